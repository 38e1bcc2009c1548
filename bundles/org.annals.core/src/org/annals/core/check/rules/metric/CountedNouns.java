/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.check.rules.metric;

import java.util.HashMap;
import java.util.Map;

import org.annals.core.type.Words;
import org.annals.core.types.Lexicon;

/** The counted nouns of a lexicon with their measure words, kept with it so that each check finds them ready. */
final class CountedNouns {

	/** No noun of the lists is longer, in UTF-16 units. */
	static final int LONGEST = 8;

	private final Map<String, String> measureWords = new HashMap<>();
	private int longest;

	private CountedNouns(Lexicon lexicon) {
		for (String entry : lexicon.words(Words.COUNTED_NOUN)) {
			int equals = entry.indexOf('=');
			if (equals > 0 && equals < entry.length() - 1) {
				measureWords.putIfAbsent(entry.substring(0, equals), entry.substring(equals + 1));
				longest = Math.max(longest, equals);
			}
		}
	}

	static CountedNouns of(Lexicon lexicon) {
		return lexicon.compiled(CountedNouns.class, CountedNouns::new);
	}

	/** The longest counted noun that begins at an offset, or null. */
	String at(String text, int offset) {
		for (int length = Math.min(longest, text.length() - offset); length > 0; length--) {
			String word = text.substring(offset, offset + length);
			if (measureWords.containsKey(word)) {
				return word;
			}
		}
		return null;
	}

	String measureWord(String noun) {
		return measureWords.get(noun);
	}
}
