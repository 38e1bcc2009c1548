/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;

import org.annals.core.text.Numerals.Numeral;
import org.annals.model.report.NumeralForm;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralsTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "65|65|ARABIC", "0|0|ARABIC", "12.50|12.50|ARABIC", "1234|1234|ARABIC", "1,234|1234|GROUPED",
			"1,234,567.80|1234567.80|GROUPED", "１２３|123|FULLWIDTH", "１２．５|12.5|FULLWIDTH", "十二|12|CHINESE", "二|2|CHINESE", "两|2|LIANG",
			"一百零五|105|CHINESE", "零|0|CHINESE", "一亿二千万|120000000|CHINESE", "-3|-3|ARABIC" })
	void readsTheValueAndTheForm(String text, BigDecimal value, NumeralForm form) {
		assertEquals(new Numeral(value, form), Numerals.parse(text).orElseThrow());
		assertEquals(text, Numerals.format(value, form));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "007", "1e5", "+5", "1,23", "12,34", ",123", "1,234,56", "1２", "５.5", ".5", "5.", "两百", "一百二", "一十二", "〇", "次",
			"1 2", "٣" })
	void readsNothingThatItWouldNotWriteBack(String text) {
		assertTrue(Numerals.parse(text).isEmpty(), text);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "1234567|GROUPED|1,234,567", "-1234|GROUPED|-1,234", "-123|GROUPED|-123", "123|GROUPED|123",
			"-5.5|FULLWIDTH|－５．５", "3.5|CHINESE|3.5", "-1|CHINESE|-1", "1000000000000|CHINESE|1000000000000", "20|LIANG|二十", "2|LIANG|两",
			"1E+3|ARABIC|1000" })
	void fallsBackToArabicWhereTheFormCannotHoldTheValue(BigDecimal value, NumeralForm form, String text) {
		assertEquals(text, Numerals.format(value, form));
	}
}
