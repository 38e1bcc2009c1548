/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.table.equation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.annals.core.message.Messages;

/**
 * One side of an equation made into an expression whose every name is a variable of ours: only names of cells, numbers,
 * brackets, + - * / and six functions pass, so that nothing of the calculator's own language can be reached.
 */
final class Translation {

	/** Limits of what a side may be: length and depth of what is written, cells of what it stands for. */
	static final int LONGEST = 2_000;
	static final int DEEPEST = 30;
	static final int MOST_CELLS = 5_000;
	private static final int MOST_DIGITS = 30;

	/** Around a name it means the cell of the report of the period before. */
	private static final String LAST = "last";

	private static final Messages MESSAGES = Messages.of(Translation.class);
	private static final Pattern TOKEN = Pattern
			.compile("\\s*(?:(\\p{L}[\\p{L}\\p{N}_]*(?:\\.\\p{L}[\\p{L}\\p{N}_]*)*)|(\\d+(?:\\.\\d+)?)|([-+*/(),]))");
	private static final Pattern FUNCTION = Pattern.compile("sum|min|max|abs|round|last");

	private final Scope scope;
	private final String id;
	private final StringBuilder out = new StringBuilder();
	private final Map<String, Term> terms = new LinkedHashMap<>();
	private final Map<String, BigDecimal> numbers = new LinkedHashMap<>();
	/** What each open bracket belongs to: a function, or "" for none. */
	private final List<String> open = new ArrayList<>();
	private int count;
	/** Whether a minus sign that belongs to a value was the last thing read. */
	private boolean negated;

	private Translation(Scope scope, String id) {
		this.scope = scope;
		this.id = id;
	}

	/** @throws EquationException when the text is no arithmetic over cells of the table */
	static Translation of(String text, Scope scope, String id) throws EquationException {
		Translation translation = new Translation(scope, id);
		translation.read(text);
		return translation;
	}

	private void read(String text) throws EquationException {
		if (text.length() > LONGEST) {
			throw bad("long", String.valueOf(LONGEST));
		}
		String side = text.strip();
		Matcher token = TOKEN.matcher(side);
		int at = 0;
		boolean value = false;
		while (at < side.length()) {
			if (!token.region(at, side.length()).lookingAt()) {
				throw bad("character", side.substring(at).strip().substring(0, 1));
			}
			at = token.end();
			if (token.group(3) != null) {
				value = sign(token.group(3).charAt(0), value);
			} else if (value) {
				throw bad("syntax", token.group().strip());
			} else if (token.group(2) != null) {
				number(token.group(2));
				value = true;
			} else {
				boolean call = side.substring(at).stripLeading().startsWith("(");
				value = !call;
				name(token.group(1), call);
				at = call ? side.indexOf('(', at) + 1 : at;
			}
		}
		if (!value || !open.isEmpty()) {
			throw bad("incomplete");
		}
	}

	/** @return whether a value is complete behind it */
	private boolean sign(char sign, boolean value) throws EquationException {
		switch (sign) {
		case '(' -> {
			if (value) {
				throw bad("syntax", "(");
			}
			open("");
		}
		case ')' -> {
			if (!value || open.isEmpty()) {
				throw bad("syntax", ")");
			}
			open.removeLast();
		}
		case ',' -> {
			if (!value || open.isEmpty() || open.getLast().isEmpty() || open.getLast().equals(LAST)) {
				throw bad("syntax", ",");
			}
		}
		default -> {
			// One sign before a value and no chain of them, which would nest as deep as it is long.
			if (!value && (sign != '-' || negated)) {
				throw bad("syntax", String.valueOf(sign));
			}
		}
		}
		negated = sign == '-' && !value;
		// The sum of cells is a chain of additions, which needs no function.
		out.append(sign == ',' && open.getLast().equals("sum") ? "+" : " " + sign + " ");
		return sign == ')';
	}

	private void open(String function) throws EquationException {
		if (open.size() >= DEEPEST) {
			throw bad("deep", String.valueOf(DEEPEST));
		}
		open.add(function);
	}

	private void number(String digits) throws EquationException {
		negated = false;
		if (digits.length() > MOST_DIGITS) {
			throw bad("digits", String.valueOf(MOST_DIGITS));
		}
		String variable = "k" + numbers.size();
		numbers.put(variable, new BigDecimal(digits));
		out.append(variable);
	}

	private void name(String name, boolean call) throws EquationException {
		negated = false;
		if (call) {
			if (!FUNCTION.matcher(name).matches()) {
				throw bad("function", name);
			}
			open(name);
			out.append(name.equals("sum") || name.equals(LAST) ? "(" : "f:" + name + "(");
			return;
		}
		List<Term> found = scope.terms(name);
		if (found == null) {
			throw bad("name", name);
		}
		if (open.contains(LAST)) {
			if (!found.stream().allMatch(Term::isCell)) {
				throw bad("name", name);
			}
			found = found.stream().map(Term::before).toList();
		}
		String function = open.stream().filter(one -> !one.equals(LAST)).reduce("", (before, after) -> after);
		boolean inCall = !function.isEmpty();
		if (found.size() > 1 && !inCall) {
			throw bad("group", name);
		}
		count += found.size();
		if (count > MOST_CELLS) {
			throw bad("cells", String.valueOf(MOST_CELLS));
		}
		boolean sum = function.equals("sum");
		boolean skips = inCall && !sum && found.size() > 1;
		String separator = sum ? "+" : ",";
		for (int i = 0; i < found.size(); i++) {
			String variable = "c" + terms.size();
			terms.put(variable, skips ? found.get(i).skipping() : found.get(i));
			out.append(i == 0 ? "" : separator).append(variable);
		}
	}

	private EquationException bad(String key, Object... arguments) {
		Object[] all = new Object[arguments.length + 2];
		all[0] = id;
		all[1] = scope.form().id();
		System.arraycopy(arguments, 0, all, 2, arguments.length);
		return new EquationException(MESSAGES.get("bad." + key, all));
	}

	/** The expression, in variables. */
	String expression() {
		return out.toString();
	}

	/** What the names stand for, by variable, in the order of the text; several may stand for the same. */
	Map<String, Term> terms() {
		return terms;
	}

	Map<String, BigDecimal> numbers() {
		return numbers;
	}
}
