/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.check.rules.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.annals.core.text.Range;

/** Finds many fixed strings in a text at once, the longest at a place; each string carries a value. */
final class Phrases<V> {

	/** A string that stands at {@code [start, end)} of the text. */
	record Hit<V>(int start, int end, V value) {
	}

	private record Entry<V>(String phrase, V value) {
	}

	private final Map<Integer, List<Entry<V>>> byStart = new HashMap<>();
	private final PairSet starts = new PairSet();

	/** @param phrase two characters or more */
	void add(String phrase, V value) {
		List<Entry<V>> bucket = byStart.computeIfAbsent(key(phrase, 0), key -> new ArrayList<>(2));
		starts.add(phrase.charAt(0), phrase.charAt(1));
		int at = 0;
		while (at < bucket.size() && bucket.get(at).phrase().length() >= phrase.length()) {
			at++;
		}
		bucket.add(at, new Entry<>(phrase, value));
	}

	private static int key(String text, int at) {
		return text.charAt(at) << 16 | text.charAt(at + 1);
	}

	/** The hits in a range, apart from each other. */
	List<Hit<V>> find(String text, Range range) {
		List<Hit<V>> hits = new ArrayList<>();
		for (int i = range.start(); i + 1 < range.end(); i++) {
			if (!starts.contains(text.charAt(i), text.charAt(i + 1))) {
				continue;
			}
			for (Entry<V> entry : byStart.getOrDefault(key(text, i), List.of())) {
				int end = i + entry.phrase().length();
				if (end <= range.end() && text.startsWith(entry.phrase(), i)) {
					hits.add(new Hit<>(i, end, entry.value()));
					i = end - 1;
					break;
				}
			}
		}
		return hits;
	}
}
