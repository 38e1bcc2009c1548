/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.OptionalLong;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseNumeralsTest {

	@Test
	void parsesWhatItWritesBelowAHundredThousand() {
		for (long value = 0; value < 100_000; value++) {
			assertEquals(OptionalLong.of(value), ChineseNumerals.parse(ChineseNumerals.format(value)));
		}
	}

	@Test
	void parsesWhatItWritesUpToTheGreatestOne() {
		Random random = new Random(5);
		for (int i = 0; i < 20_000; i++) {
			long value = random.nextLong(1_000_000_000_000L);
			// Zeros in the middle are what goes wrong.
			long holes = value / 10_000 * 10_000 + random.nextInt(20);
			assertEquals(OptionalLong.of(value), ChineseNumerals.parse(ChineseNumerals.format(value)));
			assertEquals(OptionalLong.of(holes), ChineseNumerals.parse(ChineseNumerals.format(holes)));
		}
	}

	@ParameterizedTest
	@CsvSource({ "0, 零", "2, 二", "10, 十", "12, 十二", "20, 二十", "100, 一百", "105, 一百零五", "110, 一百一十", "1005, 一千零五", "1050, 一千零五十",
			"10000, 一万", "10010, 一万零一十", "100000, 十万", "120000, 十二万", "100001000, 一亿零一千", "120000000, 一亿二千万",
			"999999999999, 九千九百九十九亿九千九百九十九万九千九百九十九" })
	void writesAsPeopleDo(long value, String text) {
		assertEquals(text, ChineseNumerals.format(value));
	}

	@ParameterizedTest
	@CsvSource({ "两, 2", "〇, 0", "两百, 200", "两千五百, 2500", "一十二, 12", "零五, 5", "一万亿, 1000000000000", "一万二千亿, 1200000000000" })
	void parsesOtherForms(String text, long value) {
		assertEquals(OptionalLong.of(value), ChineseNumerals.parse(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "甲", "二三", "一二三", "万", "亿", "十百", "百千", "十十", "一百个", "12", "十 二", "一万万亿亿亿亿亿亿", "亿万" })
	void takesNothingElseForANumeral(String text) {
		assertEquals(OptionalLong.empty(), ChineseNumerals.parse(text));
	}

	@ParameterizedTest
	@ValueSource(longs = { -1, 1_000_000_000_000L, Long.MIN_VALUE, Long.MAX_VALUE })
	void refusesToWriteWhatHasNoForm(long value) {
		assertThrows(IllegalArgumentException.class, () -> ChineseNumerals.format(value));
	}

	@ParameterizedTest
	@CsvSource({ "3, 3", "3.00, 3", "0, 0", "999999999999, 999999999999", "1E+3, 1000" })
	void findsWholeNumbers(BigDecimal value, long whole) {
		assertEquals(OptionalLong.of(whole), ChineseNumerals.whole(value));
	}

	@ParameterizedTest
	@ValueSource(strings = { "3.5", "-1", "1000000000000", "1E+400", "0.001" })
	void findsNoWholeNumberThatCannotBeWritten(BigDecimal value) {
		assertEquals(OptionalLong.empty(), ChineseNumerals.whole(value));
	}
}
