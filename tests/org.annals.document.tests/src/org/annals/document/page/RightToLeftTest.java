/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.page;

import static org.annals.document.page.Typeset.lines;
import static org.annals.document.page.Typeset.paragraph;
import static org.annals.document.page.Typeset.set;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.annals.document.font.FontReport;
import org.annals.document.style.Role;
import org.annals.document.testing.TestDocuments;
import org.annals.document.testing.Written;
import org.annals.document.testing.WrittenGlyph;
import org.junit.jupiter.api.Test;

class RightToLeftTest {

	private static final String WORD = "\u05e9\u05dc\u05d5\u05dd";

	/** Characters of a line from left to right. */
	private static String seen(Line line) {
		Map<Double, String> places = new TreeMap<>();
		for (GlyphRun run : line.runs()) {
			for (int i = 0; i < run.text().length(); i++) {
				places.merge(run.x(i), run.text().substring(i, i + 1), String::concat);
			}
		}
		return String.join("", places.values());
	}

	@Test
	void theWordRunsBackwardsAmongTheOthersAndTheTextStaysInItsOrder() {
		Line line = lines(set(paragraph(Role.ADDRESSEE, "合作" + WORD + "12次，继续。"))).get(0);
		assertEquals("合作" + WORD + "12次，继续。", line.text());
		assertEquals("合作12" + new StringBuilder(WORD).reverse() + "次，继续。", seen(line));
		double end = 28;
		List<GlyphRun> runs = new ArrayList<>(line.runs());
		runs.sort(Comparator.comparingDouble(GlyphRun::x));
		for (GlyphRun run : runs) {
			assertEquals(end, run.x(), 1e-6);
			end += run.width();
		}
	}

	@Test
	void filesHoldTheTextInItsOrder() {
		String text = "一、工作\n合作" + WORD + "继续。\n";
		for (String format : new String[] { "pdf", "ofd" }) {
			StringBuilder read = new StringBuilder();
			WrittenGlyph.of(format, Written.as(format, TestDocuments.read(text))).forEach(glyph -> read.append(glyph.text()));
			assertTrue(read.toString().contains("合作" + WORD + "继续"), read.toString());
		}
	}

	@Test
	void lettersThatWouldBeJoinedAreNamed() {
		Pages pages = set(paragraph(Role.BODY, "合作\u0645\u0631\u062d\u0628\u0627。"));
		List<String> sentences = new FontReport(List.of(), "").sentences(pages);
		assertEquals(1, sentences.size());
		assertEquals(List.of(), new FontReport(List.of(), "").sentences(set(paragraph(Role.BODY, "合作" + WORD + "。"))));
	}
}
