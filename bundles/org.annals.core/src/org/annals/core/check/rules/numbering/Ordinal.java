/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.check.rules.numbering;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.annals.core.text.ChineseNumerals;

/**
 * A marker taken apart.
 *
 * @param before what stands before the number, for example （
 * @param number the number
 * @param after  what stands behind it, for example ）
 * @param latin  whether the number is written in Arabic digits
 */
record Ordinal(String before, int number, String after, boolean latin) {

	private static final Pattern MARKER = Pattern.compile("\\s*([（(第]?)(?:(\\d{1,3})|([一二三四五六七八九十百]{1,5}))(\\D{0,3}?)\\s*");

	/** Takes a printed marker apart; empty for one that has no number in it, such as a bullet. */
	static Optional<Ordinal> parse(String marker) {
		if (marker.length() == 1 && marker.charAt(0) >= '①' && marker.charAt(0) <= '⑳') {
			return Optional.of(new Ordinal("○", marker.charAt(0) - '①' + 1, "", true));
		}
		Matcher matcher = MARKER.matcher(marker);
		if (!matcher.matches()) {
			return Optional.empty();
		}
		boolean latin = matcher.group(2) != null;
		OptionalLong number = latin ? OptionalLong.of(Long.parseLong(matcher.group(2)))
				: ChineseNumerals.parse(matcher.group(3));
		return number.isEmpty() ? Optional.empty()
				: Optional.of(new Ordinal(matcher.group(1), (int) number.getAsLong(), matcher.group(4), latin));
	}

	/** Whether both belong to one list; marks of another width or another point make no other list. */
	boolean isLike(Ordinal other) {
		return latin == other.latin && before.replace('(', '（').equals(other.before.replace('(', '（'))
				&& kind(after).equals(kind(other.after));
	}

	private static String kind(String after) {
		return after.endsWith("是") || after.endsWith("要") ? after.substring(after.length() - 1) : "";
	}

	/** The same marker with another number. */
	String with(int other) {
		return before.equals("○") ? String.valueOf((char) ('①' + other - 1))
				: before + (latin ? String.valueOf(other) : ChineseNumerals.format(other)) + after;
	}
}
