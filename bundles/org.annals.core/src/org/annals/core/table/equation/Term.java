/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.table.equation;

import java.util.List;

import org.annals.core.table.spec.FormCell;
import org.annals.core.table.spec.TableForm;

/**
 * What a name in an equation stands for: a cell, or a column of another table in the row of the same name, which only the
 * report knows.
 *
 * @param cell   itself, or any cell of the row whose name counts
 * @param other  the other table; null for a cell
 * @param column of the other table; null for a cell
 * @param skips  whether it is left out where it is blank, as one of many whose least or most is sought
 */
record Term(FormCell cell, TableForm other, String column, boolean skips) {

	static Term of(FormCell cell) {
		return new Term(cell, null, null, false);
	}

	/** The same cell in the report of the period before; of a cell alone. */
	Term before() {
		return new Term(cell.before(), null, null, skips);
	}

	Term skipping() {
		return new Term(cell, other, column, true);
	}

	/** Whether the name stands for one cell whatever the report says. */
	boolean isCell() {
		return other == null;
	}

	/** The cells that it stands for in a report; several count together. */
	List<FormCell> cells(Figures figures) {
		return isCell() ? List.of(cell) : figures.same(cell, other, column);
	}
}
