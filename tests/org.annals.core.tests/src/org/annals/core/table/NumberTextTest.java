/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Random;

import org.annals.core.testing.InEnglish;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTextTest extends InEnglish {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "65||65", "1,234.50||1234.50", "１２３４||1234", "１，２３４．５||1234.5", "−3||-3", "(12)||-12", "（12）||-12",
			"65次|次|65", "1.2万|元|12000", "1.2万元|元|12000", "1.2万元|万元|1.2", "1.2万|万元|1.2", "3亿|元|300000000", "85%|%|85", "85％|%|85",
			"十二|次|12", "一百零五次|次|105", ".5||0.5", "+7||7", " 8 ||8", "3万||30000" })
	void readsWhatPeopleType(String text, String unit, String value) throws CellException {
		assertEquals(new BigDecimal(value), NumberText.parse(text).in(unit));
	}

	@ParameterizedTest
	@ValueSource(strings = { "abc", "1,23", "12,34,567", "1.2.3", "--1", "-", "(", "()", "=1+1" })
	void saysWhatIsNoNumber(String text) {
		CellException refusal = assertThrows(CellException.class, () -> NumberText.parse(text).in(null));
		assertTrue(refusal.getMessage().contains(text), refusal.getMessage());
	}

	@Test
	void givenAnotherUnit_whenRead_thenItIsRefused() {
		CellException refusal = assertThrows(CellException.class, () -> NumberText.parse("65件").in("次"));
		assertTrue(refusal.getMessage().contains("65件") && refusal.getMessage().contains("次"));
		assertThrows(CellException.class, () -> NumberText.parse("1.2亿元").in("万元"));
	}

	@Test
	void anEmptyCellIsNoNumber() throws CellException {
		assertNull(NumberText.parse("　").value());
	}

	@Test
	void whatIsShownAndCopiedIsReadBack() throws CellException {
		Random random = new Random(2);
		for (int i = 0; i < 2000; i++) {
			BigDecimal value = new BigDecimal(new BigInteger(random.nextInt(90), random), random.nextInt(6));
			value = random.nextBoolean() ? value : value.negate();
			assertEquals(value, NumberText.parse(NumberText.shown(value)).in(null));
			assertEquals(value, NumberText.parse(NumberText.plain(value)).in("次"));
		}
	}

	@ParameterizedTest
	@CsvSource({ "2026-06-30,2026-06-30", "2026/6/3,2026-06-03", "2026年6月30日前,2026-06-30", "2026年6月底前,2026-06", "2026年,2026",
			"2026,2026", "2026年底,2026-12", "6月底前,2026-06", "年底前,2026-12", "上半年,2026-06", "三季度,2026-09", "２０２６年１２月,2026-12",
			"2026.6,2026-06" })
	void readsDeadlines(String text, String iso) throws CellException {
		assertEquals(iso, DeadlineText.parse(text, "2026"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "尽快", "2026-13", "2026-02-30", "6月31日", "2026年30日", "20266" })
	void refusesWhatIsNoDeadline(String text) {
		assertThrows(CellException.class, () -> DeadlineText.parse(text, "2026"));
	}

	@Test
	void givenNoYear_whenTheTextNamesNone_thenItIsRefused() {
		assertThrows(CellException.class, () -> DeadlineText.parse("6月底前", null));
	}

	@Test
	void aDeadlineIsShownInTheLanguageOfThePersonAndReadBack() throws CellException {
		Locale.setDefault(Locale.CHINESE);
		for (String iso : new String[] { "2026", "2026-06", "2026-06-30" }) {
			assertTrue(DeadlineText.shown(iso).contains("年"));
			assertEquals(iso, DeadlineText.parse(DeadlineText.shown(iso), null));
		}
	}
}
