/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.read.metric;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the longest word of a list at a place of a text. */
final class WordMatcher {

	private final Map<Character, String[]> byFirst = new HashMap<>();

	WordMatcher(Set<String> words) {
		Map<Character, List<String>> lists = new HashMap<>();
		for (String word : words) {
			lists.computeIfAbsent(word.charAt(0), key -> new ArrayList<>()).add(word);
		}
		lists.forEach((first, list) -> {
			list.sort((a, b) -> b.length() - a.length());
			byFirst.put(first, list.toArray(String[]::new));
		});
	}

	/** The longest word that begins at {@code offset} and ends not behind {@code end}, or null. */
	String at(String text, int offset, int end) {
		if (offset >= end) {
			return null;
		}
		String[] words = byFirst.get(text.charAt(offset));
		if (words != null) {
			for (String word : words) {
				if (offset + word.length() <= end && text.startsWith(word, offset)) {
					return word;
				}
			}
		}
		return null;
	}
}
