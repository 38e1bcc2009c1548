/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.table.equation;

import java.util.Set;
import java.util.function.Function;

import org.annals.core.table.spec.FormCell;
import org.annals.core.table.spec.TableForm;
import org.annals.core.type.Each;
import org.annals.core.type.EquationSpec;
import org.annals.core.type.TypeFactory;

/** A comparison of cells that decides whether something is asked for; read and computed as an equation is. */
public final class Condition {

	private final Equation equation;

	/**
	 * @param condition names cells as table.row.column
	 * @param forms     finds tables by id, null for an unknown one
	 * @throws EquationException when it cannot be used; the message is one sentence for the author of the type
	 */
	public Condition(String condition, Function<String, TableForm> forms) throws EquationException {
		String text = condition.strip();
		EquationSpec spec = TypeFactory.eINSTANCE.createEquationSpec();
		spec.setId("when");
		spec.setExpression(text);
		int dot = text.indexOf('.');
		TableForm form = dot < 0 ? null : forms.apply(text.substring(0, dot).strip());
		if (form == null) {
			throw new EquationException(Equation.unknownTable(text));
		}
		equation = new Equation(spec, new Scope(form, Each.TABLE, null, forms));
	}

	/** All cells in it, each once. */
	public Set<FormCell> cells() {
		return equation.cells();
	}

	/** Whether it is known to hold: false where a cell is not filled or holds no number. */
	public boolean holds(Figures figures) {
		try {
			return equation.isKnown(figures) && equation.check(figures).isEmpty();
		} catch (EquationException e) {
			return false;
		}
	}
}
