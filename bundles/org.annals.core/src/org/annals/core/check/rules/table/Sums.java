/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.check.rules.table;

import java.math.BigDecimal;
import java.util.List;

import org.annals.core.table.form.TableValues;
import org.annals.core.table.spec.FormCell;

/** What rows of a table come to in a column; a group of rows is the sum of its rows. */
final class Sums {

	private final TableValues values;

	Sums(TableValues values) {
		this.values = values;
	}

	/** The cells of a row or group of rows; empty where the form has none. */
	List<FormCell> cells(String row, String column) {
		List<String> rows = values.form().rows(row);
		return rows == null || column == null ? List.of()
				: rows.stream().flatMap(id -> values.form().cell(id, column).stream()).toList();
	}

	/** The sum of cells; null where there is none, or one of them holds no number. */
	BigDecimal of(List<FormCell> cells) {
		BigDecimal sum = cells.isEmpty() ? null : BigDecimal.ZERO;
		for (FormCell cell : cells) {
			BigDecimal value = values.value(cell);
			sum = sum == null || value == null ? null : sum.add(value);
		}
		return sum;
	}

	/** The value of row.column, or of several joined by +; null where it is not known. */
	BigDecimal named(String names) {
		BigDecimal sum = BigDecimal.ZERO;
		for (String name : names.split("\\+")) {
			int dot = name.indexOf('.');
			BigDecimal value = dot < 0 ? null : of(cells(name.substring(0, dot), name.substring(dot + 1)));
			sum = sum == null || value == null ? null : sum.add(value);
		}
		return sum;
	}
}
