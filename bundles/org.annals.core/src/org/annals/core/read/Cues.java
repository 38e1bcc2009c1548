/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.PatternSyntaxException;

import org.annals.core.text.BoundedPattern;
import org.annals.core.type.Cue;

/** Weighs texts by the cues of a report type; a cue that is no valid expression counts for nothing. */
final class Cues {

	/** Group of a title's cue that is the name of the office. */
	static final String ORGANISATION = "organisation";

	private static final BoundedPattern NEVER = BoundedPattern.of("(?!)");
	private static final Map<String, BoundedPattern> COMPILED = new ConcurrentHashMap<>();

	private Cues() {
	}

	/** The sum of the weights of all cues that are found somewhere in {@code text}. */
	static int weigh(List<Cue> cues, CharSequence text) {
		int weight = 0;
		for (Cue cue : cues) {
			if (isFound(cue, text)) {
				weight += cue.getWeight();
			}
		}
		return weight;
	}

	/** A cue may come from a stranger; one that takes too long is never found. */
	private static boolean isFound(Cue cue, CharSequence text) {
		return pattern(cue).isFoundIn(text);
	}

	/** What a named group of the first cue that has it finds in a text. */
	static Optional<String> named(List<Cue> cues, CharSequence text, String group) {
		for (Cue cue : cues) {
			BoundedPattern.Search search = pattern(cue).in(text);
			if (search.place().namedGroups().containsKey(group) && search.find() && search.place().group(group) != null) {
				return Optional.of(search.place().group(group).replaceAll("\\s+", " ").strip());
			}
		}
		return Optional.empty();
	}

	private static BoundedPattern pattern(Cue cue) {
		String regex = cue.getValue() == null ? "" : cue.getValue().strip();
		return regex.isEmpty() ? NEVER : COMPILED.computeIfAbsent(regex, Cues::compile);
	}

	private static BoundedPattern compile(String regex) {
		try {
			return BoundedPattern.of(regex);
		} catch (PatternSyntaxException e) {
			return NEVER;
		}
	}
}
