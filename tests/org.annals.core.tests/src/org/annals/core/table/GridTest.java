/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

class GridTest {

	@Test
	void readsWhatASpreadsheetPutsOnTheClipboard() {
		assertEquals(List.of(List.of("党组会", "65"), List.of("两行\n一格", "1,234")),
				Grid.parse("党组会\t65\r\n\"两行\n一格\"\t1,234\r\n"));
		assertEquals(List.of(List.of("说\"好\"", "")), Grid.parse("\"说\"\"好\"\"\"\t\n"));
		assertEquals(List.of(List.of("5\" 屏", "x")), Grid.parse("5\" 屏\tx"));
		assertEquals(List.of(List.of("\"没有结束", "x")), Grid.parse("\"没有结束\tx"));
		assertEquals(List.of(List.of("a"), List.of(""), List.of("b")), Grid.parse("\uFEFFa\n\nb\n\n"));
		assertEquals(List.of(), Grid.parse("\n \n"));
	}

	@Test
	void tellsCommaSeparatedCellsFromSentencesAndNumbers() {
		assertEquals(List.of(List.of("党组会", "65"), List.of("a,b", "7")), Grid.parse("党组会,65\n\"a,b\",7\n"));
		assertEquals(List.of(List.of("1,234"), List.of("5,678")), Grid.parse("1,234\n5,678\n"));
		assertEquals(List.of(List.of("one, two"), List.of("three")), Grid.parse("one, two\nthree"));
	}

	@Test
	void whatIsWrittenIsReadBack() {
		String[] parts = { "党组会", "a", "\t", "\n", "\"", "'", "=1+1", "-", "@", "＝", " ", ",", "\r\n", "65" };
		Random random = new Random(4);
		for (int i = 0; i < 2000; i++) {
			List<List<String>> rows = new ArrayList<>();
			int width = 2 + random.nextInt(3);
			for (int r = random.nextInt(4); r >= 0; r--) {
				List<String> row = new ArrayList<>();
				for (int c = 0; c < width; c++) {
					StringBuilder cell = new StringBuilder(c == 0 ? "x" : "");
					for (int n = random.nextInt(5); n > 0; n--) {
						cell.append(parts[random.nextInt(parts.length)]);
					}
					row.add(c == 1 ? cell.reverse().toString() : cell.toString());
				}
				rows.add(row);
			}
			String text = rows.stream()
					.map(row -> row.stream().map(cell -> Grid.quoted(cell, false)).collect(Collectors.joining("\t")))
					.collect(Collectors.joining("\n", "", "\n"));
			assertEquals(rows, Grid.parse(text), text);
		}
	}
}
