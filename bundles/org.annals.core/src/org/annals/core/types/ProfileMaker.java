/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.types;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.PatternSyntaxException;

import org.annals.core.contribution.ContributionException;
import org.annals.core.contribution.Problem;
import org.annals.core.message.Messages;
import org.annals.core.text.BoundedPattern;
import org.annals.core.type.Pattern;
import org.annals.core.type.ReportType;
import org.annals.core.type.WordList;

/** Puts a type together with the types that it builds on and with the words of all of them. */
final class ProfileMaker {

	private static final Messages MESSAGES = Messages.of(ProfileMaker.class);

	private final Function<String, InstalledType> look;
	private final List<Problem> problems;

	/**
	 * @param look     finds the type of a reference, null for none
	 * @param problems takes what had to be left out
	 */
	ProfileMaker(Function<String, InstalledType> look, List<Problem> problems) {
		this.look = look;
		this.problems = problems;
	}

	TypeProfile make(InstalledType type) {
		String id = type.key().id();
		List<ReportType> chain = new ArrayList<>();
		Lexicon lexicon = new Lexicon();
		Set<String> seen = new LinkedHashSet<>();
		for (InstalledType next = type; next != null; next = look.apply(next.type().getBase())) {
			if (!seen.add(next.key().toString())) {
				problems.add(new Problem(id, next.source().name(), MESSAGES.get("base-cycle", id, String.join(" → ", seen)),
						null));
				break;
			}
			chain.add(next.type());
			for (WordList words : next.type().getLexicon()) {
				lexicon.add(words.getUse(), words(next, words));
			}
			for (Pattern pattern : next.type().getPatterns()) {
				add(pattern, next, lexicon);
			}
		}
		return new TypeProfile(chain, lexicon);
	}

	/** A pattern that is no valid expression is reported and left out; the others of its rule stay. */
	private void add(Pattern pattern, InstalledType type, Lexicon lexicon) {
		try {
			BoundedPattern.of(pattern.getFind() == null ? "" : pattern.getFind().strip());
			lexicon.add(pattern);
		} catch (PatternSyntaxException e) {
			String id = type.type().getId();
			problems.add(new Problem(id, type.source().name(),
					MESSAGES.get("pattern-broken", pattern.getFind(), pattern.getRule(), id), e));
		}
	}

	/** The lines that do not begin with #. */
	private static String withoutComments(String list) {
		StringBuilder kept = new StringBuilder(list.length());
		int start = 0;
		while (start < list.length()) {
			int feed = list.indexOf('\n', start);
			int end = feed < 0 ? list.length() : feed + 1;
			if (list.charAt(start) != '#') {
				kept.append(list, start, end);
			}
			start = end;
		}
		return kept.toString();
	}

	private String words(InstalledType type, WordList words) {
		if (words.getSource() == null) {
			return words.getValue() == null ? "" : words.getValue();
		}
		try (InputStream stream = type.source().open(type.source().folder() + words.getSource())) {
			return withoutComments(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
		} catch (IOException | ContributionException e) {
			problems.add(new Problem(type.type().getId(), type.source().name(), e.getMessage(), e));
			return "";
		}
	}
}
