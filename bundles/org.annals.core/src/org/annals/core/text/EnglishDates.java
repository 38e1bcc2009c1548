/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as English text has them: January 15, 2026, 15 January 2026 and Jan. 15, 2026. The names come from the platform. */
public final class EnglishDates {

	private static final String MONTH = months();

	/** A day with its year. Groups are numbered; none is named, so that the text may stand twice in an expression. */
	public static final String DAY = "(?:" + MONTH + "\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}|\\d{1,2}(?:st|nd|rd|th)?\\s+" + MONTH + ",?\\s+\\d{4})";
	/** A month with its year. */
	public static final String MONTH_OF_YEAR = MONTH + "\\s+(?:of\\s+)?\\d{4}";

	private static final Pattern NAME = Pattern.compile("(?i)" + MONTH);
	private static final Pattern NUMBER = Pattern.compile("\\d+");

	private EnglishDates() {
	}

	private static String months() {
		List<String> names = new ArrayList<>();
		for (Month month : Month.values()) {
			names.add(month.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
			names.add(month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).substring(0, 3) + "(?:t)?\\.?");
		}
		return "(?:" + String.join("|", names) + ")";
	}

	/** The first month named in a text, 1 to 12; 0 for none. */
	public static int month(String text) {
		Matcher name = NAME.matcher(text);
		if (name.find()) {
			for (Month month : Month.values()) {
				if (name.group().substring(0, 3).equalsIgnoreCase(month.name().substring(0, 3))) {
					return month.getValue();
				}
			}
		}
		return 0;
	}

	/** The date that a text of the form {@link #DAY} is; empty for another text and for a day that no month has. */
	public static Optional<LocalDate> day(String text) {
		if (!Pattern.compile("(?i)" + DAY).matcher(text.strip()).matches()) {
			return Optional.empty();
		}
		List<Integer> numbers = NUMBER.matcher(text).results().map(found -> Integer.valueOf(found.group())).toList();
		try {
			return Optional.of(LocalDate.of(numbers.get(1), month(text), numbers.get(0)));
		} catch (DateTimeException e) {
			return Optional.empty();
		}
	}
}
