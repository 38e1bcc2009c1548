/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RangeTest {

	private static final Range MIDDLE = new Range(3, 6);

	@Test
	void isHalfOpen() {
		assertEquals("def", MIDDLE.of("abcdefgh"));
		assertEquals(3, MIDDLE.length());
		assertTrue(Range.at(4).isEmpty());
		assertFalse(MIDDLE.isEmpty());
		assertEquals(new Range(1, 4), MIDDLE.shift(-2));
	}

	@ParameterizedTest
	@CsvSource({ "3, 6, true", "4, 5, true", "3, 3, true", "6, 6, true", "2, 4, false", "5, 7, false", "7, 7, false" })
	void coversWhatLiesInside(int start, int end, boolean covers) {
		assertEquals(covers, MIDDLE.covers(new Range(start, end)));
	}

	@ParameterizedTest
	@CsvSource({ "3, 6, true", "5, 9, true", "0, 4, true", "0, 9, true", "6, 8, false", "0, 3, false" })
	void overlapsWhereACharIsShared(int start, int end, boolean overlaps) {
		Range other = new Range(start, end);
		assertEquals(overlaps, MIDDLE.overlaps(other));
		assertEquals(overlaps, other.overlaps(MIDDLE));
	}

	@Test
	void comparesByStartThenByEnd() {
		Range a = new Range(1, 9);
		Range b = new Range(3, 4);
		assertEquals(List.of(a, b, MIDDLE), List.of(MIDDLE, a, b).stream().sorted().toList());
	}

	@ParameterizedTest
	@CsvSource({ "-1, 2", "3, 2" })
	void refusesWhatIsNoStretch(int start, int end) {
		assertThrows(IllegalArgumentException.class, () -> new Range(start, end));
	}
}
