/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.annals.core.text.ReportText;
import org.annals.document.flow.Flow;
import org.annals.document.flow.FlowParagraph;
import org.annals.document.flow.Tables;
import org.annals.document.testing.Tagged;
import org.annals.document.testing.TestDocuments;
import org.annals.document.testing.Written;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;

/** What a PDF tells those who do not look at it: readers, archives, outlines. */
class TaggedPdfTest {

	private static ReportText example() throws IOException {
		return TestDocuments.read(Files.readString(TestDocuments.root().resolve("examples/duty-report.txt")));
	}

	private static PDDocument pdf(ReportText text) throws IOException {
		return Loader.loadPDF(Written.as("pdf", text));
	}

	private static String metadata(PDDocument document) throws IOException {
		return new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
	}

	@Test
	void theTreeHoldsTheWholeTextInReadingOrder() throws IOException {
		Flow flow = TestDocuments.flow(example(), TestDocuments.official());
		try (PDDocument document = pdf(example())) {
			Tagged tagged = new Tagged(document);
			assertEquals(List.of(), tagged.faults());
			assertEquals("Document", tagged.lines().get(0));
			String tree = tagged.lines().stream().map(line -> line.replaceFirst("^ *[A-Za-z0-9]+ ?", "")).collect(Collectors.joining());
			String whole = flow.blocks().stream().map(block -> ((FlowParagraph) block).text()).collect(Collectors.joining());
			assertEquals(whole, tree);
			assertEquals(" H1 2025年度抓基层党建工作述职报告", tagged.lines().get(1));
			assertTrue(tagged.lines().stream().anyMatch(line -> line.startsWith(" H2 一、")));
		}
	}

	@Test
	void headingsLeaveNoLevelOut() throws IOException {
		String text = "年度报告\n1.加强学习\n内容具体。\n一、工作\n1.加强管理\n内容具体。\n";
		try (PDDocument document = pdf(TestDocuments.read(text))) {
			int last = 0;
			for (String line : new Tagged(document).lines()) {
				if (line.matches(" H\\d .*")) {
					int level = line.charAt(2) - '0';
					assertTrue(level <= last + 1, line);
					last = level;
				}
			}
			assertTrue(last > 0);
		}
	}

	@Test
	void tablesHaveAllTheirCellsAndRepeatedHeadsAreReadOnce() throws IOException {
		try (PDDocument document = pdf(TestDocuments.load(Tables.report(3, 90, "办结").replace("<cell><prose>办结2</prose></cell></row></block>",
				"</row></block>")))) {
			assertTrue(document.getNumberOfPages() > 2);
			Tagged tagged = new Tagged(document);
			assertEquals(List.of(), tagged.faults());
			assertEquals(List.of("   TH 列0", "   TH 列1", "   TH 列2"), tagged.lines().stream().filter(line -> line.contains("TH")).toList());
			assertEquals(3 * 90, tagged.lines().stream().filter(line -> line.startsWith("   TD")).count());
			assertEquals("   TD", tagged.lines().getLast());
		}
	}

	@Test
	void titleLanguageAndStandardsAreNamed() throws IOException {
		try (PDDocument document = pdf(example())) {
			assertEquals("zh-CN", document.getDocumentCatalog().getLanguage());
			assertEquals("2025年度抓基层党建工作述职报告", document.getDocumentInformation().getTitle());
			String xmp = metadata(document);
			assertTrue(xmp.contains("2025年度抓基层党建工作述职报告"));
			assertTrue(xmp.contains("<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>"));
			assertTrue(xmp.contains("<pdfuaid:part>1</pdfuaid:part>"));
			assertFalse(xmp.contains("Date>"));
		}
	}

	@Test
	void nothingIsClaimedThatDoesNotHold() throws IOException {
		try (PDDocument document = pdf(TestDocuments.read("一、工作\n全年\ue000调研。\n"))) {
			assertTrue(metadata(document).contains("<pdfaid:conformance>U</pdfaid:conformance>"));
			assertFalse(metadata(document).contains("pdfuaid:part"));
		}
	}

	@Test
	void bookmarksAreTheHeadings() throws IOException {
		List<String> titles = new ArrayList<>();
		try (PDDocument document = pdf(example())) {
			for (PDOutlineItem item : document.getDocumentCatalog().getDocumentOutline().children()) {
				titles.add(item.getTitle());
			}
		}
		List<String> headings = TestDocuments.flow(example(), TestDocuments.official()).blocks().stream().map(FlowParagraph.class::cast)
				.filter(paragraph -> paragraph.role().level() == 1).map(FlowParagraph::text).toList();
		assertEquals(headings, titles);
	}
}
