/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.html;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.annals.core.source.SourceFile;
import org.annals.core.text.ReportText;
import org.annals.document.flow.FlowParagraph;
import org.annals.document.flow.FlowTable;
import org.annals.document.flow.Tables;
import org.annals.document.testing.TestDocuments;
import org.annals.document.testing.Written;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class HtmlWriterTest {

	private static final Pattern ELSEWHERE = Pattern.compile("<(?:link|script|img|iframe)|url\\(|@import|https?:");

	private static String html(ReportText text) {
		return new String(Written.as("html", text), StandardCharsets.UTF_8);
	}

	/** The pages that are written are XML as well. */
	private static Document parse(String html) throws Exception {
		return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder()
				.parse(new ByteArrayInputStream(html.replace("<!DOCTYPE html>", "").getBytes(StandardCharsets.UTF_8)));
	}

	private static ReportText example() throws IOException {
		return TestDocuments.load(Files.readString(TestDocuments.root().resolve("examples/duty-report.annals")));
	}

	private static List<Element> elements(Document document) {
		NodeList nodes = document.getElementsByTagName("*");
		List<Element> all = new ArrayList<>();
		for (int i = 0; i < nodes.getLength(); i++) {
			all.add((Element) nodes.item(i));
		}
		return all;
	}

	static Stream<Path> files() throws IOException {
		return TestDocuments.corpus().stream();
	}

	@ParameterizedTest
	@MethodSource("files")
	void aPageHoldsTheTextAndNeedsNothingElse(Path file) throws Exception {
		ReportText text = TestDocuments.read(new SourceFile(file.getFileName().toString(), Files.readAllBytes(file)));
		String html = html(text);
		assertArrayEquals(html.getBytes(StandardCharsets.UTF_8), Written.as("html", text));
		assertFalse(ELSEWHERE.matcher(html.substring(0, html.indexOf("<body>"))).find());
		String flow = TestDocuments.flow(text, TestDocuments.official()).blocks().stream().map(block -> switch (block) {
		case FlowParagraph paragraph -> paragraph.text();
		case FlowTable table -> table.rows().stream().flatMap(List::stream).map(FlowParagraph::text).collect(Collectors.joining());
		}).collect(Collectors.joining());
		String shown = parse(html).getElementsByTagName("main").item(0).getTextContent();
		assertEquals(flow.replaceAll("\\s", ""), shown.replaceAll("\\s", ""));
	}

	@Test
	void headingsGoDownStepByStepAndSayTheirLevel() throws Exception {
		int before = 0;
		for (Element element : elements(parse(html(example())))) {
			boolean lead = element.getAttribute("role").equals("heading");
			if (lead || element.getTagName().matches("h[1-6]")) {
				int level = lead ? Integer.parseInt(element.getAttribute("aria-level")) : element.getTagName().charAt(1) - '0';
				assertTrue(level <= before + 1, element.getTextContent());
				before = level;
			}
		}
		assertEquals(3, before == 2 ? 3 : before);
	}

	@Test
	void languageTitleAndIdsAreThere() throws Exception {
		Document document = parse(html(example()));
		assertEquals("zh", document.getDocumentElement().getAttribute("lang"));
		assertEquals("2025年度抓基层党建工作述职报告", document.getElementsByTagName("title").item(0).getTextContent());
		Set<String> ids = new HashSet<>();
		for (Element element : elements(document)) {
			assertTrue(element.getAttribute("id").isEmpty() || ids.add(element.getAttribute("id")), element.getAttribute("id"));
		}
		assertTrue(ids.contains("annals-g413dt9"), ids.toString());
	}

	@Test
	void aTableHasHeadCellsAndAName() throws Exception {
		Document document = parse(html(TestDocuments.load(Tables.report(3, 2, "办结"))));
		assertEquals(List.of("col", "col", "col", "row", "row"), elements(document).stream()
				.filter(element -> element.getTagName().equals("th")).map(element -> element.getAttribute("scope")).toList());
		assertEquals(4, document.getElementsByTagName("td").getLength());
		assertTrue(elements(document).stream().anyMatch(element -> element.getAttribute("aria-label").equals("列0 列1 列2")));
	}

	@Test
	void aReportWithoutTitleIsCalledByItsType() throws Exception {
		Document document = parse(html(TestDocuments.load("<report xmlns=\"urn:annals:report:1\" id=\"r\"/>")));
		assertFalse(document.getElementsByTagName("title").item(0).getTextContent().isBlank());
	}

	@Test
	void markupInTheTextIsText() {
		assertTrue(html(TestDocuments.read("关于<script>alert(1)</script>的报告\n一、工作\n完成。")).contains("&lt;script&gt;alert"));
	}
}
