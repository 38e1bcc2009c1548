/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The encoding of a text file and how it is found out: by byte order mark, else strict UTF-8, else UTF-16 or GB 18030,
 * whichever gives the more likely Chinese.
 *
 * @param charset UTF-8, UTF-16LE, UTF-16BE or GB18030
 * @param mark    length of the byte order mark in bytes, 0 without one
 */
record TextEncoding(Charset charset, int mark) {

	private static final Charset GB18030 = Charset.forName("GB18030");
	private static final int SAMPLE = 1 << 16;

	/** Share of common characters below which a reading as UTF-16 is not believed, and one as GB 18030. */
	private static final double LIKELY_UTF16 = 0.7;
	private static final double LIKELY_GB18030 = 0.3;

	/** The encoding, or null when the bytes make no sense in any. */
	static TextEncoding detect(byte[] bytes) {
		TextEncoding marked = marked(bytes);
		if (marked != null) {
			return marked;
		}
		TextEncoding utf8 = new TextEncoding(StandardCharsets.UTF_8, 0);
		TextEncoding little = new TextEncoding(StandardCharsets.UTF_16LE, 0);
		TextEncoding big = new TextEncoding(StandardCharsets.UTF_16BE, 0);
		TextEncoding national = new TextEncoding(GB18030, 0);
		Utf8Survey survey = Utf8Survey.of(bytes);
		if (survey.valid() && !survey.nul()) {
			return utf8;
		}
		double wide = Math.max(little.likelihood(bytes), big.likelihood(bytes));
		double narrow = survey.nul() ? 0 : national.likelihood(bytes);
		if (wide >= LIKELY_UTF16 && wide > narrow) {
			return little.likelihood(bytes) == wide ? little : big;
		}
		if (survey.mostly()) {
			return utf8;
		}
		return narrow >= LIKELY_GB18030 ? national : null;
	}

	private static TextEncoding marked(byte[] bytes) {
		SourceFile file = new SourceFile("", bytes);
		if (file.startsWith(0xEF, 0xBB, 0xBF)) {
			return new TextEncoding(StandardCharsets.UTF_8, 3);
		}
		if (file.startsWith(0xFF, 0xFE)) {
			return new TextEncoding(StandardCharsets.UTF_16LE, 2);
		}
		if (file.startsWith(0xFE, 0xFF)) {
			return new TextEncoding(StandardCharsets.UTF_16BE, 2);
		}
		return file.startsWith(0x84, 0x31, 0x95, 0x33) ? new TextEncoding(GB18030, 4) : null;
	}

	static boolean wide(Charset charset) {
		return charset == StandardCharsets.UTF_16LE || charset == StandardCharsets.UTF_16BE;
	}

	/** All bytes behind the mark, decoded; a second mark further on is a character like any other. */
	String decode(byte[] bytes) throws DamagedTextException {
		CharsetDecoder decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
				.onUnmappableCharacter(CodingErrorAction.REPORT);
		ByteBuffer in = ByteBuffer.wrap(bytes, mark, bytes.length - mark);
		CharBuffer out = CharBuffer.allocate((int) Math.ceil(in.remaining() * (double) decoder.maxCharsPerByte()) + 1);
		CoderResult result = decoder.decode(in, out, true);
		if (!result.isError()) {
			result = decoder.flush(out);
		}
		if (result.isError()) {
			throw new DamagedTextException(in.position());
		}
		return out.flip().toString();
	}

	/** Share of the sample's characters that Chinese text commonly has; damaged ones are none of them. */
	private double likelihood(byte[] bytes) {
		byte[] national = new String(bytes, 0, Math.min(SAMPLE, bytes.length), charset).getBytes(GB18030);
		int characters = 0;
		int common = 0;
		for (int i = 0; i < national.length; characters++) {
			int lead = national[i] & 0xFF;
			if (lead < 0x80) {
				common += lead >= ' ' && lead < 0x7F || lead >= '\t' && lead <= '\r' ? 1 : 0;
				i++;
			} else if (i + 1 < national.length && (national[i + 1] & 0xFF) < 0x40) {
				i += 4;
			} else {
				common += common(lead, national[i + 1] & 0xFF) ? 1 : 0;
				i += 2;
			}
		}
		return characters == 0 ? 0 : (double) common / characters;
	}

	/** Punctuation, full-width letters and the 3,755 hanzi of level 1, by their place in GB 2312. */
	private static boolean common(int lead, int trail) {
		return trail >= 0xA1 && (lead >= 0xA1 && lead <= 0xA3 || lead >= 0xB0 && lead <= 0xD7);
	}
}
