/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.table.form;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.annals.core.message.Messages;
import org.annals.core.table.CellException;
import org.annals.core.table.equation.Equation;
import org.annals.core.table.equation.EquationException;
import org.annals.core.table.equation.Equations;
import org.annals.core.table.spec.FormCell;
import org.annals.core.type.CellFormat;

/** Says what is wrong with a table or with one cell of it; the rules and the table editor ask the same judge. */
public final class TableJudge {

	/** Ids of the rules whose findings a judge has. */
	public static final String MISSING = "table.cell-missing";
	public static final String NOT_A_NUMBER = "table.not-a-number";
	public static final String NEGATIVE = "table.negative";
	public static final String FRACTION = "table.fraction";
	public static final String EQUATION = "table.equation";

	private static final Messages MESSAGES = Messages.of(TableJudge.class);

	private final TableValues values;
	private final Equations equations;

	public TableJudge(TableValues values, Equations equations) {
		this.values = values;
		this.equations = equations;
	}

	/** All that is wrong, cell by cell, then the equations. */
	public List<CellProblem> all() {
		List<CellProblem> problems = new ArrayList<>();
		values.form().cells().forEach(cell -> content(cell).ifPresent(problems::add));
		problems.addAll(equations());
		return problems;
	}

	/** The equations that do not hold. */
	public List<CellProblem> equations() {
		List<CellProblem> problems = new ArrayList<>();
		equations.all().forEach(equation -> equation(equation).ifPresent(problems::add));
		return problems;
	}

	/** What is wrong with one cell, the equations that it stands in included, wherever these say it. */
	public List<CellProblem> of(FormCell cell) {
		List<CellProblem> problems = new ArrayList<>();
		content(cell).ifPresent(problems::add);
		equations.of(cell).forEach(equation -> equation(equation).ifPresent(problems::add));
		return problems;
	}

	/** What is wrong with what stands in a cell, or would stand there. */
	public Optional<CellProblem> content(FormCell cell) {
		String text = values.text(cell);
		if (text.isEmpty()) {
			return cell.isRequired() ? problem(MISSING, cell, "missing", label(cell)) : Optional.empty();
		}
		if (!cell.isNumber() || CellText.isNone(cell, text)) {
			return Optional.empty();
		}
		BigDecimal value;
		try {
			value = CellText.number(cell, text);
		} catch (CellException e) {
			return problem(NOT_A_NUMBER, cell, "not-a-number", label(cell), e.getMessage());
		}
		if (value.signum() < 0 && cell.column().getFormat() != CellFormat.SIGNED) {
			return problem(NEGATIVE, cell, "negative", label(cell), text);
		}
		boolean whole = value.signum() == 0 || value.stripTrailingZeros().scale() <= 0;
		return whole || cell.column().getFormat() != CellFormat.COUNT ? Optional.empty()
				: problem(FRACTION, cell, "fraction", label(cell), text,
						value.setScale(0, RoundingMode.HALF_UP).toPlainString());
	}

	private Optional<CellProblem> equation(Equation equation) {
		try {
			return equation.check(values)
					.map(failure -> new CellProblem(EQUATION, equation.at(), failure.sentence(), failure));
		} catch (EquationException e) {
			return Optional.of(new CellProblem(EQUATION, equation.at(), e.getMessage(), null));
		}
	}

	private static Optional<CellProblem> problem(String rule, FormCell cell, String key, Object... arguments) {
		return Optional.of(new CellProblem(rule, cell, MESSAGES.get(key, arguments), null));
	}

	private String label(FormCell cell) {
		return values.label(cell, Locale.getDefault().getLanguage());
	}
}
