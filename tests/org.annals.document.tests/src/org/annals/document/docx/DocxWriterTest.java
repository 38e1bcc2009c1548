/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.docx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.annals.core.source.SourceFile;
import org.annals.core.text.ReportText;
import org.annals.document.flow.Flow;
import org.annals.document.flow.FlowParagraph;
import org.annals.document.flow.FlowSpan;
import org.annals.document.flow.Tables;
import org.annals.document.testing.TestDocuments;
import org.annals.document.testing.Written;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STDocGrid;

/** Reads what was written with Apache POI, which knows nothing of the writer. */
class DocxWriterTest {

	private static ReportText example() throws IOException {
		return TestDocuments.load(Files.readString(TestDocuments.root().resolve("examples/duty-report.annals")));
	}

	private static XWPFDocument open(byte[] docx) throws IOException {
		return new XWPFDocument(new ByteArrayInputStream(docx));
	}

	@Test
	void paragraphsAreThoseOfTheFlow() throws IOException {
		ReportText text = example();
		Flow flow = TestDocuments.flow(text, TestDocuments.official());
		try (XWPFDocument document = open(Written.as("docx", text))) {
			assertEquals(flow.blocks().stream().map(block -> ((FlowParagraph) block).text()).toList(),
					document.getParagraphs().stream().map(XWPFParagraph::getText).toList());
			assertEquals(flow.blocks().stream().map(block -> StyleNames.id(((FlowParagraph) block).role())).toList(),
					document.getParagraphs().stream().map(XWPFParagraph::getStyle).toList());
		}
	}

	@Test
	void headingsAreRealOnes() throws IOException {
		try (XWPFDocument document = open(Written.as("docx", example()))) {
			for (int level = 1; level <= 4; level++) {
				var style = document.getStyles().getStyle("Heading" + level);
				assertEquals("heading " + level, style.getName());
				assertEquals(level - 1, style.getCTStyle().getPPr().getOutlineLvl().getVal().intValue());
			}
			assertEquals("黑体", document.getStyles().getStyle("Heading1").getCTStyle().getRPr().getRFontsArray(0).getEastAsia());
			var lead = document.getParagraphs().get(4).getRuns().get(0);
			assertEquals("Heading2Char", lead.getStyle());
			assertEquals("（一）整改党员教育形式单一的问题。", lead.text());
		}
	}

	@Test
	void theGridIsTheProvedOne() throws IOException {
		try (XWPFDocument document = open(Written.as("docx", example()))) {
			CTSectPr section = document.getDocument().getBody().getSectPr();
			CTDocGrid grid = section.getDocGrid();
			assertEquals(STDocGrid.LINES_AND_CHARS, grid.getType());
			assertEquals(579, grid.getLinePitch().intValue());
			assertEquals(-849, grid.getCharSpace().intValue());
			assertEquals("11906 16838 2098 1588 1474 1984", Stream
					.of(section.getPgSz().getW(), section.getPgSz().getH(), section.getPgMar().getTop(), section.getPgMar().getLeft(),
							section.getPgMar().getRight(), section.getPgMar().getBottom())
					.map(Object::toString).collect(Collectors.joining(" ")));
			assertTrue(document.getEvenAndOddHeadings());
			assertEquals(2, document.getFooterList().size());
		}
	}

	@Test
	void bookmarksSayWhichElementEachTextIs() throws IOException {
		ReportText text = example();
		Set<String> elements = TestDocuments.flow(text, TestDocuments.official()).blocks().stream()
				.flatMap(block -> ((FlowParagraph) block).spans().stream()).map(FlowSpan::element).collect(Collectors.toSet());
		List<String> names = new ArrayList<>();
		try (XWPFDocument document = open(Written.as("docx", text))) {
			document.getParagraphs().forEach(paragraph -> paragraph.getCTP().getBookmarkStartList().stream().map(CTBookmark::getName)
					.forEach(names::add));
		}
		assertEquals(elements.size(), names.size());
		assertEquals(elements, names.stream().map(name -> name.substring(Bookmarks.PREFIX.length())).collect(Collectors.toSet()));
	}

	@Test
	void propertiesSayWhatItIs() throws IOException {
		try (XWPFDocument document = open(Written.as("docx", example()))) {
			assertEquals("2025年度抓基层党建工作述职报告", document.getProperties().getCoreProperties().getTitle());
			assertEquals("org.annals.type.duty",
					document.getProperties().getCustomProperties().getProperty("annals.type").getLpwstr());
		}
	}

	@Test
	void aTableRepeatsItsHead() throws IOException {
		try (XWPFDocument document = open(Written.as("docx", TestDocuments.load(Tables.report(3, 2, "办结"))))) {
			XWPFTable table = document.getTables().get(0);
			assertTrue(table.getRow(0).isRepeatHeader());
			assertFalse(table.getRow(1).isRepeatHeader());
			assertEquals("办结2", table.getRow(2).getCell(2).getText());
		}
	}

	@Test
	void anEmptyReportCanBeOpened() throws IOException {
		try (XWPFDocument document = open(
				Written.as("docx", TestDocuments.load("<report xmlns=\"urn:annals:report:1\" id=\"r\"/>")))) {
			assertEquals(0, document.getParagraphs().size());
		}
	}

	@Test
	void controlCharactersAndMarkupDoNoHarm() throws IOException {
		ReportText text = TestDocuments.read("关于<b>&\"引号\"的报告\n一、工作\f情况完成\ud83d\ude00。");
		try (XWPFDocument document = open(Written.as("docx", text))) {
			String all = document.getParagraphs().stream().map(XWPFParagraph::getText).collect(Collectors.joining());
			assertTrue(all.contains("<b>&\"引号\"") && all.contains("\ud83d\ude00"), all);
		}
	}

	@ParameterizedTest
	@MethodSource("files")
	void theReaderFindsTheSameTextAgain(Path file) throws IOException {
		ReportText text = TestDocuments.read(new SourceFile(file.getFileName().toString(), Files.readAllBytes(file)));
		ReportText again = TestDocuments.read(new SourceFile("again.docx", Written.as("docx", text)));
		String flow = TestDocuments.flow(text, TestDocuments.official()).blocks().stream()
				.map(block -> ((FlowParagraph) block).text()).collect(Collectors.joining());
		assertEquals(flow.replaceAll("[\\s\\u3000]", ""), again.text().replaceAll("[\\s\\u3000]", ""));
	}

	static Stream<Path> files() throws IOException {
		return TestDocuments.corpus().stream();
	}

	@ParameterizedTest
	@MethodSource("files")
	void bytesAreTheSameEachTime(Path file) throws Exception {
		ReportText text = TestDocuments.read(new SourceFile(file.getFileName().toString(), Files.readAllBytes(file)));
		assertArrayEquals(Written.as("docx", text), Written.as("docx", text));
	}
}
