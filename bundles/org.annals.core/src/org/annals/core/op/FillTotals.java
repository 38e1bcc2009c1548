/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.op;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.annals.core.message.Messages;
import org.annals.core.table.equation.Equation;
import org.annals.core.table.equation.Equations;
import org.annals.core.table.equation.Figures;
import org.annals.core.table.form.CellEdits;
import org.annals.core.table.form.TableValues;
import org.annals.core.table.spec.FormCell;
import org.annals.core.table.spec.TableForm;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;

/**
 * The user action "fill in totals": the derived cells of a table take the values that its equations give, and blank cells
 * those that last year's report gives.
 */
public final class FillTotals {

	private static final Messages MESSAGES = Messages.of(FillTotals.class);

	private final TableValues values;
	private final Equations equations;

	/** @param equations of the table's form */
	public FillTotals(TableValues values, Equations equations) {
		this.values = values;
		this.equations = equations;
	}

	/**
	 * The new values of derived cells, as far as what they follow from is filled. Totals of totals are computed from the
	 * new ones.
	 */
	public Map<FormCell, BigDecimal> compute() {
		Map<FormCell, BigDecimal> computed = new LinkedHashMap<>();
		Figures known = new Known(computed);
		boolean more = true;
		while (more) {
			more = false;
			for (Equation equation : equations.all()) {
				if (isOpen(equation) && !computed.containsKey(equation.at())) {
					BigDecimal value = equation.derive(known);
					if (value != null) {
						computed.put(equation.at(), value);
						more = true;
					}
				}
			}
		}
		return computed;
	}

	/** What somebody typed against last year's figure stays, for the rule to tell. */
	private boolean isOpen(Equation equation) {
		return equation.isAcrossYears() ? !equation.at().isDerived() && values.isBlank(equation.at()) : equation.at().isDerived();
	}

	/** What is filled, and the totals computed so far in place of those that stand there. */
	private final class Known implements Figures {

		private final Map<FormCell, BigDecimal> computed;

		Known(Map<FormCell, BigDecimal> computed) {
			this.computed = computed;
		}

		@Override
		public BigDecimal value(FormCell cell) {
			return cell.isDerived() || computed.containsKey(cell) ? computed.get(cell) : values.value(cell);
		}

		@Override
		public boolean isBlank(FormCell cell) {
			return !computed.containsKey(cell) && (cell.isDerived() || values.isBlank(cell));
		}

		@Override
		public List<FormCell> same(FormCell own, TableForm other, String column) {
			return values.same(own, other, column);
		}
	}

	/** One command for the session, which undo takes back whole; null when all totals stand there already. */
	public Command execute(EditingDomain domain) {
		Map<FormCell, String> texts = new LinkedHashMap<>();
		compute().forEach((cell, value) -> {
			if (values.value(cell) == null || values.value(cell).compareTo(value) != 0) {
				texts.put(cell, cell.shown(value));
			}
		});
		return CellEdits.set(domain, values, texts, MESSAGES.get("step.fill", texts.size()));
	}
}
