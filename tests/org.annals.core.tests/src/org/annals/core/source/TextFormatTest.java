/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.annals.core.testing.InEnglish;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextFormatTest extends InEnglish {

	private static final String SAMPLE = "2025年度述职报告\n　　一、工作情况。全年召开会议12次，𠮷祥街道办结事项3件。\n\n（一）问题";
	private static final List<String> NEWLINES = List.of("\n", "\r\n", "\r");

	private record Form(Charset charset, byte[] mark) {
	}

	private static List<Form> forms() {
		byte[] none = {};
		Charset national = Charset.forName("GB18030");
		return List.of(new Form(StandardCharsets.UTF_8, none), new Form(StandardCharsets.UTF_8, bytes(0xEF, 0xBB, 0xBF)),
				new Form(StandardCharsets.UTF_16LE, none), new Form(StandardCharsets.UTF_16LE, bytes(0xFF, 0xFE)),
				new Form(StandardCharsets.UTF_16BE, none), new Form(StandardCharsets.UTF_16BE, bytes(0xFE, 0xFF)),
				new Form(national, none), new Form(national, bytes(0x84, 0x31, 0x95, 0x33)));
	}

	private static byte[] bytes(int... values) {
		byte[] bytes = new byte[values.length];
		for (int i = 0; i < values.length; i++) {
			bytes[i] = (byte) values[i];
		}
		return bytes;
	}

	private static byte[] join(byte[]... all) {
		ByteArrayOutputStream joined = new ByteArrayOutputStream();
		for (byte[] bytes : all) {
			joined.writeBytes(bytes);
		}
		return joined.toByteArray();
	}

	private static SourceDocument read(byte[] bytes) throws SourceException {
		return SourceFiles.decode(new SourceFile("a.txt", bytes), List.of(new TextFormat()), new NullProgressMonitor());
	}

	private static String refusal(byte[] bytes) {
		return assertThrows(SourceException.class, () -> read(bytes)).getMessage();
	}

	@ParameterizedTest
	@MethodSource("forms")
	void anyFormIsDecodedCharByChar(Form form) throws SourceException {
		for (String newline : NEWLINES) {
			String typed = SAMPLE.replace("\n", newline);
			SourceDocument document = read(join(form.mark(), typed.getBytes(form.charset())));
			assertEquals(typed, document.decoded());
			assertEquals(SAMPLE, document.text());
			assertEquals(4, document.lines().size());
			mapsToCodePoints(document);
		}
	}

	private static void mapsToCodePoints(SourceDocument document) {
		String decoded = document.decoded();
		int at = 0;
		for (int offset = 0; offset <= document.text().length(); offset++) {
			int point = document.codePoint(offset);
			at = decoded.offsetByCodePoints(0, point);
			if (offset < document.text().length() && !Character.isLowSurrogate(document.text().charAt(offset))) {
				int expected = document.text().codePointAt(offset);
				assertEquals(expected, decoded.codePointAt(at) == '\r' ? '\n' : decoded.codePointAt(at), "at " + offset);
			}
		}
		assertEquals(decoded.length(), at);
	}

	@Test
	void givenRandomChinese_whenReadInAnyForm_thenSameText() throws SourceException {
		Random random = new Random(1);
		String common = "党建工作会议全年召开研究制定落实责任群众服务问题整改提升，。、；：“”《》（）123456789%\n　";
		for (int i = 0; i < 300; i++) {
			StringBuilder text = new StringBuilder("述职报告");
			for (int k = random.nextInt(200); k > 0; k--) {
				text.append(common.charAt(random.nextInt(common.length())));
			}
			for (Form form : forms()) {
				assertEquals(text.toString(), read(join(form.mark(), text.toString().getBytes(form.charset()))).decoded(),
						form.toString());
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "a", "Annual report\n1. Work\n", "述", "报告", "，", "2025" })
	void shortTextsAreRead(String text) throws SourceException {
		assertEquals(text, read(text.getBytes(StandardCharsets.UTF_8)).decoded());
	}

	@Test
	void givenMarkInTheMidst_whenRead_thenItStays() throws SourceException {
		String text = "甲\uFEFF乙";
		assertEquals(text, read(join(bytes(0xEF, 0xBB, 0xBF), text.getBytes(StandardCharsets.UTF_8))).decoded());
	}

	@Test
	void givenDamagedUtf8_whenRead_thenRefusedWithPlaceAndNotReadAsOtherCharacters() {
		byte[] text = SAMPLE.getBytes(StandardCharsets.UTF_8);
		byte[] cut = Arrays.copyOf(text, text.length - 1);
		assertTrue(refusal(cut).contains("at byte " + (text.length - 3) + " it is no valid UTF-8"), refusal(cut));
		byte[] surrogate = join(text, bytes(0xED, 0xA0, 0x80), text);
		assertTrue(refusal(surrogate).contains("at byte " + text.length), refusal(surrogate));
	}

	@Test
	void givenDamagedNationalText_whenRead_thenRefusedWithPlace() {
		byte[] text = SAMPLE.getBytes(Charset.forName("GB18030"));
		String refusal = refusal(join(text, bytes(0xFF), text));
		assertTrue(refusal.contains("at byte " + text.length + " it is no valid GB18030"), refusal);
	}

	@Test
	void givenHalfACharacterInUtf16_whenRead_thenRefusedWithPlace() {
		byte[] text = SAMPLE.getBytes(StandardCharsets.UTF_16LE);
		for (byte[] mark : new byte[][] { bytes(0xFF, 0xFE), {} }) {
			int at = mark.length + text.length;
			byte[] odd = join(mark, text, bytes('a'));
			assertTrue(refusal(odd).contains("at byte " + at + " stands half a character"), refusal(odd));
			byte[] lone = join(mark, text, bytes(0x00, 0xD8, 'a', 0));
			assertTrue(refusal(lone).contains("at byte " + at + " stands half a character"), refusal(lone));
		}
	}

	@Test
	void givenNoText_whenRead_thenRefused() {
		byte[] noise = new byte[5000];
		new Random(3).nextBytes(noise);
		assertTrue(refusal(noise).contains("holds no text"));
		assertTrue(refusal(new byte[100]).contains("holds no text"));
		assertTrue(refusal("a\u0001\u0002\u0003b".getBytes(StandardCharsets.UTF_8)).contains("holds no text"));
		assertTrue(refusal(join("甲乙丙丁".getBytes(StandardCharsets.UTF_8), bytes(0))).contains("holds no text"));
		assertTrue(refusal(new byte[0]).contains("is empty"));
		assertTrue(refusal(" \r\n　".getBytes(StandardCharsets.UTF_8)).contains("white space"));
		assertTrue(refusal(bytes(0xEF, 0xBB, 0xBF)).contains("white space"));
		assertTrue(refusal(bytes('c', 'a', 'f', 0xE9)).contains("a.txt"));
		byte[] lines = new byte[SourceFiles.MAX_LINES + 1];
		Arrays.fill(lines, (byte) '\n');
		lines[0] = 'a';
		assertTrue(refusal(lines).contains("more than 1,000,000 lines"));
	}

	@Test
	void givenLoneControlCharacter_whenRead_thenItStays() throws SourceException {
		String text = SAMPLE + "\u0007" + SAMPLE;
		assertEquals(text, read(text.getBytes(StandardCharsets.UTF_8)).decoded());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "%PDF-1.7|is a PDF", "{\\rtf1|rich text", "<!DOCTYPE html>|web page",
			"  <HTML>|web page", "<?xml version='1.0'?><a/>|is XML", "<?xml?><?mso-application progid='Word.Document'?>|Word 2003",
			"GIF89a|picture", "PKOFD.xml|OFD", "PKxl/workbook.xml|spreadsheet", "PKppt/presentation.xml|presentation",
			"PKmimetypeapplication/vnd.oasis.opendocument.text|OpenDocument", "PKother|ZIP", "RIFF|picture" })
	void otherFilesAreNamed(String content, String words) {
		byte[] zip = bytes('P', 'K', 3, 4);
		byte[] bytes = content.startsWith("PK") ? join(zip, content.substring(2).getBytes(StandardCharsets.UTF_8))
				: content.getBytes(StandardCharsets.UTF_8);
		assertTrue(refusal(bytes).contains(words), refusal(bytes));
		assertFalse(new TextFormat().accepts(new SourceFile("a.txt", bytes)));
		assertThrows(SourceException.class,
				() -> new TextFormat().read(new SourceFile("a.txt", bytes), new NullProgressMonitor()));
	}

	@Test
	void compoundFilesAreNamed() {
		byte[] magic = bytes(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1);
		assertTrue(refusal(join(magic, "WordDocument".getBytes(StandardCharsets.UTF_16LE))).contains("(.doc)"));
		assertTrue(refusal(join(magic, "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE))).contains("password"));
		assertTrue(refusal(magic).contains("old Office file"));
		assertTrue(ForeignFile.refuse(new SourceFile("a.WPS", magic)).getMessage().contains("WPS document"));
		List<byte[]> pictures = new ArrayList<>(List.of(bytes(0x89, 'P', 'N', 'G'), bytes(0xFF, 0xD8, 0xFF, 0xE0)));
		pictures.forEach(picture -> assertTrue(refusal(picture).contains("picture")));
		assertTrue(refusal(bytes(0x1F, 0x8B, 8)).contains("archive"));
	}
}
