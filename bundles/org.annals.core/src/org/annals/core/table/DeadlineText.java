/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.table;

import java.text.Normalizer;
import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.annals.core.message.Messages;

/** A deadline as people write it, and as the report keeps it: ISO 8601, a date, a month or a year. */
public final class DeadlineText {

	private static final Messages MESSAGES = Messages.of(DeadlineText.class);
	private static final Pattern ISO = Pattern.compile("(\\d{4})(?:[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?)?");
	private static final Pattern CHINESE = Pattern
			.compile("(?:(\\d{4})年度?)?(?:(\\d{1,2})月份?)?(?:(\\d{1,2})[日号])?(?:([底末内])|(上半年|下半年|全年|[一二三四]季度))?[底末]?(?:之?前|以前|完成)*");

	private DeadlineText() {
	}

	/**
	 * What a text means in ISO 8601; null for an empty text.
	 *
	 * @param year the year of a text that names none, or null when such a text is to be refused
	 * @throws CellException when the text is no date
	 */
	public static String parse(String text, String year) throws CellException {
		String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
		if (plain.isEmpty()) {
			return null;
		}
		Matcher iso = ISO.matcher(plain);
		if (iso.matches()) {
			return date(text, iso.group(1), iso.group(2), iso.group(3));
		}
		Matcher chinese = CHINESE.matcher(plain.replaceFirst("^年[底末内]", "12月").replaceFirst("^(至|到|于|在)", ""));
		if (!chinese.matches()) {
			throw refusal(text);
		}
		String in = chinese.group(1) != null ? chinese.group(1) : year;
		String month = chinese.group(2);
		if (month == null && chinese.group(5) != null) {
			month = switch (chinese.group(5).charAt(0)) {
			case '一' -> "3";
			case '上', '二' -> "6";
			case '三' -> "9";
			default -> "12";
			};
		} else if (month == null && chinese.group(4) != null) {
			month = "12";
		}
		boolean empty = chinese.group(1) == null && month == null;
		if (in == null || empty) {
			throw refusal(text);
		}
		return date(text, in, month, chinese.group(3));
	}

	private static String date(String text, String year, String month, String day) throws CellException {
		if (month == null) {
			if (day != null) {
				throw refusal(text);
			}
			return year;
		}
		int number = Integer.parseInt(month);
		if (number < 1 || number > 12
				|| day != null && !YearMonth.of(Integer.parseInt(year), number).isValidDay(Integer.parseInt(day))) {
			throw refusal(text);
		}
		return "%s-%02d%s".formatted(year, number, day == null ? "" : "-%02d".formatted(Integer.parseInt(day)));
	}

	private static CellException refusal(String text) {
		return new CellException(MESSAGES.get("deadline.bad", text.strip()));
	}

	/** As a person of the language reads it, 2026年6月30日 or 2026-06-30; what is no ISO date is shown as it is. */
	static String shown(String deadline) {
		if (deadline == null) {
			return "";
		}
		Matcher iso = ISO.matcher(deadline);
		if (!Locale.getDefault().getLanguage().equals("zh") || !iso.matches()) {
			return deadline;
		}
		return iso.group(1) + '年' + (iso.group(2) == null ? "" : Integer.parseInt(iso.group(2)) + "月")
				+ (iso.group(3) == null ? "" : Integer.parseInt(iso.group(3)) + "日");
	}
}
