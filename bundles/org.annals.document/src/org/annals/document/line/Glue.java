/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.line;

import java.util.Arrays;
import java.util.Set;

/** Marks the places of a text at which no line may end although no single mark forbids it: numbers stay with their measure words. */
final class Glue {

	private static final String MAGNITUDES = "十百千万亿余多";
	private static final String NUMERALS = "〇零一二三四五六七八九十百千万亿两几";
	private static final int LONGEST_UNIT = 4;
	private static final int LONGEST_NUMERAL = 8;

	private final String text;
	private final Set<String> measureWords;
	private final boolean[] glued;

	private Glue(String text, Set<String> measureWords) {
		this.text = text;
		this.measureWords = measureWords;
		this.glued = new boolean[text.length() + 1];
	}

	/** For each offset whether the chars around it belong together. */
	static boolean[] of(String text, Set<String> measureWords) {
		Glue glue = new Glue(text, measureWords);
		int i = 0;
		while (i < text.length()) {
			i = glue.number(i);
		}
		return glue.glued;
	}

	private int number(int start) {
		int end = start;
		boolean arabic = isDigit(text.charAt(start));
		if (arabic) {
			while (end < text.length() && (isDigit(text.charAt(end)) || isInside(end))) {
				end++;
			}
		} else if (text.startsWith("百分之", start)) {
			end = run(start + 3, NUMERALS);
			Arrays.fill(glued, start + 1, end, true);
			return end;
		} else {
			end = run(start, NUMERALS);
			if (end == start || end - start > LONGEST_NUMERAL) {
				return Math.max(end, start + 1);
			}
		}
		int unit = arabic ? run(end, MAGNITUDES) : end;
		// 万人 and 亿元 may be words of the list, or 人 and 元 behind a magnitude.
		int close = Math.max(unit + unit(unit, arabic && unit == end), end + unit(end, false));
		if (arabic || close > unit) {
			Arrays.fill(glued, start + 1, close, true);
		}
		return Math.max(close, start + 1);
	}

	/** Length of the measure word at an offset; where none is known, one ideograph behind an Arabic number. */
	private int unit(int offset, boolean guess) {
		for (int length = Math.min(LONGEST_UNIT, text.length() - offset); length > 0; length--) {
			if (measureWords.contains(text.substring(offset, offset + length))) {
				return length;
			}
		}
		// Dates are known without a list.
		if (offset < text.length() && "年月日".indexOf(text.charAt(offset)) >= 0) {
			return text.startsWith("年度", offset) ? 2 : 1;
		}
		return guess && offset < text.length() && Character.isIdeographic(text.charAt(offset)) ? 1 : 0;
	}

	private int run(int start, String chars) {
		int end = start;
		while (end < text.length() && chars.indexOf(text.charAt(end)) >= 0) {
			end++;
		}
		return end;
	}

	/** A point, comma or colon between digits. */
	private boolean isInside(int offset) {
		return ".,:：．%％".indexOf(text.charAt(offset)) >= 0
				&& (offset + 1 < text.length() && isDigit(text.charAt(offset + 1)) || "%％".indexOf(text.charAt(offset)) >= 0);
	}

	private static boolean isDigit(char c) {
		return c >= '0' && c <= '9' || c >= '０' && c <= '９';
	}
}
