/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.table.equation;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.annals.core.message.Messages;
import org.annals.core.table.spec.FormCell;
import org.annals.core.table.spec.Names;
import org.annals.core.type.EquationSpec;

/** One equation between cells of a table, with a cell of its own that is at fault when it does not hold. */
public final class Equation {

	private static final Messages MESSAGES = Messages.of(Equation.class);

	private final EquationSpec spec;
	private final String id;
	private final Comparison comparison;
	private final Side left;
	private final Side right;
	private final FormCell at;

	/**
	 * What is wrong with a table by an equation.
	 *
	 * @param equation   that does not hold
	 * @param left       value of the left side
	 * @param right      value of the right side
	 * @param cells      all cells in it, those of other tables too
	 */
	public record Failure(Equation equation, BigDecimal left, BigDecimal right, List<FormCell> cells) {

		/** Left minus right. */
		public BigDecimal difference() {
			return left.subtract(right);
		}

		/** One sentence for the person. */
		public String sentence() {
			if (equation.comparison.isEqual() && equation.right.cells().stream().allMatch(FormCell::past)
					&& equation.isAcrossYears()) {
				return MESSAGES.get("fails.before", equation.relation(), plain(left), plain(right), plain(difference().abs()));
			}
			String sides = plain(left) + " " + (equation.comparison.isEqual() ? "≠" : MESSAGES.get("not") + equation.comparison.shown())
					+ " " + plain(right);
			return MESSAGES.get("fails", equation.relation(), sides,
					plain(difference().abs()));
		}

		private static String plain(BigDecimal value) {
			return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
		}
	}

	Equation(EquationSpec spec, Scope scope) throws EquationException {
		this.spec = spec;
		this.id = scope.of() == null ? spec.getId() : spec.getId() + "." + scope.of();
		String text = spec.getExpression() == null ? "" : spec.getExpression();
		Comparison found = null;
		for (Comparison candidate : Comparison.values()) {
			if (found == null && text.contains(candidate.sign())) {
				found = candidate;
			}
		}
		if (found == null) {
			throw new EquationException(MESSAGES.get("bad.no-sign", id, scope.form().id()));
		}
		comparison = found;
		int sign = text.indexOf(found.sign());
		left = new Side(text.substring(0, sign), scope, id);
		right = new Side(text.substring(sign + found.sign().length()), scope, id);
		var named = spec.getAt() == null ? left.cells() : scope.cells(spec.getAt());
		if (named == null || named.isEmpty()) {
			throw new EquationException(MESSAGES.get("bad.at", id, scope.form().id()));
		}
		at = named.iterator().next();
	}

	/** Unique in its table: the specification's id, with row or column where it is one of several. */
	public String id() {
		return id;
	}

	/** What it says, in words of the person's language; the expression where its author wrote none. */
	public String relation() {
		String words = Names.of(spec.getMessages(), MESSAGES.get("language"));
		return words.isEmpty() ? spec.getExpression().strip() : words;
	}

	/** The cell that is at fault when it does not hold. */
	public FormCell at() {
		return at;
	}

	/** All cells in it that are known without a report, each once. */
	public Set<FormCell> cells() {
		Set<FormCell> all = new LinkedHashSet<>(left.cells());
		all.addAll(right.cells());
		return all;
	}

	/** Whether figures of the report of the period before stand in it; where they are not known it is left open. */
	public boolean isAcrossYears() {
		return cells().stream().anyMatch(FormCell::past);
	}

	/**
	 * Whether it holds. A cell that must be filled and is not leaves it open; one that may be blank counts as 0, unless
	 * all are blank, or all in the rows that a table has as many of as it needs; beside a least or most of many it
	 * leaves the equation open, too. One that says no more than “less than 1”
	 * may be anything below.
	 *
	 * @return empty where it holds or is open
	 * @throws EquationException when the values cannot be computed with
	 */
	public Optional<Failure> check(Figures figures) throws EquationException {
		Optional<Failure> failure = check(figures, figures::value);
		boolean loose = failure.isPresent() && failure.get().cells().stream().anyMatch(cell -> isLoose(cell, figures));
		if (loose && (check(figures, figures::least).isEmpty() || check(figures, figures::most).isEmpty())) {
			return Optional.empty();
		}
		return failure;
	}

	private static boolean isLoose(FormCell cell, Figures figures) {
		BigDecimal least = figures.least(cell);
		return least != null && least.compareTo(figures.most(cell)) != 0;
	}

	private Optional<Failure> check(Figures figures, Function<FormCell, BigDecimal> values) throws EquationException {
		Set<Term> terms = left.terms();
		terms.addAll(right.terms());
		Map<Term, BigDecimal> known = known(terms, figures, values);
		if (known == null) {
			return Optional.empty();
		}
		BigDecimal a = left.compute(known);
		BigDecimal b = right.compute(known);
		BigDecimal tolerance = spec.getTolerance() == null ? BigDecimal.ZERO : spec.getTolerance();
		if (comparison.holds(a.subtract(b), tolerance)) {
			return Optional.empty();
		}
		Set<FormCell> cells = new LinkedHashSet<>();
		terms.forEach(term -> cells.addAll(term.cells(figures)));
		return Optional.of(new Failure(this, a, b, List.copyOf(cells)));
	}

	/** Whether all is filled that it takes to say whether it holds. */
	boolean isKnown(Figures figures) {
		Set<Term> terms = left.terms();
		terms.addAll(right.terms());
		return known(terms, figures, figures::value) != null;
	}

	/** Why a condition cannot be used that names no table of the type. */
	static String unknownTable(String text) {
		return MESSAGES.get("bad.table", text);
	}

	/**
	 * The value that the other side gives for {@link #at}.
	 *
	 * @return null where it says nothing of it, or cells of it are not filled
	 */
	public BigDecimal derive(Figures figures) {
		Side other = left.isOneCell() && left.cells().contains(at) ? right : right.isOneCell() && right.cells().contains(at) ? left : null;
		if (other == null || !comparison.isEqual() || other.cells().contains(at)) {
			return null;
		}
		Map<Term, BigDecimal> known = known(other.terms(), figures, figures::value);
		try {
			return known == null ? null : other.compute(known);
		} catch (EquationException e) {
			return null;
		}
	}

	private static Map<Term, BigDecimal> known(Set<Term> terms, Figures figures, Function<FormCell, BigDecimal> values) {
		Map<Term, BigDecimal> known = new HashMap<>();
		boolean any = false;
		boolean many = false;
		boolean anyOfMany = false;
		boolean skips = terms.stream().anyMatch(Term::skips);
		for (Term term : terms) {
			List<FormCell> cells = term.cells(figures);
			if (cells.isEmpty()) {
				return null;
			}
			BigDecimal sum = term.skips() ? null : BigDecimal.ZERO;
			for (FormCell cell : cells) {
				BigDecimal value = values.apply(cell);
				any |= value != null;
				many |= cell.row().getMost() > 1;
				anyOfMany |= value != null && cell.row().getMost() > 1;
				if (value == null && (cell.isRequired() || !figures.isBlank(cell) || skips && !term.skips())) {
					return null;
				}
				sum = value == null ? sum : sum == null ? value : sum.add(value);
			}
			known.put(term, sum);
		}
		return any && (!many || anyOfMany) ? known : null;
	}
}
