/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.text;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A regular expression of a report type, which may come from a stranger: on some texts some expressions never come to an
 * end. Looking at characters is counted; who looks too often finds nothing, now and later, and can be named to the person.
 * Counting and not a clock, so that the same text gives the same result on each machine.
 */
public final class BoundedPattern {

	private static final Set<String> EXHAUSTED = ConcurrentHashMap.newKeySet();
	/** Once a type has shown that it brings many such expressions, each gets less. */
	private static final int MANY = 20;

	private final Pattern pattern;
	private final String expression;
	private volatile boolean exhausted;

	private BoundedPattern(Pattern pattern, String expression) {
		this.pattern = pattern;
		this.expression = expression;
		this.exhausted = EXHAUSTED.contains(expression);
	}

	/** @throws PatternSyntaxException when it is no expression, or repeats nothing endlessly */
	public static BoundedPattern of(String expression) {
		return of(expression, expression);
	}

	/**
	 * @param regex      what is looked for, with the expression in it
	 * @param expression as its author wrote it, by which it is named
	 * @throws PatternSyntaxException when it is no expression, or repeats nothing endlessly
	 */
	public static BoundedPattern of(String regex, String expression) {
		Repetitions.check(regex);
		try {
			return new BoundedPattern(Pattern.compile(regex), expression);
		} catch (StackOverflowError e) {
			throw new PatternSyntaxException("too deep", expression.substring(0, Math.min(80, expression.length())), 0);
		}
	}

	/** Whether an expression was given up, because it took too long on some text. */
	public static boolean isExhausted(String expression) {
		return EXHAUSTED.contains(expression);
	}

	/** Whether any expression was given up. */
	public static boolean isAnyExhausted() {
		return !EXHAUSTED.isEmpty();
	}

	/** Whether it takes too long on a short text made of its own letters: no expression that is meant well does. */
	public boolean isSlow() {
		return exhausted || Repetitions.temptations(expression).stream().anyMatch(text -> {
			Search search = new Search(text, 0, text.length());
			search.find();
			return search.gaveUp;
		});
	}

	/** Whether it is found somewhere in a text. */
	public boolean isFoundIn(CharSequence text) {
		return in(text).find();
	}

	/** Looks for it in a text. */
	public Search in(CharSequence text) {
		return in(text, 0, text.length());
	}

	/**
	 * Looks for it in a part of a text; looking around sees all of it.
	 *
	 * @param start UTF-16 offset of the part
	 * @param end   behind its last character
	 */
	public Search in(CharSequence text, int start, int end) {
		return new Search(text, start, end);
	}

	/** One pass over a text. */
	public final class Search {

		private final Counted text;
		private final Matcher matcher;
		private boolean gaveUp;

		private Search(CharSequence text, int start, int end) {
			this.text = new Counted(text, EXHAUSTED.size() > MANY);
			this.matcher = pattern.matcher(this.text).region(start, end).useTransparentBounds(true);
		}

		/** Goes on to the next place; false when there is none, or when it took too long. */
		public boolean find() {
			return find(-1);
		}

		/** Finds the first place at an offset or behind it; below 0: behind the place that was found before. */
		public boolean find(int from) {
			if (exhausted || gaveUp) {
				return false;
			}
			try {
				return from < 0 ? matcher.find() : matcher.find(from);
			} catch (Counted.Spent | StackOverflowError e) {
				gaveUp = true;
				if (text.isUsual()) {
					exhausted = true;
					EXHAUSTED.add(expression);
				}
				return false;
			}
		}

		/** The place that was found last; changes with the next. */
		public MatchResult place() {
			return matcher;
		}
	}
}
