/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.page;

import static org.annals.document.page.Typeset.lines;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;

import org.annals.document.flow.Tables;
import org.annals.document.testing.TestDocuments;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TablePagesTest {

	@ParameterizedTest
	@CsvSource({ "3,5,办结", "8,60,已经办结并且答复申请人", "40,3,办结", "80,2,办", "2,1,Incomprehensibilities", "1,3,国" })
	void aTableStaysOnItsPages(int columns, int rows, String cell) {
		Pages pages = Pages
				.of(TestDocuments.flow(TestDocuments.load(Tables.report(columns, rows, cell)), TestDocuments.official()));
		String body = lines(pages).stream().filter(line -> line.block() == 1).map(Line::text).collect(Collectors.joining());
		assertEquals(rows * columns, (body.length() - body.replace(cell, "").length()) / cell.length(), "cells");
		for (Page page : pages.pages()) {
			for (Rule rule : page.rules()) {
				assertTrue(rule.x1() >= 28 - 0.001 && rule.x2() <= 184 + 0.001 && rule.y1() >= 37 - 0.001
						&& rule.y2() <= 262 + 0.001, rule.toString());
			}
			for (Line line : page.lines()) {
				GlyphRun last = line.runs().getLast();
				assertTrue(last.x() + last.width() <= 184 + 0.001 && line.baseline() < 262, line.toString());
			}
		}
	}

	@Test
	void theHeadOfATableIsRepeatedOnEachPage() {
		Pages pages = Pages.of(TestDocuments.flow(TestDocuments.load(Tables.report(3, 90, "办结")), TestDocuments.official()));
		assertTrue(pages.pages().size() > 2);
		for (Page page : pages.pages().subList(1, pages.pages().size())) {
			assertEquals(List.of("列0", "列1", "列2"), page.lines().stream().limit(3).map(Line::text).toList());
		}
	}

	@Test
	void theLastRowIsNeverAloneOnAPage() {
		for (int rows = 30; rows < 60; rows++) {
			Pages pages = Pages.of(TestDocuments.flow(TestDocuments.load(Tables.report(2, rows, "办结")), TestDocuments.official()));
			long cells = pages.pages().getLast().lines().stream().filter(line -> line.text().startsWith("办结")).count();
			assertTrue(cells >= 4, rows + " rows leave " + cells + " cells");
		}
	}

	@Test
	void givenHeadsOfEnglishTables_whenSet_thenTheyStandWhereTheirNumbersStand() {
		String report = Tables.report(2, 3, "1,284");
		Pages english = Pages.of(TestDocuments.flow(TestDocuments.load(report), TestDocuments.international()));
		List<Line> lines = lines(english).stream().filter(line -> line.text().startsWith("列") || line.text().startsWith("1,284")).toList();
		assertEquals(8, lines.size());
		for (int i = 2; i < lines.size(); i++) {
			assertEquals(end(lines.get(i % 2)), end(lines.get(i)), 0.01);
		}
		Pages words = Pages.of(TestDocuments.flow(TestDocuments.load(Tables.report(2, 3, "done")), TestDocuments.international()));
		List<Line> left = lines(words).stream().filter(line -> line.text().equals("列1") || line.text().equals("done1")).toList();
		assertEquals(left.get(0).runs().getFirst().x(), left.get(1).runs().getFirst().x(), 0.01);
	}

	private static double end(Line line) {
		GlyphRun last = line.runs().getLast();
		return last.x() + last.width();
	}

	@Test
	void aRowThatIsHigherThanAPageIsCutBetweenItsLines() {
		Pages pages = Pages.of(TestDocuments.flow(TestDocuments.load(Tables.report(2, 1, "办结答复".repeat(900))), TestDocuments.official()));
		assertTrue(pages.pages().size() > 2);
		assertTrue(lines(pages).stream().allMatch(line -> line.baseline() < 262));
		String cells = lines(pages).stream().filter(line -> line.block() == 1).map(Line::text).collect(Collectors.joining());
		assertEquals(2 * 900 * 4, cells.replaceAll("[列01]", "").length());
	}
}
