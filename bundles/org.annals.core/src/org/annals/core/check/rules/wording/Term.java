/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.check.rules.wording;

/**
 * A fixed term.
 *
 * @param text   its characters
 * @param starts where each of its words begins, the first at 0
 * @param source where it is from
 */
record Term(String text, int[] starts, Source source) {

	/** Where terms are from, the surest first. */
	enum Source {
		/** A report type's lexicon. */
		LEXICON,
		/** The general vocabulary: not all is written as it should be. */
		VOCABULARY,
		/** Text that must not be flagged; never what is meant. */
		ALLOWED
	}

	/** Parses 全力|支持. */
	static Term of(String parted) {
		String[] words = parted.split("\\|");
		int[] starts = new int[words.length];
		for (int i = 1; i < words.length; i++) {
			starts[i] = starts[i - 1] + words[i - 1].length();
		}
		return new Term(String.join("", words), starts, Source.LEXICON);
	}

	boolean curated() {
		return source == Source.LEXICON;
	}

	int length() {
		return text.length();
	}

	/** The index of the word that the character at {@code offset} belongs to. */
	int wordAt(int offset) {
		int word = starts.length - 1;
		while (starts[word] > offset) {
			word--;
		}
		return word;
	}

	int start(int word) {
		return starts[word];
	}

	int end(int word) {
		return word + 1 < starts.length ? starts[word + 1] : text.length();
	}
}
