/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.annals.document.font.InstalledFonts;
import org.annals.document.style.Face;
import org.annals.document.style.FontStyle;
import org.annals.document.style.Role;
import org.annals.document.style.Script;
import org.annals.document.testing.TestDocuments;
import org.annals.document.testing.Written;
import org.annals.document.testing.WrittenGlyph;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** GB/T 9704-2012 to the tenth of a millimetre, measured in the files and not in what they were written from. */
class WrittenGeometryTest {

	private static final double TOLERANCE = 0.1;
	private static final double LEFT = 28;
	private static final double TOP = 37;
	private static final double WIDTH = 156;
	private static final double HEIGHT = 225;
	private static final double POINT = 25.4 / 72;
	/** Share of a character above the baseline. */
	private static final double ASCENT = 0.88;

	private static List<WrittenGlyph> example(String format) throws IOException {
		return WrittenGlyph.of(format,
				Written.as(format, TestDocuments.read(Files.readString(TestDocuments.root().resolve("examples/duty-report.txt")))));
	}

	/** A report of many pages whose lines are all full of ideographs. */
	private static List<WrittenGlyph> longReport(String format) {
		StringBuilder text = new StringBuilder("一年工作情况报告\n");
		String numbers = "一二三四五六七八九";
		for (int i = 0; i < numbers.length(); i++) {
			text.append(numbers.charAt(i)).append("、河道管理\n").append("水利工程建设管理工作稳步推进并取得实效".repeat(40)).append("。\n");
		}
		return WrittenGlyph.of(format, Written.as(format, TestDocuments.read(text.toString())));
	}

	/** Glyphs by page and baseline, without the page number. */
	private static List<List<WrittenGlyph>> lines(List<WrittenGlyph> glyphs, int page) {
		TreeMap<Long, List<WrittenGlyph>> lines = new TreeMap<>();
		for (WrittenGlyph glyph : glyphs) {
			if (glyph.page() == page && glyph.baseline() < TOP + HEIGHT && !glyph.text().isBlank()) {
				lines.computeIfAbsent(Math.round(glyph.baseline() * 10), key -> new ArrayList<>()).add(glyph);
			}
		}
		return List.copyOf(lines.values());
	}

	private static String text(List<WrittenGlyph> line) {
		return line.stream().map(WrittenGlyph::text).collect(Collectors.joining());
	}

	private static double right(WrittenGlyph glyph) {
		return glyph.x() + (glyph.text().codePointAt(0) < 0x2000 ? glyph.size() / 2 : glyph.size()) * POINT;
	}

	@ParameterizedTest
	@ValueSource(strings = { "pdf", "ofd" })
	void aFullPageHas22LinesOf28Characters(String format) {
		List<List<WrittenGlyph>> lines = lines(longReport(format), 2);
		assertEquals(22, lines.size());
		List<List<WrittenGlyph>> full = lines.stream().filter(line -> Math.abs(right(line.getLast()) - LEFT - WIDTH) < 1
				&& Math.abs(line.get(0).x() - LEFT) < TOLERANCE).toList();
		assertTrue(full.size() > 10, full.size() + " full lines");
		full.forEach(line -> assertEquals(28, line.size(), text(line)));
		for (int i = 1; i < lines.size(); i++) {
			assertEquals(HEIGHT / 22, lines.get(i).get(0).baseline() - lines.get(i - 1).get(0).baseline(), 0.01);
		}
		for (int i = 1; i < 28; i++) {
			assertEquals(WIDTH / 28, full.get(0).get(i).x() - full.get(0).get(i - 1).x(), 0.01);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "pdf", "ofd" })
	void theTextAreaIsThatOfTheStandard(String format) {
		List<WrittenGlyph> glyphs = longReport(format);
		int last = glyphs.getLast().page();
		assertTrue(last > 8);
		double cell = 16 * POINT;
		for (int page = 2; page < last; page++) {
			List<List<WrittenGlyph>> lines = lines(glyphs, page);
			double pitch = HEIGHT / 22;
			double above = (pitch - cell) / 2 + ASCENT * cell;
			assertEquals(TOP, lines.get(0).get(0).baseline() - above, TOLERANCE, "top of page " + page);
			for (List<WrittenGlyph> line : lines) {
				double row = (line.get(0).baseline() - above - TOP) / pitch;
				assertEquals(Math.round(row), row, 0.01, text(line));
				assertTrue(row < 21.01 && line.get(0).x() > LEFT - TOLERANCE, text(line));
			}
			double left = lines.stream().mapToDouble(line -> line.get(0).x()).min().orElseThrow();
			assertEquals(LEFT, left, TOLERANCE, "left of page " + page);
			// The last of 28 characters ends where its place ends, a fifth of a point behind the character itself.
			double right = lines.stream().mapToDouble(line -> line.getLast().x()).max().orElseThrow() + WIDTH / 28;
			assertEquals(LEFT + WIDTH, right, TOLERANCE, "right of page " + page);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "pdf", "ofd" })
	void pageNumbersStandSevenMillimetresBelowOddRightAndEvenLeft(String format) {
		List<WrittenGlyph> glyphs = longReport(format);
		double em = 14 * POINT;
		for (int page = 1; page <= glyphs.getLast().page(); page++) {
			int current = page;
			List<WrittenGlyph> number = glyphs.stream()
					.filter(glyph -> glyph.page() == current && glyph.baseline() > TOP + HEIGHT && !glyph.text().isBlank()).toList();
			assertEquals("—" + page + "—", text(number));
			// The dash is drawn above the baseline by 0.38 of the size.
			assertEquals(TOP + HEIGHT + 7, number.get(0).baseline() - 0.38 * em, TOLERANCE);
			assertEquals(14, number.get(0).size(), 0.01);
			if (page % 2 == 1) {
				assertEquals(LEFT + WIDTH - em, right(number.getLast()), TOLERANCE);
			} else {
				assertEquals(LEFT + em, number.get(0).x(), TOLERANCE);
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "pdf", "ofd" })
	void titleAndHeadingsHaveTheirFontsAndSizes(String format) throws IOException {
		List<List<WrittenGlyph>> lines = lines(example(format), 1);
		List<WrittenGlyph> title = lines.get(0);
		assertTrue(text(title).contains("述职报告"), text(title));
		title.forEach(glyph -> assertEquals(22, glyph.size(), 0.01));
		double middle = (title.get(0).x() + right(title.getLast())) / 2;
		assertEquals(LEFT + WIDTH / 2, middle, 0.5);
		assertFont(title, Role.TITLE);
		List<WrittenGlyph> first = lines.stream().filter(line -> text(line).startsWith("一、")).findFirst().orElseThrow();
		first.forEach(glyph -> assertEquals(16, glyph.size(), 0.01));
		assertEquals(LEFT + 2 * WIDTH / 28, first.get(0).x(), TOLERANCE);
		assertFont(first, Role.HEADING1);
		List<WrittenGlyph> second = lines.stream().filter(line -> text(line).startsWith("（一）")).findFirst().orElseThrow();
		assertFont(second.subList(0, 6), Role.HEADING2);
		assertFont(lines.get(3), Role.BODY);
	}

	private static void assertFont(List<WrittenGlyph> glyphs, Role role) {
		FontStyle font = TestDocuments.official().text(role).font();
		List<String> installed = new ArrayList<>();
		for (Face face : font.faces(Script.HAN)) {
			InstalledFonts.system().find(face.name(), 400).ifPresent(file -> installed.add(file.family().replaceAll("[^A-Za-z0-9]", "")));
		}
		Assumptions.assumeFalse(installed.isEmpty(), "no Chinese font");
		for (WrittenGlyph glyph : glyphs) {
			if (Character.isIdeographic(glyph.text().codePointAt(0))) {
				assertEquals(installed.get(0), glyph.font().substring(7), role + " " + glyph.text());
			}
		}
	}
}
