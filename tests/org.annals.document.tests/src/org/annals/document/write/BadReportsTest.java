/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.annals.core.op.WriteReport;
import org.annals.core.text.ReportText;
import org.annals.document.flow.Tables;
import org.annals.document.testing.TestDocuments;
import org.annals.document.testing.Written;
import org.annals.document.testing.WrittenGlyph;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What nobody should write and somebody will, through every writer: a file that opens and holds all of the text. */
class BadReportsTest {

	private static final List<String> FORMATS = List.of("docx", "html", "pdf", "ofd");

	/** Name of a report, and what its documents must hold. */
	private record Sample(String name, ReportText report, String content) {

		@Override
		public String toString() {
			return name;
		}
	}

	private static String section(String block) {
		return "<report xmlns=\"urn:annals:report:1\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" id=\"r\""
				+ " type=\"org.annals.type.duty\" language=\"zh\"><section id=\"s\"><heading>工作</heading>" + block + "</section></report>";
	}

	private static String paragraph(String text) {
		return section("<block xsi:type=\"Paragraph\" id=\"p\"><prose>" + text + "</prose></block>");
	}

	private static List<Sample> samples() {
		Map<String, String> texts = new LinkedHashMap<>();
		texts.put("10,000 characters", "研究“三重一大”事项，形成决议；".repeat(625));
		texts.put("word without an end", "x".repeat(2000));
		texts.put("address", "见https://example.org/" + "annual-report/2025/".repeat(30) + "。");
		texts.put("rare", "\ud883\udec1字，\ue000，\udbff\udffd。");
		texts.put("right to left", "与שלום עולם及مرحبا بالعالم合作。");
		texts.put("emoji", "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67笑\u263a\ufe0f，\ud83c\udde8\ud83c\uddf3，\ud83d\udc4d\ud83c\udffd。");
		texts.put("marks", "e\u0301\u0323，n\u0303，中\u0301，か\u3099。");
		texts.put("invisible", "软\u00ad连字，不断\u00a0开，零\u200b宽，连\u2060接，方\u200f向。");
		texts.put("ideographic description", "\u2ff0木木，〇，々，㈠，①。");
		List<Sample> samples = new ArrayList<>();
		texts.forEach((name, text) -> samples.add(new Sample(name, TestDocuments.load(paragraph(text)), text)));
		samples.add(new Sample("empty", TestDocuments.load("<report xmlns=\"urn:annals:report:1\" id=\"r\"/>"), ""));
		samples.add(new Sample("empty sections", TestDocuments.load("<report xmlns=\"urn:annals:report:1\" id=\"r\"><section id=\"a\"/>"
				+ "<section id=\"b\"><heading/><section id=\"c\"/></section></report>"), ""));
		samples.add(new Sample("white space", TestDocuments.load(paragraph(" \t&#10;\u3000 ")), "工作"));
		samples.add(new Sample("long title", TestDocuments.load("<report xmlns=\"urn:annals:report:1\" id=\"r\" language=\"zh\">"
				+ "<front id=\"f\" role=\"title\"><prose>" + "关于年度工作情况的报告".repeat(20) + "</prose></front></report>"),
				"关于年度工作情况的报告".repeat(20)));
		samples.add(new Sample("200 rows", TestDocuments.load(Tables.report(3, 200, "办结")), "办结2"));
		samples.add(new Sample("90 columns", TestDocuments.load(Tables.report(90, 2, "办结")), "办结89"));
		samples.add(new Sample("cell higher than a page", TestDocuments.load(Tables.report(2, 1, "办结答复".repeat(900))), "办结答复"));
		samples.add(new Sample("table of nothing",
				TestDocuments.load(section("<block xsi:type=\"Table\" id=\"t\"><row/><row><cell/></row></block>")), "工作"));
		return samples;
	}

	static Stream<Arguments> all() {
		return samples().stream().flatMap(sample -> FORMATS.stream().map(format -> Arguments.of(sample, format)));
	}

	@ParameterizedTest
	@MethodSource("all")
	void isWrittenWhole(Sample sample, String format) throws IOException {
		String text = bare(text(format, Written.as(format, sample.report())));
		assertTrue(text.contains(bare(sample.content())), () -> text);
	}

	/** Text without what a document may break and repeat as it likes. */
	private static String bare(String text) {
		return text.replaceAll("[\\s\\u00a0]", "");
	}

	/** Read as another program does. */
	private static String text(String format, byte[] file) throws IOException {
		return switch (format) {
		case "docx" -> {
			try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
				yield document.getBodyElements().stream().map(element -> switch (element) {
				case XWPFParagraph paragraph -> paragraph.getText();
				case XWPFTable table -> table.getText();
				default -> "";
				}).collect(Collectors.joining());
			}
		}
		case "html" -> new String(file, StandardCharsets.UTF_8).replaceFirst("(?s).*<body[^>]*>", "").replaceAll("<[^>]*>", "");
		case "pdf" -> {
			try (PDDocument document = Loader.loadPDF(file)) {
				assertTrue(document.getNumberOfPages() > 0);
			}
			yield body(format, file);
		}
		default -> body(format, file);
		};
	}

	/** Without page numbers, which stand below the text area. */
	private static String body(String format, byte[] file) {
		return WrittenGlyph.of(format, file).stream().filter(glyph -> glyph.baseline() < 262).map(WrittenGlyph::text)
				.collect(Collectors.joining());
	}

	@ParameterizedTest
	@ValueSource(strings = { "docx", "html", "pdf", "ofd" })
	void aStreamThatFailsStopsTheWritingWithItsOwnWords(String format) throws IOException {
		ReportText text = TestDocuments.read(Files.readString(TestDocuments.root().resolve("examples/duty-report.txt")));
		int size = Written.as(format, text).length;
		for (int room : new int[] { 0, 1, 1000, size - 1 }) {
			IOException thrown = assertThrows(IOException.class, () -> new WriteReport(text,
					TestDocuments.core().types().findOrGeneral(text.report().getType()),
					TestDocuments.core().writers().find(format).orElseThrow()).execute(new Full(room), null));
			assertEquals("No space left on device", thrown.getMessage());
		}
	}

	@Test
	void theHeadOfATableOf200RowsIsOnEachOfItsPages() {
		byte[] pdf = Written.as("pdf", TestDocuments.load(Tables.report(3, 200, "办结")));
		Map<Integer, String> pages = WrittenGlyph.of("pdf", pdf).stream().collect(
				Collectors.groupingBy(WrittenGlyph::page, Collectors.mapping(WrittenGlyph::text, Collectors.joining())));
		assertTrue(pages.size() > 5);
		pages.values().forEach(text -> assertTrue(text.contains("列0列1列2"), text));
	}

	/** A disk with some room. */
	private static final class Full extends OutputStream {

		private final ByteArrayOutputStream written = new ByteArrayOutputStream();
		private final int room;

		Full(int room) {
			this.room = room;
		}

		@Override
		public void write(int b) throws IOException {
			if (written.size() >= room) {
				throw new IOException("No space left on device");
			}
			written.write(b);
		}
	}
}
