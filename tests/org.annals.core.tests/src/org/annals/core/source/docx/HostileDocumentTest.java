/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.source.docx;

import static org.annals.core.source.docx.DocxMaker.p;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

import org.annals.core.source.SourceException;
import org.annals.core.source.SourceFile;
import org.annals.core.testing.InEnglish;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileDocumentTest extends InEnglish {

	private static void refused(String words, DocxMaker document) {
		refused(words, document.bytes());
	}

	private static void refused(String words, byte[] bytes) {
		SourceException refusal = assertThrows(SourceException.class, () -> DocxMaker.read(bytes));
		assertTrue(refusal.getMessage().contains("report.docx"), refusal.getMessage());
		assertTrue(refusal.getMessage().contains(words), refusal.getMessage());
		assertEquals(1, refusal.getMessage().lines().count());
	}

	@ParameterizedTest
	@ValueSource(strings = { "../evil.xml", "word/../../evil.xml", "/etc/passwd", "..\\evil.xml", "C:/evil.xml" })
	void givenEntryThatClimbsOut_whenRead_thenRefused(String name) {
		refused("points out of it (" + name.replace('\\', '/') + ")", new DocxMaker().body(p("甲")).part(name, "x"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "word/document.xml", "word/styles.xml", "word/numbering.xml", "_rels/.rels",
			"word/_rels/document.xml.rels" })
	void givenDoctypeInAnyPart_whenRead_thenRefusedAndNothingIsFetched(String part) {
		String xml = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\"><!ENTITY b \"bbbbbbbbbb\">]><x>&e;&b;</x>";
		refused("document type declaration in " + part, new DocxMaker().body(p("甲")).part(part, xml));
	}

	@Test
	void givenPartThatUnpacksToTooMuch_whenRead_thenRefused() {
		byte[] bomb = new byte[DocxPackage.MAX_PART + 1];
		Arrays.fill(bomb, (byte) ' ');
		refused("unpacks to more than 64 MB", new DocxMaker().part("word/document.xml", bomb));
	}

	@Test
	void givenBombInPartThatIsNotText_whenRead_thenItIsNeverUnpacked() throws SourceException {
		byte[] bomb = new byte[DocxPackage.MAX_PART + 1];
		assertEquals("甲", new DocxMaker().body(p("甲")).part("word/media/a.bmp", bomb).read().text());
	}

	@Test
	void givenTooManyParts_whenRead_thenRefused() {
		DocxMaker document = new DocxMaker().body(p("甲"));
		for (int i = 0; i <= DocxPackage.MAX_ENTRIES; i++) {
			document.part("word/" + i, "");
		}
		refused("more than 10,000 parts", document);
	}

	@Test
	void givenTooDeepNesting_whenRead_thenRefused() {
		refused("nested too deeply", new DocxMaker().body("<w:sdt>".repeat(2000) + "</w:sdt>".repeat(2000)));
	}

	@Test
	void givenTooManyLines_whenRead_thenRefused() {
		refused("more than 1,000,000 lines", new DocxMaker().body(p("甲") + "<w:p/>".repeat(1_000_000)));
	}

	@Test
	void givenNoBodyOrNoText_whenRead_thenRefused() {
		refused("without a Word document", new DocxMaker());
		refused("holds no text", new DocxMaker().body("<w:p/><w:p/>"));
		refused("is damaged", new DocxMaker().part("word/document.xml", "<w:document>"));
		refused("is damaged", new DocxMaker().part("word/document.xml", new byte[0]));
	}

	@Test
	void givenEncryptedEntry_whenRead_thenRefused() {
		byte[] bytes = new DocxMaker().body(p("甲")).bytes();
		for (int i = 0; i < bytes.length - 10; i++) {
			if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 1 && bytes[i + 3] == 2) {
				bytes[i + 8] |= 1;
			}
			if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 3 && bytes[i + 3] == 4) {
				bytes[i + 6] |= 1;
			}
		}
		refused("protected by a password", bytes);
	}

	@Test
	void givenRelationshipToTheOutside_whenRead_thenItIsNotFollowed() throws SourceException {
		String outside = DocxMaker.relationships("styles", "http://127.0.0.1:1/styles.xml").replace("\"/></",
				"\" TargetMode=\"External\"/></");
		assertEquals("甲", new DocxMaker().body(p("甲")).part("word/_rels/document.xml.rels", outside).read().text());
	}

	@Test
	void givenAnyDamage_whenRead_thenReadOrOneSentence() {
		byte[] sound = new DocxMaker().styles("").numbering("").body(p("甲").repeat(50)).bytes();
		Random random = new Random(7);
		for (int i = 0; i < 400; i++) {
			byte[] damaged = i % 4 == 0 ? Arrays.copyOf(sound, random.nextInt(sound.length)) : sound.clone();
			for (int k = random.nextInt(6); k >= 0 && damaged.length > 0; k--) {
				damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
			}
			try {
				new DocxFormat().read(new SourceFile("report.docx", damaged), new NullProgressMonitor());
			} catch (SourceException e) {
				assertTrue(e.getMessage().contains("report.docx"), e.getMessage());
			}
		}
	}

	@Test
	void givenMutatedXml_whenRead_thenReadOrOneSentence() {
		byte[] sound = ("<w:document xmlns:w=\"u\"><w:body>" + p("<w:numPr><w:numId w:val=\"1\"/></w:numPr>", "甲乙")
				+ "</w:body></w:document>").getBytes(StandardCharsets.UTF_8);
		Random random = new Random(8);
		for (int i = 0; i < 600; i++) {
			byte[] damaged = sound.clone();
			for (int k = random.nextInt(3); k >= 0; k--) {
				damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
			}
			try {
				new DocxMaker().part("word/document.xml", damaged).read();
			} catch (SourceException e) {
				assertTrue(e.getMessage().contains("report.docx"), e.getMessage());
			}
		}
	}
}
