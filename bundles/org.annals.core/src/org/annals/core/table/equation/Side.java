/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.table.equation;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.annals.core.message.Messages;
import org.annals.core.table.spec.FormCell;
import org.apache.commons.jexl3.JexlException;
import org.apache.commons.jexl3.JexlExpression;
import org.apache.commons.jexl3.MapContext;

/** One side of an equation, ready to be computed. */
final class Side {

	private static final Messages MESSAGES = Messages.of(Side.class);

	private final Translation translation;
	private final JexlExpression expression;
	private final String id;

	Side(String text, Scope scope, String id) throws EquationException {
		this.translation = Translation.of(text, scope, id);
		this.id = id;
		try {
			this.expression = Sandbox.compile(translation.expression());
		} catch (JexlException | StackOverflowError e) {
			throw new EquationException(MESSAGES.get("bad.incomplete", id, scope.form().id()));
		}
	}

	/** What its names stand for, each once. */
	Set<Term> terms() {
		return new LinkedHashSet<>(translation.terms().values());
	}

	/** The cells in it that are known without a report, each once. */
	Set<FormCell> cells() {
		Set<FormCell> cells = new LinkedHashSet<>();
		terms().stream().filter(Term::isCell).forEach(term -> cells.add(term.cell()));
		return cells;
	}

	/** Whether the side is one cell and nothing else. */
	boolean isOneCell() {
		return translation.expression().equals("c0") && translation.terms().get("c0").isCell();
	}

	/**
	 * @param values of all its terms
	 * @throws EquationException when the values cannot be computed with, such as a division by 0
	 */
	BigDecimal compute(Map<Term, BigDecimal> values) throws EquationException {
		MapContext context = new MapContext();
		translation.numbers().forEach(context::set);
		translation.terms().forEach((variable, term) -> context.set(variable, values.get(term)));
		try {
			return expression.evaluate(context) instanceof BigDecimal result ? result : BigDecimal.ZERO;
		} catch (JexlException | ArithmeticException | StackOverflowError e) {
			throw new EquationException(MESSAGES.get("not-computed", id));
		}
	}
}
