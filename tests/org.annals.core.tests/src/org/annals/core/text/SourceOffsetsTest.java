/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;

import org.annals.core.source.SourceDocument;
import org.annals.core.source.SourceLine;
import org.junit.jupiter.api.Test;

/** The way back from offsets in the text to code points of the file. */
class SourceOffsetsTest {

	@Test
	void countsAPairOfLineEndsAsOneCharOfTheTextAndTwoOfTheFile() {
		assertArrayEquals(new int[] { 0, 1, 3, 4, 5, 6, 7 }, offsets("甲\r\n乙\r丙\n"));
	}

	@Test
	void countsASupplementaryCharacterOnce() {
		assertArrayEquals(new int[] { 0, 1, 1, 2, 3 }, offsets("甲\uD83D\uDE00乙"));
	}

	@Test
	void countsUnpairedSurrogatesEach() {
		assertArrayEquals(new int[] { 0, 1, 2, 3 }, offsets("\uDE00\uD83D甲"));
	}

	@Test
	void mixesThemAll() {
		assertArrayEquals(new int[] { 0, 0, 1, 3, 4, 4, 5, 6, 7, 9 }, offsets("\uD83D\uDE00\r\n\r\uD840\uDC0B\n\n\r\n"));
	}

	@Test
	void anEmptySourceHasOnePlace() {
		assertArrayEquals(new int[] { 0 }, offsets(""));
	}

	@Test
	void partsTheTextIntoLines() {
		SourceDocument source = new SourceDocument("a.txt", "txt", "甲\r\n\r乙\n", null);
		assertEquals("甲\n\n乙\n", source.text());
		assertEquals(List.of(new Range(0, 1), Range.at(2), new Range(3, 4), Range.at(5)),
				source.lines().stream().map(SourceLine::range).toList());
	}

	private static int[] offsets(String decoded) {
		SourceDocument source = new SourceDocument("a.txt", "txt", decoded, null);
		return IntStream.rangeClosed(0, source.text().length()).map(source::codePoint).toArray();
	}
}
