/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.table.read;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How like two headings are, by the words that they share: offices shorten the heads of a form, and put notes behind them. */
final class Similarity {

	private static final Pattern WORD = Pattern.compile("\\p{IsHan}|[\\p{L}\\p{N}]+");
	/** Words that every heading has. */
	private static final Set<String> EMPTY = Set.of("of", "the", "for", "in", "on", "a", "an", "and", "by", "to", "as", "or");
	static final double ENOUGH = 0.6;

	private Similarity() {
	}

	/** From 0 for nothing in common to 1 for the same words. */
	static double of(String one, String other) {
		Set<String> a = words(one);
		Set<String> b = words(other);
		if (a.isEmpty() || b.isEmpty()) {
			return 0;
		}
		Set<String> both = new HashSet<>(a);
		both.retainAll(b);
		return 2.0 * both.size() / (a.size() + b.size());
	}

	static boolean isLike(String one, String other) {
		return of(one, other) >= ENOUGH;
	}

	private static Set<String> words(String text) {
		Set<String> words = new HashSet<>();
		Matcher word = WORD.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT));
		while (word.find()) {
			if (!EMPTY.contains(word.group())) {
				words.add(word.group());
			}
		}
		return words;
	}
}
