/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.check.rules.table;

import org.annals.core.check.CheckContext;
import org.annals.core.check.Findings;
import org.annals.core.check.Rule;
import org.annals.core.table.form.CellProblem;
import org.annals.core.table.form.TableJudge;
import org.annals.core.table.form.TableValues;
import org.annals.model.report.Cell;

/** One of the rules about the cells of tables; it says what the judge of the table says under the rule's id. */
abstract class CellRule implements Rule {

	private final String id;

	CellRule(String id) {
		this.id = id;
	}

	@Override
	public final void check(CheckContext context, Findings findings) {
		for (TableValues values : context.type().forms().tables(context.report())) {
			TableJudge judge = new TableJudge(values, context.type().forms().equations(values.form()));
			for (CellProblem problem : judge.all()) {
				if (problem.rule().equals(id)) {
					Cell cell = values.cell(problem.cell());
					CellPlaces.at(cell, values, context, findings).say(problem.sentence());
				}
			}
		}
	}
}
