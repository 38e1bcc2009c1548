/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.table;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.annals.core.message.Messages;
import org.annals.core.text.ChineseNumerals;
import org.annals.core.text.Numerals;
import org.annals.model.report.NumeralForm;

/**
 * A number as a person types it or a spreadsheet gives it, with the unit behind it: 1,234.5, １２３４, (12), 1.2万元, 65次, $12.
 *
 * @param value the number as written; null for an empty text
 * @param rest  what stands behind it, "" for nothing
 */
public record NumberText(BigDecimal value, String rest) {

	private static final Messages MESSAGES = Messages.of(NumberText.class);
	private static final Pattern NUMBER = Pattern
			.compile("([+-]?)((?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?|\\.\\d+)\\s*([^\\d.,()].*)?");
	private static final Pattern ACCOUNTING = Pattern.compile("\\((.*)\\)");
	/** $1,200.50 and -$3: the sign of the currency is a unit that stands before its number. */
	private static final Pattern MONEY = Pattern.compile("([+-]?)\\s*(\\p{Sc})\\s*([\\d.,]+)");
	/** More digits than these are no figure of a report. */
	private static final int LONGEST = 40;

	/** @throws CellException when the text does not begin with a number */
	public static NumberText parse(String text) throws CellException {
		String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).replace('−', '-').replace('–', '-').strip();
		if (plain.isEmpty()) {
			return new NumberText(null, "");
		}
		Matcher accounting = ACCOUNTING.matcher(plain);
		boolean negative = accounting.matches();
		String bare = negative ? accounting.group(1).strip() : plain;
		Matcher money = MONEY.matcher(bare);
		Matcher number = NUMBER.matcher(money.matches() ? money.group(1) + money.group(3) : bare);
		if (number.matches() && number.group(2).length() <= LONGEST) {
			BigDecimal value = new BigDecimal(number.group(2).replace(",", ""));
			boolean minus = number.group(1).equals("-") != negative;
			return new NumberText(minus ? value.negate() : value, money.matches() ? money.group(2) : number.group(3) == null ? "" : number.group(3).strip());
		}
		return chinese(plain, text);
	}

	/** 一百二十三 and 十二次: as long a numeral as there is. */
	private static NumberText chinese(String plain, String text) throws CellException {
		int end = 0;
		while (end < plain.length() && ChineseNumerals.CHARACTERS.indexOf(plain.charAt(end)) >= 0) {
			end++;
		}
		OptionalLong value = end == 0 ? OptionalLong.empty() : ChineseNumerals.parse(plain.substring(0, end));
		if (value.isEmpty()) {
			throw new CellException(MESSAGES.get("number.bad", text.strip()));
		}
		return new NumberText(BigDecimal.valueOf(value.getAsLong()), plain.substring(end).strip());
	}

	/**
	 * The value in a unit: 1.2万 is 12000 where the unit is 元, and 1.2 where it is 万元; 5000元 is 0.5 there.
	 *
	 * @param unit of the cell, or null
	 * @throws CellException when what stands behind the number is neither the unit nor a magnitude
	 */
	public BigDecimal in(String unit) throws CellException {
		String own = unit == null ? "" : Normalizer.normalize(unit, Normalizer.Form.NFKC);
		if (rest.isEmpty() || rest.equals(own)) {
			return value;
		}
		if (value.signum() == 0 && !own.isEmpty() && own.endsWith(rest)) {
			return value;
		}
		if (own.length() > 1 && power(own.charAt(0)) > 0 && rest.equals(own.substring(1))) {
			return value.movePointLeft(power(own.charAt(0)));
		}
		int power = power(rest.charAt(0));
		String behind = power == 0 ? rest : rest.substring(1).strip();
		if (power > 0 && !own.isEmpty() && power(own.charAt(0)) == power
				&& (behind.isEmpty() || behind.equals(own.substring(1)))) {
			return value;
		}
		if (power > 0 && (behind.isEmpty() || behind.equals(own))) {
			BigDecimal whole = value.scaleByPowerOfTen(power);
			return whole.scale() < 0 ? whole.setScale(0) : whole;
		}
		throw new CellException(own.isEmpty() ? MESSAGES.get("number.rest", value.toPlainString(), rest)
				: MESSAGES.get("number.unit", value.toPlainString() + rest, unit));
	}

	private static int power(char magnitude) {
		return magnitude == '万' ? 4 : magnitude == '亿' ? 8 : 0;
	}

	/** As tables show it, with thousands apart; "" for null. */
	static String shown(BigDecimal value) {
		return value == null ? "" : Numerals.format(value, NumeralForm.GROUPED);
	}

	/** As spreadsheets take it; "" for null. */
	static String plain(BigDecimal value) {
		return value == null ? "" : value.toPlainString();
	}
}
