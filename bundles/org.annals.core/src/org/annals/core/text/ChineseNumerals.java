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
	private static final String PLACE_WORDS = "十百千";
	private static final String[] PLACES = { "", "十", "百", "千" };
	private static final String[] MYRIADS = { "", "万", "亿" };

	private ChineseNumerals() {
	}

	/** The value of a numeral with place words or of one digit; empty when {@code text} is none. */
	public static OptionalLong parse(String text) {
		if (text.isEmpty()) {
			return OptionalLong.empty();
		}
		long hundredMillions = 0;
		long myriads = 0;
		long part = 0;
		long digit = -1;
		int lowest = PLACES.length;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			int value = digit(c);
			int place = PLACE_WORDS.indexOf(c) + 1;
			if (value >= 0) {
				if (digit > 0) {
					return OptionalLong.empty();
				}
				digit = value;
			} else if (place > 0 && place < lowest) {
				part += (digit < 0 ? 1 : digit) * (long) Math.pow(10, place);
				digit = -1;
				lowest = place;
			} else if (c == '万' || c == '亿') {
				part += Math.max(digit, 0);
				boolean hasParts = c == '万' ? part > 0 : part + myriads > 0;
				if (!hasParts || hundredMillions > 0 && c == '亿' || myriads > 0 && c == '万') {
					return OptionalLong.empty();
				}
				hundredMillions += c == '亿' ? (myriads + part) * 100_000_000L : 0;
				myriads = c == '万' ? part * 10_000L : 0;
				part = 0;
				digit = -1;
				lowest = PLACES.length;
			} else {
				return OptionalLong.empty();
			}
		}
		return OptionalLong.of(hundredMillions + myriads + part + Math.max(digit, 0));
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
