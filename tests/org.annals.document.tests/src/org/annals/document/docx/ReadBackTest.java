/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.annals.document.testing.TestDocuments;
import org.annals.document.testing.Written;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** What a reader of the file finds of the style: Chinese by the standard, and English on the paper of its country. */
class ReadBackTest {

	private static final Path TESTS = TestDocuments.root().resolve("tests/org.annals.document.tests");

	private static byte[] write(String file, String language) throws IOException {
		String xml = Files.readString(TESTS.resolve(file));
		return Written.as("docx", TestDocuments.load(language == null ? xml : xml.replace("\"en-US\"", '"' + language + '"')));
	}

	private static XWPFDocument open(byte[] docx) throws IOException {
		return new XWPFDocument(new ByteArrayInputStream(docx));
	}

	private static CTPPrGeneral style(XWPFDocument document, String id) {
		return document.getStyles().getStyle(id).getCTStyle().getPPr();
	}

	private static String eastAsian(XWPFDocument document, String id) {
		return document.getStyles().getStyle(id).getCTStyle().getRPr().getRFontsArray(0).getEastAsia();
	}

	private static String paper(CTSectPr section) {
		return section.getPgSz().getW() + " " + section.getPgSz().getH();
	}

	private static String property(byte[] docx, String name) throws IOException {
		return Schema.parse(PackageTest.parts(docx).get("docProps/core.xml")).getElementsByTagName(name).item(0).getTextContent();
	}

	@Test
	void stylesNameTheOfficialFontsAndSizes() throws IOException {
		try (XWPFDocument document = open(write("expected/table-and-attachment.annals", null))) {
			assertEquals(
					List.of("方正小标宋简体", "仿宋_GB2312", "黑体", "楷体_GB2312", "仿宋_GB2312", "仿宋_GB2312", "黑体", "方正小标宋简体", "宋体"),
					List.of("Title", "BodyText", "Heading1", "Heading2", "Heading3", "Heading4", "AttachmentLabel",
							"AttachmentTitle", "Footer").stream().map(id -> eastAsian(document, id)).toList());
			assertEquals(BigInteger.valueOf(44),
					document.getStyles().getStyle("Title").getCTStyle().getRPr().getSzArray(0).getVal());
			assertTrue(style(document, "Title").isSetSnapToGrid());
			assertFalse(style(document, "BodyText").isSetSnapToGrid());
			assertEquals(BigInteger.valueOf(200), style(document, "BodyText").getInd().getFirstLineChars());
		}
	}

	@Test
	void footersHoldFieldsOddAndEven() throws IOException {
		byte[] docx = write("expected/table-and-attachment.annals", null);
		try (XWPFDocument document = open(docx)) {
			assertTrue(document.getEvenAndOddHeadings());
			CTSectPr section = document.getDocument().getBody().getSectPr();
			assertEquals("default even", section.getFooterReferenceList().stream().map(footer -> footer.getType().toString())
					.collect(Collectors.joining(" ")));
			assertEquals("right left", document.getFooterList().stream()
					.map(footer -> footer.getParagraphs().get(0).getCTP().getPPr().getJc().getVal().toString())
					.collect(Collectors.joining(" ")));
			for (XWPFFooter footer : document.getFooterList()) {
				assertEquals(" PAGE ", footer.getParagraphs().get(0).getCTP().getFldSimpleArray(0).getInstr());
				assertEquals("— 1 —", footer.getText().strip());
			}
			assertTrue(document.getFootnotes().isEmpty());
		}
		assertFalse(PackageTest.parts(docx).keySet().stream().anyMatch(part -> part.contains("notes")));
	}

	@Test
	void attachmentsBeginPagesAndTablesDoNotBreakInRows() throws IOException {
		try (XWPFDocument document = open(write("expected/table-and-attachment.annals", null))) {
			assertEquals(List.of("附件1"), document.getParagraphs().stream()
					.filter(paragraph -> paragraph.getCTP().getPPr().isSetPageBreakBefore()).map(XWPFParagraph::getText).toList());
			XWPFTable table = document.getTables().get(0);
			assertTrue(table.getRow(0).isRepeatHeader());
			assertTrue(table.getRows().stream().allMatch(XWPFTableRow::isCantSplitRow));
			int columns = table.getCTTbl().getTblGrid().getGridColList().stream()
					.mapToInt(column -> ((BigInteger) column.getW()).intValue()).sum();
			assertEquals(8844, columns, 5);
			assertEquals(8844, table.getWidth(), 1);
		}
	}

	@Test
	void propertiesSayWhatItIsButNotWhen() throws IOException {
		byte[] docx = write("expected/table-and-attachment.annals", null);
		assertEquals("中共临江市水利局党组关于2025年度落实全面从严治党主体责任和抓基层党建工作情况的报告", property(docx, "dc:title"));
		assertEquals("临江市水利局党组", property(docx, "dc:creator"));
		assertEquals("zh", property(docx, "dc:language"));
		assertFalse(property(docx, "dc:subject").isBlank());
		String properties = new String(PackageTest.parts(docx).get("docProps/core.xml"), StandardCharsets.UTF_8);
		assertFalse(properties.contains("created") || properties.contains("modified"), properties);
	}

	@Test
	void anEnglishReportIsOnThePaperOfItsCountry() throws IOException {
		try (XWPFDocument letter = open(write("samples/agency.annals", null));
				XWPFDocument a4 = open(write("samples/agency.annals", "en-GB"))) {
			CTSectPr section = letter.getDocument().getBody().getSectPr();
			assertEquals("12240 15840", paper(section));
			assertEquals("11906 16838", paper(a4.getDocument().getBody().getSectPr()));
			assertNull(section.getDocGrid());
			assertFalse(letter.getEvenAndOddHeadings());
			assertEquals(1, letter.getFooterList().size());
			assertEquals("center", letter.getFooterList().get(0).getParagraphs().get(0).getCTP().getPPr().getJc().getVal().toString());
			assertEquals(List.of("Title", "Heading1", "Heading2", "Heading2", "Heading1", "Heading2", "Heading3", "Heading1"),
					letter.getParagraphs().stream().map(XWPFParagraph::getStyle).filter(style -> style.matches("Title|Heading\\d"))
							.toList());
			assertEquals("en-US", property(write("samples/agency.annals", null), "dc:language"));
			assertEquals("left", style(letter, "BodyText").getJc().getVal().toString());
			assertEquals("true", style(letter, "Normal").getWidowControl().getVal().toString());
			assertTrue(style(letter, "Heading1").isSetKeepNext());
		}
	}
}
