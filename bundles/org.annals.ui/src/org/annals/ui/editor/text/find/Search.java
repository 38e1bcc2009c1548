/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor.text.find;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import org.annals.core.text.Range;

/** What is sought on a page, and where it stands. */
final class Search {

	private final Pattern pattern;
	private final boolean regex;

	/** @throws PatternSyntaxException when a regular expression is none */
	Search(String sought, boolean matchCase, boolean regex) {
		this.regex = regex;
		int flags = (matchCase ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE) | Pattern.MULTILINE
				| (regex ? 0 : Pattern.LITERAL);
		pattern = Pattern.compile(sought, flags);
	}

	/** All matches in their order; empty ones are left out. */
	List<Range> in(String text) {
		List<Range> found = new ArrayList<>();
		Matcher matcher = pattern.matcher(text);
		while (matcher.find()) {
			if (matcher.end() > matcher.start()) {
				found.add(new Range(matcher.start(), matcher.end()));
			}
		}
		return found;
	}

	/** What replaces a match; a regular expression may name groups by $1. */
	String replacement(String text, Range match, String with) {
		if (!regex) {
			return with;
		}
		Matcher matcher = pattern.matcher(text);
		if (!matcher.find(match.start()) || matcher.start() != match.start()) {
			return with;
		}
		StringBuilder replaced = new StringBuilder();
		matcher.appendReplacement(replaced, with);
		return replaced.substring(match.start());
	}
}
