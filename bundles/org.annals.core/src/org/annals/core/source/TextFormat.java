/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.source;

import org.annals.core.message.Messages;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Plain text in UTF-8, UTF-16 or GB 18030, with or without byte order mark, any line ends. Decoding is strict: nothing is
 * replaced or left out, a damaged file is refused.
 */
public final class TextFormat implements SourceFormat {

	private static final Messages MESSAGES = Messages.of(TextFormat.class);
	private static final int SAMPLE = 1 << 16;

	/** One control character in so many chars is the most that text has. */
	private static final int CONTROLS = 50;

	@Override
	public boolean accepts(SourceFile file) {
		return ForeignFile.of(file) == null && !noise(file);
	}

	/** NULs that no reading as UTF-16 explains. */
	private static boolean noise(SourceFile file) {
		int end = Math.min(SAMPLE, file.bytes().length);
		for (int i = 0; i < end; i++) {
			if (file.bytes()[i] == 0) {
				TextEncoding encoding = TextEncoding.detect(file.bytes());
				return encoding == null || !TextEncoding.wide(encoding.charset());
			}
		}
		return false;
	}

	@Override
	public SourceDocument read(SourceFile file, IProgressMonitor monitor) throws SourceException {
		if (file.bytes().length == 0) {
			throw new SourceException(MESSAGES.get("empty", file.name()));
		}
		if (ForeignFile.of(file) != null) {
			throw ForeignFile.refuse(file);
		}
		TextEncoding encoding = TextEncoding.detect(file.bytes());
		if (encoding == null) {
			throw new SourceException(MESSAGES.get("encoding", file.name()));
		}
		String text;
		try {
			text = encoding.decode(file.bytes());
		} catch (DamagedTextException e) {
			throw damaged(file, encoding, e);
		}
		check(file, text);
		return new SourceDocument(file.name(), "txt", text, null);
	}

	private static SourceException damaged(SourceFile file, TextEncoding encoding, DamagedTextException damage) {
		String key = TextEncoding.wide(encoding.charset()) ? "damaged-utf16" : "damaged";
		return new SourceException(
				MESSAGES.get(key, file.name(), encoding.charset().name(), Long.toString(damage.offset())), damage);
	}

	private static void check(SourceFile file, String text) throws SourceException {
		int controls = 0;
		int lines = 1;
		boolean blank = true;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == 0) {
				throw new SourceException(MESSAGES.get("no-text", file.name()));
			}
			if (c == '\n' || c == '\r') {
				lines++;
			} else if (c < ' ' && c != '\t' && c != '\f' || c >= 0x7F && c < 0xA0) {
				controls++;
			}
			blank &= Character.isWhitespace(c);
		}
		if (blank) {
			throw new SourceException(MESSAGES.get("blank", file.name()));
		}
		if (controls > text.length() / CONTROLS) {
			throw new SourceException(MESSAGES.get("no-text", file.name()));
		}
		if (lines > SourceFiles.MAX_LINES) {
			throw new SourceException(MESSAGES.get("too-many-lines", file.name(), SourceFiles.MAX_LINES));
		}
	}
}
