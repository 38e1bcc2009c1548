/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Sees in the text of an expression what counting characters cannot stop, and on what it may be slow. */
final class Repetitions {

	/** What stands for itself, an escape or a class; or a bracket, or a count. */
	private static final Pattern TOKEN = Pattern.compile("\\\\Q.*?(?:\\\\E|$)|\\\\.|\\[(?:\\\\.|[^\\]\\\\])*\\]|\\(|\\)(?:\\{(\\d{1,9})[^}]*\\})?",
			Pattern.DOTALL);
	/** An alternative that is nothing, or only a line's begin or end. */
	private static final Pattern NOTHING = Pattern.compile("(?:\\(|\\?:|\\|)[\\^$]?(?=\\|)|\\|[\\^$]?(?=\\))");
	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{2,8}");
	private static final long MOST = 1_000;
	private static final int MOST_NOTHING = 8;
	private static final int MOST_LETTERS = 8;
	private static final int LENGTH = 60;

	private Repetitions() {
	}

	/** @throws PatternSyntaxException when a group of groups must be repeated so often that no text decides how long it takes */
	static void check(String expression) {
		Deque<Long> inner = new ArrayDeque<>(List.of(1L));
		Matcher token = TOKEN.matcher(expression);
		while (token.find()) {
			if (token.group().equals("(")) {
				inner.push(1L);
			} else if (token.group().startsWith(")") && inner.size() > 1) {
				long times = inner.pop() * Math.max(1, token.group(1) == null ? 1 : Long.parseLong(token.group(1)));
				if (times > MOST) {
					throw new PatternSyntaxException("repeated too often", expression, token.start());
				}
				inner.push(Math.max(inner.pop(), times));
			}
		}
		if (NOTHING.matcher(expression).results().count() > MOST_NOTHING) {
			throw new PatternSyntaxException("too many empty alternatives", expression, 0);
		}
	}

	/** Short texts that an expression which is ever slow is slow on: its own letters and words over and over. */
	static List<String> temptations(String expression) {
		Set<String> units = new LinkedHashSet<>();
		String plain = expression.replaceAll("\\\\[A-Za-z]", "");
		Matcher word = WORD.matcher(plain);
		while (word.find() && units.size() < MOST_LETTERS) {
			units.add(word.group());
		}
		plain.codePoints().filter(c -> "()[]{}*+?|^$.\\".indexOf(c) < 0).distinct().limit(MOST_LETTERS)
				.forEach(c -> units.add(Character.toString(c)));
		units.addAll(List.of("a", "1", "中"));
		List<String> texts = new ArrayList<>();
		units.forEach(unit -> texts.add(unit.repeat(LENGTH / unit.length()) + "\u0001"));
		return texts;
	}
}
