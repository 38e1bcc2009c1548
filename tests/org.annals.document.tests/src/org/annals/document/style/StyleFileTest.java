/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;

import org.annals.document.testing.TestDocuments;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StyleFileTest {

	private static final Path BUNDLE = TestDocuments.root().resolve("bundles/org.annals.document");

	private static String official() throws IOException {
		return Files.readString(BUNDLE.resolve("styles/gbt9704-2012.documentstyle"));
	}

	private static DocumentStyle load(String xml) throws IOException {
		return StyleFile.load(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), "test.documentstyle");
	}

	@Test
	void bothStylesAreInstalled() {
		assertEquals(List.of(), TestDocuments.styles().problems());
		assertEquals(List.of("gbt9704-2012", "international-a4", "international-letter"),
				TestDocuments.styles().all().stream().map(DocumentStyle::id).toList());
	}

	@ParameterizedTest
	@ValueSource(strings = { "gbt9704-2012", "international" })
	void styleFilesFollowTheSchema(String id) throws Exception {
		SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
				.newSchema(BUNDLE.resolve("schema/documentstyle.xsd").toFile()).newValidator()
				.validate(new StreamSource(BUNDLE.resolve("styles/" + id + ".documentstyle").toFile()));
	}

	@Test
	void theExtensionPointIsDocumentedWithAnExample() throws IOException {
		String schema = Files.readString(BUNDLE.resolve("schema/styles.exsd"));
		assertTrue(schema.contains("&amp;lt;extension point=\"org.annals.document.styles\"&amp;gt;"));
		assertTrue(schema.contains("<attribute name=\"file\" type=\"string\" use=\"required\">"));
	}

	@Test
	void officialStyleHasTheFiguresOfTheStandard() {
		DocumentStyle style = TestDocuments.official();
		PageStyle page = style.page();
		assertEquals(156, page.textWidth());
		assertEquals(225, page.textHeight());
		assertEquals(22, page.lines());
		assertEquals(28, page.characters());
		assertEquals(15.79, style.cell(16) / TextStyle.POINT, 0.01);
		assertEquals(22, style.text(Role.TITLE).size());
		assertEquals("仿宋_GB2312", style.text(Role.BODY).font().faces().get(0).name());
		assertEquals("黑体", style.text(Role.HEADING1).font().faces().get(0).name());
		assertEquals("楷体_GB2312", style.text(Role.HEADING2).font().faces().get(0).name());
		assertEquals(Alignment.RIGHT, style.pageNumber().align(1));
		assertEquals(Alignment.LEFT, style.pageNumber().align(2));
		assertEquals("— 7 —", style.pageNumber().text(7));
	}

	@Test
	void dutyReportsAreOfficialAndEnglishOnesAreNot() {
		var types = TestDocuments.core().types();
		assertEquals("gbt9704-2012", TestDocuments.styles().of(types.find("org.annals.type.duty").orElseThrow(), "zh").id());
		assertEquals("international",
				TestDocuments.styles().of(types.find("org.annals.type.general").orElseThrow(), "en").id());
	}

	@Test
	void internationalStyleIsMadeForLetterToo() {
		DocumentStyle letter = TestDocuments.international().on("letter").orElseThrow();
		assertEquals(215.9, letter.page().width());
		assertTrue(TestDocuments.official().on("Letter").isEmpty());
		assertEquals(letter, TestDocuments.styles().find("international-letter").orElseThrow());
		assertEquals("A4", TestDocuments.styles().find("international").orElseThrow().page().paper());
		assertEquals("Plain report · Letter", letter.name("en"));
	}

	@ParameterizedTest
	@CsvSource({ "zh,A4,gbt9704-2012", "zh-Hans-CN,A4,gbt9704-2012", ",A4,gbt9704-2012", "en,A4,international",
			"en-GB,A4,international", "en-US,Letter,international-letter", "fr-CA,Letter,international-letter" })
	void theLanguageChoosesStyleAndPaper(String language, String paper, String id) {
		DocumentStyle style = TestDocuments.styles().of(TestDocuments.core().types().findOrGeneral(null), language);
		assertEquals(id, style.id());
		assertEquals(paper, style.page().paper());
	}

	@ParameterizedTest
	@CsvSource({ "lines=\"22\",lines=\"many\",:8:,lines", "lines=\"22\",lines=\"0\",:8:,lines", "size=\"22\",size=\"-1\",:,size",
			"font=\"kaiti\" size=\"16\" align=\"center\",font=\"none\" size=\"16\" align=\"center\",:,font",
			"role=\"subtitle\",role=\"poem\",:,role" })
	void whatIsWrongIsNamedWithItsPlace(String right, String wrong, String line, String what) throws IOException {
		String xml = official().replace(right, wrong);
		String message = assertThrows(IOException.class, () -> load(xml)).getMessage();
		assertTrue(message.startsWith("test.documentstyle:"), message);
		assertTrue(message.contains(line) && message.contains(what), message);
	}

	@Test
	void anEntityFromOutsideIsNotFetched() throws IOException {
		String xml = official().replace("<documentStyle ",
				"<!DOCTYPE documentStyle [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><documentStyle ")
				.replace("党政机关", "&x;");
		assertThrows(IOException.class, () -> load(xml));
	}

	@Test
	void aRoleThatIsLeftOutLooksLikeTheBody() throws IOException {
		DocumentStyle style = load(official().replaceAll("\\s*<text role=\"note\".*", ""));
		assertEquals(style.text(Role.BODY).font(), style.text(Role.NOTE).font());
	}
}
