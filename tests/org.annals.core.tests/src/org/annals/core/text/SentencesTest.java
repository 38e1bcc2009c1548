/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {

	@ParameterizedTest
	@CsvSource({ "甲。乙！丙？, 甲。/乙！/丙？", //
			"甲。。乙, 甲。。/乙", //
			"甲；乙。, 甲；乙。", //
			"他说：“要快。要稳。”随后开会。, 他说：“要快。要稳。”/随后开会。", //
			"落实“要快。”的要求。乙。, 落实“要快。”的要求。/乙。", //
			"甲（见第1条。）。乙。, 甲（见第1条。）。/乙。", //
			"“甲。乙。, “甲。/乙。", //
			"没有句号, 没有句号", //
			"《如何干？》出版。乙。, 《如何干？》出版。/乙。" })
	void partsAtStopsOutsidePairs(String text, String expected) {
		assertEquals(expected, split(text, new Range(0, text.length())));
	}

	@Test
	void leavesOutTheWhiteSpaceAround() {
		String text = "甲。\n　　乙。 丙。 ";
		assertEquals(List.of(new Range(5, 7), new Range(8, 10)), Sentences.of(text, new Range(3, text.length())));
	}

	@Test
	void anEmptyRangeHasNone() {
		assertEquals(List.of(), Sentences.of("甲。", Range.at(1)));
	}

	private static String split(String text, Range range) {
		return Sentences.of(text, range).stream().map(part -> part.of(text)).collect(Collectors.joining("/"));
	}
}
