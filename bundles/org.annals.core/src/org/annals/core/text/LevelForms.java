/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

import org.annals.model.report.Report;

/**
 * How the sections of a report are numbered, because not every office follows GB/T 9704: the forms of the levels from the
 * outermost inwards, each given as it numbers the first, {@code I. A. (1) (a)}. A form that ends with an ASCII character
 * in a report whose outermost form is Latin is followed by a space.
 */
public final class LevelForms {

	/** GB/T 9704-2012, 7.3.3. */
	public static final LevelForms OFFICIAL = new LevelForms("一、 （一） 1. （1）");

	private static final Map<String, LevelForms> KNOWN = new ConcurrentHashMap<>();
	private static final String BLANKS = "[ \\t\\u3000\\u00A0]+";
	private static final String[] ROMAN = { "X", "IX", "V", "IV", "I" };
	private static final int[] ROMAN_VALUES = { 10, 9, 5, 4, 1 };

	private final List<Form> forms = new ArrayList<>();

	/** What counts in a form, and how it is told among the other characters. */
	private enum Counter {
		HAN("一", "[一二三四五六七八九十百]{1,5}"), ROMAN("I", "[IVX]{1,7}"), SMALL_ROMAN("i", "[ivx]{1,7}"), LETTER("A", "[A-Z]"), SMALL_LETTER("a",
				"[a-z]"), DIGITS("1", "\\d{1,2}");

		private final String first;
		private final String regex;

		Counter(String first, String regex) {
			this.first = first;
			this.regex = regex;
		}
	}

	private record Form(String before, Counter counter, String behind, Pattern pattern) {
	}

	private LevelForms(String text) {
		String[] parts = text.strip().split("\\s+");
		boolean spaced = parts[0].chars().allMatch(c -> c < 0x80);
		for (String part : parts) {
			forms.add(form(part, spaced && part.charAt(part.length() - 1) < 0x80));
		}
	}

	private static Form form(String part, boolean spaced) {
		for (Counter counter : Counter.values()) {
			int at = part.indexOf(counter.first);
			if (at >= 0) {
				String before = part.substring(0, at);
				String behind = part.substring(at + counter.first.length());
				return new Form(before, counter, behind + (spaced ? " " : ""),
						Pattern.compile(Pattern.quote(before) + "(" + counter.regex + ")" + Pattern.quote(behind) + BLANKS));
			}
		}
		// A form that counts nothing prints as it is.
		return new Form(part, null, spaced ? " " : "", Pattern.compile("(?!)"));
	}

	/** The forms of a report; the official ones where it names none. */
	public static LevelForms of(Report report) {
		return of(report == null ? null : report.getLevels());
	}

	/** @param levels the forms parted by blanks; null or blank for the official ones */
	public static LevelForms of(String levels) {
		return levels == null || levels.isBlank() ? OFFICIAL : KNOWN.computeIfAbsent(levels.strip(), LevelForms::new);
	}

	/** How many levels are numbered. */
	public int depth() {
		return forms.size();
	}

	/**
	 * The marker of a section.
	 *
	 * @param level   1 for the outermost
	 * @param ordinal counted from 1
	 * @return "" below the last level that is numbered
	 */
	public String format(int level, int ordinal) {
		if (level < 1 || level > forms.size()) {
			return "";
		}
		Form form = forms.get(level - 1);
		return form.before() + (form.counter() == null ? "" : number(form.counter(), ordinal)) + form.behind();
	}

	/** What finds a marker of a level with the blanks behind it; group 1 is the number. */
	public Pattern pattern(int level) {
		return forms.get(level - 1).pattern();
	}

	/** The number that group 1 of {@link #pattern} says; 0 for none. */
	public int ordinal(int level, String number) {
		return switch (forms.get(level - 1).counter()) {
		case HAN -> han(number);
		case ROMAN -> roman(number);
		case SMALL_ROMAN -> roman(number.toUpperCase(java.util.Locale.ROOT));
		case LETTER -> number.charAt(0) - 'A' + 1;
		case SMALL_LETTER -> number.charAt(0) - 'a' + 1;
		case DIGITS -> Integer.parseInt(number);
		};
	}

	private static String number(Counter counter, int ordinal) {
		return switch (counter) {
		case HAN -> ChineseNumerals.format(ordinal);
		case ROMAN -> roman(ordinal);
		case SMALL_ROMAN -> roman(ordinal).toLowerCase(java.util.Locale.ROOT);
		case LETTER -> letter('A', ordinal);
		case SMALL_LETTER -> letter('a', ordinal);
		case DIGITS -> String.valueOf(ordinal);
		};
	}

	private static int han(String number) {
		OptionalLong value = ChineseNumerals.parse(number);
		return value.isPresent() ? (int) Math.min(value.getAsLong(), 999) : 0;
	}

	/** Behind Z comes AA. */
	private static String letter(char first, int ordinal) {
		String last = String.valueOf((char) (first + (ordinal - 1) % 26));
		return ordinal <= 26 ? last : letter(first, (ordinal - 1) / 26) + last;
	}

	private static String roman(int ordinal) {
		StringBuilder roman = new StringBuilder();
		int left = ordinal;
		for (int i = 0; i < ROMAN.length; i++) {
			while (left >= ROMAN_VALUES[i]) {
				roman.append(ROMAN[i]);
				left -= ROMAN_VALUES[i];
			}
		}
		return roman.toString();
	}

	/** 0 for what no number is written as. */
	private static int roman(String number) {
		for (int value = 1; value < 40; value++) {
			if (roman(value).equals(number)) {
				return value;
			}
		}
		return 0;
	}
}
