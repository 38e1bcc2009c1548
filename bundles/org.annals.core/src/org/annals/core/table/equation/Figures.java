/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.table.equation;

import java.math.BigDecimal;
import java.util.List;

import org.annals.core.table.spec.FormCell;
import org.annals.core.table.spec.TableForm;

/** What an equation is computed with: the figures of a report, by the cells of its forms. */
public interface Figures {

	/** The number in a cell; null for a blank cell and for what is no number. */
	BigDecimal value(FormCell cell);

	/** Whether the cell says nothing, which is not the same as 0. */
	boolean isBlank(FormCell cell);

	/** The least that a cell may mean that says no more than “less than 1”; its value for all others. */
	default BigDecimal least(FormCell cell) {
		return value(cell);
	}

	/** The most that a cell may mean; its value for one that says it exactly. */
	default BigDecimal most(FormCell cell) {
		return value(cell);
	}

	/**
	 * The cells of a column of another table in the rows that have the name of a row, as the report gives it.
	 *
	 * @param own a cell of the row
	 * @return empty where the report has no such row, or two rows of the own table have that name
	 */
	default List<FormCell> same(FormCell own, TableForm other, String column) {
		return List.of();
	}
}
