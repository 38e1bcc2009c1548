/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.check.rules.table;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.Collectors;

/** Numbers as prose writes them, in digits and in words: 1,234, $5.50, twenty-one. */
final class SpokenNumber {

	private static final String DIGITS = "(?<![\\d.,$€£\\-])[$€£]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?(?![\\d]|[.,]\\d)";

	private final SentenceWords words;
	private final String regex;

	SpokenNumber(SentenceWords words) {
		this.words = words;
		String word = words.numbers().keySet().stream().sorted((a, b) -> b.length() - a.length()).collect(Collectors.joining("|", "(?:", ")"));
		// at most as many words as a number below a million has
		this.regex = DIGITS + "|\\b(?:" + word + "(?:(?:" + words.get("number-join") + ")" + word + "){0,7}|" + words.get("none-word") + ")\\b";
	}

	/** The expression of a number, without groups that catch. */
	String regex() {
		return regex;
	}

	/** What a text means that the expression has found. */
	BigDecimal value(String text) {
		String plain = text.toLowerCase(Locale.ROOT).replaceAll("[$€£,]", "");
		if (plain.equals(words.get("none-word"))) {
			return BigDecimal.ZERO;
		}
		if (Character.isDigit(plain.charAt(0))) {
			return new BigDecimal(plain);
		}
		int sum = 0;
		int part = 0;
		for (String word : plain.split("[^a-z]+")) {
			int value = words.numbers().getOrDefault(word, 0);
			if (value == 100) {
				part = Math.max(part, 1) * value;
			} else if (value == 1000) {
				sum += Math.max(part, 1) * value;
				part = 0;
			} else {
				part += value;
			}
		}
		return BigDecimal.valueOf(sum + part);
	}
}
