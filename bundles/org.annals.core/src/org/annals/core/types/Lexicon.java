/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.types;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import org.annals.core.type.Pattern;
import org.annals.core.type.Words;

/** The words that a report type and its bases know, by use. */
public final class Lexicon {

	private final Map<Words, Set<String>> words = new EnumMap<>(Words.class);
	private final List<Pattern> patterns = new ArrayList<>();
	private final Map<Class<?>, Object> compiled = new ConcurrentHashMap<>();

	void add(Words use, String list) {
		Set<String> set = words.computeIfAbsent(use, key -> new LinkedHashSet<>());
		// A tokenizer, because this is a tenth of a cold start and a regular expression takes three times as long.
		StringTokenizer tokens = new StringTokenizer(list);
		while (tokens.hasMoreTokens()) {
			set.add(tokens.nextToken());
		}
	}

	void add(Pattern pattern) {
		patterns.add(pattern);
	}

	/** The words of a use, in the order of the lists, those of the base type last; never null. */
	public Set<String> words(Words use) {
		return Collections.unmodifiableSet(words.getOrDefault(use, Set.of()));
	}

	/** The wordings that are wrong or incomplete. */
	public List<Pattern> patterns() {
		return Collections.unmodifiableList(patterns);
	}

	/**
	 * A structure made from the lexicon once and kept with it, such as an automaton.
	 *
	 * @param kind the structure's class, which is its key
	 */
	public <T> T compiled(Class<T> kind, Function<Lexicon, T> maker) {
		Object made = compiled.get(kind);
		if (made == null) {
			made = maker.apply(this);
			Object other = compiled.putIfAbsent(kind, made);
			made = other != null ? other : made;
		}
		return kind.cast(made);
	}
}
