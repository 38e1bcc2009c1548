/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.flow;

import java.util.HashSet;
import java.util.Set;

import org.annals.core.type.Words;
import org.annals.core.types.Lexicon;

/**
 * The words that lines must not cut.
 *
 * @param measureWords what may follow a number
 * @param terms        fixed terms, verbs and nouns, which a title keeps whole
 */
public record Vocabulary(Set<String> measureWords, Set<String> terms) {

	/** Knows no words. */
	public static final Vocabulary NONE = new Vocabulary(Set.of(), Set.of());

	/** The words of a report type. */
	public static Vocabulary of(Lexicon lexicon) {
		Set<String> terms = new HashSet<>(lexicon.words(Words.TERM));
		terms.addAll(lexicon.words(Words.VERB));
		terms.addAll(lexicon.words(Words.COUNTED_NOUN));
		return new Vocabulary(lexicon.words(Words.MEASURE_WORD), terms);
	}
}
