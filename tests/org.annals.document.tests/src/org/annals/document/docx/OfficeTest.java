/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.annals.core.text.ReportText;
import org.annals.document.docx.Office.Glyph;
import org.annals.document.flow.FlowBlock;
import org.annals.document.flow.FlowParagraph;
import org.annals.document.flow.FlowTable;
import org.annals.document.testing.TestDocuments;
import org.annals.document.testing.Written;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Measures one DOCX with all that a report may hold as LibreOffice shows it. Lengths in mm; the standard allows one more or less. */
class OfficeTest {

	private static final double POINT = 25.4 / 72;
	private static final double LEFT = 28;
	private static final double RIGHT = 184;
	private static final double TOP = 37;
	private static final double BOTTOM = 262;
	private static final double PITCH = 225 / 22.0;

	@TempDir
	private static Path folder;

	private static String expected;
	private static List<Glyph> glyphs;

	@BeforeAll
	static void render() throws IOException, InterruptedException {
		String example = Files
				.readString(TestDocuments.root().resolve("tests/org.annals.document.tests/expected/table-and-attachment.annals"));
		String marks = "，甲乙，丙丁；甲乙丙、丁：甲，乙丙。";
		String more = paragraph("q1", "甲".repeat(28 * 50)) + paragraph("q2", marks.repeat(40))
				+ paragraph("q3", "全年开展活动5次、培训310人，解决难题7个，共投入86.4万元。".repeat(8))
				+ "<section id=\"s2\"><heading>整改党员教育形式单一的问题</heading></section>";
		ReportText text = TestDocuments.load(example.replace("</section>", more + "</section>"));
		glyphs = Office.render(Written.as("docx", text), folder);
		expected = TestDocuments.flow(text, TestDocuments.official()).blocks().stream().flatMap(OfficeTest::paragraphs)
				.map(FlowParagraph::text).collect(Collectors.joining()).replaceAll("[\\s\\u3000]", "");
	}

	private static String paragraph(String id, String text) {
		return "<block xsi:type=\"Paragraph\" id=\"" + id + "\"><prose>" + text + "</prose></block>";
	}

	private static Stream<FlowParagraph> paragraphs(FlowBlock block) {
		return switch (block) {
		case FlowParagraph paragraph -> Stream.of(paragraph);
		case FlowTable table -> Stream.concat(Stream.of(table.title()), table.rows().stream().flatMap(List::stream));
		};
	}

	private static boolean isFoot(Glyph glyph) {
		return glyph.baseline() > BOTTOM + 3;
	}

	/** The lines of a page from top to bottom, or its foot. */
	private static List<List<Glyph>> lines(int page, boolean foot) {
		List<List<Glyph>> lines = new ArrayList<>();
		glyphs.stream().filter(glyph -> glyph.page() == page && isFoot(glyph) == foot && !glyph.text().isBlank())
				.sorted(Comparator.comparing(Glyph::baseline)).forEach(glyph -> {
					if (lines.isEmpty() || glyph.baseline() - lines.getLast().getLast().baseline() > 1) {
						lines.add(new ArrayList<>());
					}
					lines.getLast().add(glyph);
				});
		lines.forEach(line -> line.sort(Comparator.comparing(Glyph::x)));
		return lines;
	}

	private static String text(List<Glyph> line) {
		return line.stream().map(Glyph::text).collect(Collectors.joining());
	}

	private static List<Glyph> find(String text) {
		int pages = glyphs.getLast().page();
		for (int page = 1; page <= pages; page++) {
			for (List<Glyph> line : lines(page, false)) {
				if (text(line).contains(text)) {
					int at = text(line).indexOf(text);
					return line.subList(at, at + text.length());
				}
			}
		}
		throw new AssertionError(text);
	}

	@Test
	void aFullPageHas22LinesOf28Characters() {
		List<List<Glyph>> lines = lines(2, false);
		assertEquals(22, lines.size());
		for (List<Glyph> line : lines) {
			assertEquals("甲".repeat(28), text(line));
			assertEquals(LEFT, line.getFirst().x(), 1);
			assertEquals(RIGHT, line.getLast().right(), 1);
		}
		double first = lines.getFirst().getFirst().baseline();
		double last = lines.getLast().getFirst().baseline();
		assertEquals(PITCH, (last - first) / 21, 0.02);
		// A square of 16 points stands on a line with about an eighth of it below the baseline.
		assertTrue(first - 16 * 7 / 8.0 * POINT > TOP - 1 && first < TOP + PITCH, "first baseline at " + first);
		assertTrue(last + 16 / 8.0 * POINT < BOTTOM + 1 && last > BOTTOM - PITCH, "last baseline at " + last);
	}

	@Test
	void nothingLeavesTheTextArea() {
		for (Glyph glyph : glyphs) {
			assertTrue(glyph.text().isBlank() || glyph.x() > LEFT - 1 && glyph.right() < RIGHT + 1, glyph.toString());
		}
	}

	@Test
	void marksDoNotHangAndDigitsTakeNoCells() {
		List<Glyph> digit = find("活动5次");
		assertTrue(digit.get(2).x() - digit.get(1).right() < 6 * POINT, digit.toString());
		assertTrue(digit.get(3).x() - digit.get(2).right() < 6 * POINT, digit.toString());
	}

	@Test
	void pageNumbersStandSevenMillimetresBelowOneCharacterIn() {
		double character = 14 * POINT;
		int pages = glyphs.getLast().page();
		for (int page = 1; page <= pages; page++) {
			List<List<Glyph>> foot = lines(page, true);
			assertEquals(1, foot.size());
			List<Glyph> number = foot.get(0);
			assertEquals("—" + page + "—", text(number));
			assertEquals(14, number.get(1).size(), 0.1);
			// The dash is drawn somewhat below the middle of its line.
			assertEquals(BOTTOM + 7, number.get(0).baseline() - number.get(0).size() * 0.35 * POINT, 1);
			if (page % 2 == 1) {
				assertEquals(RIGHT - character, number.getLast().right(), 1);
			} else {
				assertEquals(LEFT + character, number.getFirst().x(), 1);
			}
		}
	}

	@Test
	void sizesAreThoseOfTheStandard() {
		assertEquals(22, find("抓基层党建").get(0).size(), 0.1);
		assertEquals(16, find("中共临江市委组织部").get(0).size(), 0.1);
		assertEquals(16, find("一、办理情况").get(0).size(), 0.1);
		assertEquals(12, find("自然").get(0).size(), 0.1);
	}

	@Test
	void eachLevelHasItsFont() throws IOException, InterruptedException {
		Process list = new ProcessBuilder("fc-list", ":", "family").redirectErrorStream(true).start();
		String families = new String(list.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		Assumptions.assumeTrue(list.waitFor() == 0 && families.contains("Noto Serif CJK SC")
				&& families.contains("Noto Sans CJK SC") && families.contains("AR PL KaitiM GB"), "needs the fonts");
		assertFont("抓基层党建", "SerifCJK", "Bold");
		assertFont("办理情况", "SansCJK", "Regular");
		assertFont("整改党员", "Kai", "");
		assertFont("临江市水利局党组", "SerifCJK", "");
		assertFont("书面答复", "SerifCJK", "Regular");
	}

	private static void assertFont(String text, String family, String weight) {
		String font = find(text).get(0).font();
		assertTrue(font.contains(family) && font.contains(weight), text + " in " + font);
	}

	@Test
	void anAttachmentBeginsAPage() {
		List<Glyph> label = find("台账内容如下");
		assertEquals("附件1", text(lines(label.get(0).page(), false).get(0)));
	}

	@Test
	void allTextIsShownInOrder() {
		String shown = glyphs.stream().filter(glyph -> !isFoot(glyph)).map(Glyph::text).collect(Collectors.joining());
		assertEquals(expected, shown.replaceAll("[\\s\\u3000]", ""));
	}
}
