/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.write;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.annals.core.source.SourceFile;
import org.annals.core.text.ReportText;
import org.annals.document.testing.TestDocuments;
import org.annals.document.testing.Written;
import org.annals.model.report.Paragraph;
import org.annals.model.report.ParagraphRole;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A document says what the report says, with its numbers, and nothing else: read by POI and by the JDK, against the text format. */
class SameTextTest {

	static Stream<Path> files() throws IOException {
		return Stream.concat(TestDocuments.corpus().stream(),
				Stream.of("examples/duty-report.annals", "examples/duty-report-with-defects.annals",
						"tests/org.annals.document.tests/samples/agency.annals").map(TestDocuments.root()::resolve));
	}

	@ParameterizedTest
	@MethodSource("files")
	void wordAndWebSayWhatTheReportSays(Path file) throws Exception {
		ReportText report = file.toString().endsWith(".annals") ? TestDocuments.load(Files.readString(file))
				: TestDocuments.read(new SourceFile(file.getFileName().toString(), Files.readAllBytes(file)));
		String text = bare(new String(Written.as("txt", report), StandardCharsets.UTF_8));
		// What a web page left around the report stays in the model, but goes into no document.
		for (TreeIterator<EObject> all = report.report().eAllContents(); all.hasNext();) {
			if (all.next() instanceof Paragraph paragraph && paragraph.getRole() == ParagraphRole.DEBRIS) {
				String debris = bare(report.range(paragraph).map(report::text).orElse(""));
				text = text.replaceFirst(Pattern.quote(debris), "");
			}
		}
		assertEquals(text, bare(word(Written.as("docx", report))));
		assertEquals(text, bare(web(Written.as("html", report))));
	}

	/** Titles of tables are no lines of a text. */
	private static String word(byte[] docx) throws IOException {
		try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
			return document.getBodyElements().stream().map(SameTextTest::text).collect(Collectors.joining());
		}
	}

	private static String text(IBodyElement element) {
		return switch (element) {
		case XWPFParagraph paragraph -> "Caption".equals(paragraph.getStyle()) ? "" : paragraph.getText();
		case XWPFTable table -> table.getText();
		default -> throw new IllegalArgumentException(element.toString());
		};
	}

	private static String web(byte[] html) throws Exception {
		String xml = new String(html, StandardCharsets.UTF_8).replace("<!DOCTYPE html>", "").replaceAll("<caption>[^<]*</caption>",
				"");
		return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder()
				.parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8))).getElementsByTagName("main").item(0)
				.getTextContent();
	}

	private static String bare(String text) {
		return text.replaceAll("[\\s\\u3000]", "");
	}
}
