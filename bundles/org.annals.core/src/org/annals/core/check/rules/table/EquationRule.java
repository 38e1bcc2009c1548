/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.check.rules.table;

import org.annals.core.check.CheckContext;
import org.annals.core.check.Findings;
import org.annals.core.check.Rule;
import org.annals.core.check.Severity;
import org.annals.core.table.equation.Equations;
import org.annals.core.table.form.CellProblem;
import org.annals.core.table.form.TableJudge;
import org.annals.core.table.form.TableValues;

/** An equation of the form that the table's figures do not meet; an equation that cannot be used is said at the table. */
public final class EquationRule implements Rule {

	@Override
	public void check(CheckContext context, Findings findings) {
		for (TableValues values : context.type().forms().tables(context.report())) {
			Equations equations = context.type().forms().equations(values.form());
			for (String problem : equations.problems()) {
				findings.at(values.table()).atMost(Severity.WARNING).say(problem);
			}
			for (CellProblem problem : new TableJudge(values, equations).equations()) {
				Findings.Draft draft = CellPlaces.at(values.cell(problem.cell()), values, context, findings);
				if (problem.failure() != null) {
					problem.failure().cells().stream().filter(cell -> !cell.equals(problem.cell()))
							.map(values::cell).filter(cell -> cell != null)
							.flatMap(cell -> context.text().range(cell).stream())
							.forEach(range -> draft.and(range, values.table()));
				}
				draft.say(problem.sentence());
			}
		}
	}
}
