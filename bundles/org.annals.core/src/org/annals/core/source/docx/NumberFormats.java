/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.source.docx;

import java.util.Locale;

import org.annals.core.text.ChineseNumerals;

/** Writes a number the way a list of a word processor does (ST_NumberFormat, ECMA-376-1, 17.18.59). */
final class NumberFormats {

	private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
	private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
	private static final String DIGITS = "〇一二三四五六七八九";
	private static final String LEGAL_FROM = "零一二三四五六七八九十百千";
	private static final String LEGAL_TO = "零壹贰叁肆伍陆柒捌玖拾佰仟";
	private static final int[] ROMAN = { 1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1 };
	private static final String[] ROMAN_TEXT = { "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I" };
	private static final int MAX_ROMAN = 32_767;
	private static final int MAX_LETTERS = 780;

	private NumberFormats() {
	}

	/** Formats that are not known here, and numbers that a format cannot hold, are written in Arabic digits. */
	static String format(String format, int number) {
		return switch (format) {
		case "none" -> "";
		case "decimalZero" -> number < 10 ? "0" + number : Integer.toString(number);
		case "decimalFullWidth", "decimalFullWidth2" -> replace(number, '０');
		case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> circled(number);
		case "decimalEnclosedFullstop" -> in(number, 20, '⒈');
		case "decimalEnclosedParen" -> in(number, 20, '⑴');
		case "ideographEnclosedCircle" -> in(number, 10, '㊀');
		case "upperLetter" -> letters(number, 'A');
		case "lowerLetter" -> letters(number, 'a');
		case "upperRoman" -> roman(number);
		case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
		case "chineseCounting", "chineseCountingThousand", "japaneseCounting", "taiwaneseCounting",
				"taiwaneseCountingThousand" -> number < 0 ? Integer.toString(number) : ChineseNumerals.format(number);
		case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital" -> digits(number);
		case "chineseLegalSimplified" -> legal(number);
		case "ideographTraditional" -> cycle(number, STEMS);
		case "ideographZodiac" -> cycle(number, BRANCHES);
		default -> Integer.toString(number);
		};
	}

	private static String in(int number, int last, char first) {
		return number >= 1 && number <= last ? String.valueOf((char) (first + number - 1)) : Integer.toString(number);
	}

	private static String circled(int number) {
		return number > 20 && number <= 35 ? in(number - 20, 15, '㉑')
				: number > 35 && number <= 50 ? in(number - 35, 15, '㊱') : number == 0 ? "⓪" : in(number, 20, '①');
	}

	/** A to Z, then AA, BB: the letter is repeated, not carried. */
	private static String letters(int number, char first) {
		if (number < 1 || number > MAX_LETTERS) {
			return Integer.toString(number);
		}
		return String.valueOf((char) (first + (number - 1) % 26)).repeat((number - 1) / 26 + 1);
	}

	private static String roman(int number) {
		if (number < 1 || number > MAX_ROMAN) {
			return Integer.toString(number);
		}
		StringBuilder text = new StringBuilder();
		int rest = number;
		for (int i = 0; i < ROMAN.length; i++) {
			for (; rest >= ROMAN[i]; rest -= ROMAN[i]) {
				text.append(ROMAN_TEXT[i]);
			}
		}
		return text.toString();
	}

	private static String digits(int number) {
		StringBuilder text = new StringBuilder(Integer.toString(number));
		for (int i = 0; i < text.length(); i++) {
			if (text.charAt(i) != '-') {
				text.setCharAt(i, DIGITS.charAt(text.charAt(i) - '0'));
			}
		}
		return text.toString();
	}

	private static String replace(int number, char zero) {
		StringBuilder text = new StringBuilder(Integer.toString(number));
		for (int i = 0; i < text.length(); i++) {
			text.setCharAt(i, text.charAt(i) == '-' ? '－' : (char) (zero + text.charAt(i) - '0'));
		}
		return text.toString();
	}

	private static String legal(int number) {
		if (number < 0) {
			return Integer.toString(number);
		}
		String plain = ChineseNumerals.format(number);
		StringBuilder text = new StringBuilder(plain.startsWith("十") ? "一" + plain : plain);
		for (int i = 0; i < text.length(); i++) {
			int at = LEGAL_FROM.indexOf(text.charAt(i));
			text.setCharAt(i, at < 0 ? text.charAt(i) : LEGAL_TO.charAt(at));
		}
		return text.toString();
	}

	private static String cycle(int number, String signs) {
		return number >= 1 && number <= signs.length() ? signs.substring(number - 1, number) : Integer.toString(number);
	}
}
