/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.text;

import java.math.BigDecimal;
import java.util.OptionalLong;

/** Chinese numerals as they are written in official documents: 一, 两, 十二, 一百零五, 三千. */
public final class ChineseNumerals {

	/** All characters that a numeral may consist of. */
	public static final String CHARACTERS = "零〇一二三四五六七八九十百千万亿两";

	private static final String DIGITS = "零一二三四五六七八九";
	private static final String[] PLACES = { "", "十", "百", "千" };
	private static final String[] MYRIADS = { "", "万", "亿" };

	private ChineseNumerals() {
	}

	/** The value of a numeral with place words or of one digit; empty when {@code text} is none. */
	public static OptionalLong parse(String text) {
		if (text.isEmpty()) {
			return OptionalLong.empty();
		}
		long total = 0;
		long part = 0;
		long digit = -1;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			int value = digit(c);
			if (value >= 0) {
				if (digit > 0) {
					return OptionalLong.empty();
				}
				digit = value;
				continue;
			}
			switch (c) {
			case '十', '百', '千' -> {
				part += (digit < 0 ? 1 : digit) * (c == '十' ? 10 : c == '百' ? 100 : 1000);
				digit = -1;
			}
			case '万', '亿' -> {
				part += Math.max(digit, 0);
				if (part == 0 && total == 0) {
					return OptionalLong.empty();
				}
				total = (total + part) * (c == '万' ? 10_000L : 100_000_000L);
				part = 0;
				digit = -1;
			}
			default -> {
				return OptionalLong.empty();
			}
			}
		}
		return OptionalLong.of(total + part + Math.max(digit, 0));
	}

	private static int digit(char c) {
		return switch (c) {
		case '〇' -> 0;
		case '两' -> 2;
		default -> DIGITS.indexOf(c);
		};
	}

	/** Writes a whole number from 0 to below 10<sup>12</sup>: 10 as 十, 12 as 十二, 105 as 一百零五. */
	public static String format(long value) {
		if (value < 0 || value >= 1_000_000_000_000L) {
			throw new IllegalArgumentException(Long.toString(value));
		}
		if (value == 0) {
			return "零";
		}
		StringBuilder text = new StringBuilder();
		boolean gap = false;
		for (int group = 2; group >= 0; group--) {
			long myriad = group == 2 ? 100_000_000L : group == 1 ? 10_000L : 1L;
			int part = (int) (value / myriad % 10_000);
			if (part == 0) {
				gap |= !text.isEmpty();
				continue;
			}
			if (!text.isEmpty() && (gap || part < 1000)) {
				text.append('零');
			}
			gap = false;
			text.append(group(part)).append(MYRIADS[group]);
		}
		return text.length() > 1 && text.charAt(0) == '一' && text.charAt(1) == '十' ? text.substring(1) : text.toString();
	}

	private static String group(int part) {
		StringBuilder text = new StringBuilder();
		boolean zero = false;
		for (int place = 3; place >= 0; place--) {
			int digit = part / (int) Math.pow(10, place) % 10;
			if (digit == 0) {
				zero |= !text.isEmpty();
			} else {
				if (zero) {
					text.append('零');
				}
				zero = false;
				text.append(DIGITS.charAt(digit)).append(PLACES[place]);
			}
		}
		return text.toString();
	}

	/** The whole number in {@code value} when it is one that {@link #format} can write. */
	public static OptionalLong whole(BigDecimal value) {
		if (value.stripTrailingZeros().scale() > 0 || value.signum() < 0 || value.precision() - value.scale() > 12) {
			return OptionalLong.empty();
		}
		return OptionalLong.of(value.longValueExact());
	}
}
