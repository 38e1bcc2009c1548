/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;

import org.annals.core.text.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClausesTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "抓学习，抓队伍；抓落实。|抓学习，/抓队伍；/抓落实。", "抓学习。|抓学习。", "落实“快，准；稳”要求，见成效|落实“快，准；稳”要求，/见成效",
			"学习《甲，乙》，贯彻（一，二）|学习《甲，乙》，/贯彻（一，二）", "抓a,b;c|抓a,/b;/c", "甲， 乙|甲，/乙", "甲，，乙|甲，/，/乙", "甲”，乙|甲”，/乙", "“甲，乙|“甲，乙" })
	void partsAtCommasAndSemicolonsOutsidePairs(String text, String expected) {
		assertEquals(expected, Clauses.of(text, new Range(0, text.length())).stream().map(clause -> clause.of(text))
				.collect(Collectors.joining("/")));
	}

	@Test
	void looksOnlyInTheSentence() {
		assertEquals(List.of(new Range(2, 4), new Range(4, 5)), Clauses.of("甲，乙，丙，丁", new Range(2, 5)));
		assertEquals(List.of(), Clauses.of("甲，乙", Range.at(1)));
	}
}
