/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.table.equation;

import java.util.List;
import java.util.function.Function;

import org.annals.core.table.spec.FormCell;
import org.annals.core.table.spec.TableForm;
import org.annals.core.type.Each;

/**
 * What names mean in one equation: the names of rows where it is of a column, of columns where it is of a row, else
 * row.column. A name may always be row.column, or table.row.column for the cell of another table of the report. In an
 * equation of a row, table.same.column is the row of the other table that has the row's name.
 *
 * @param form   of the table
 * @param each   what the equation is repeated for
 * @param of     the column or row that it is of; null for a whole table
 * @param others finds the other tables of the type by id, null for an unknown one
 */
record Scope(TableForm form, Each each, String of, Function<String, TableForm> others) {

	/** Stands for the row of another table that has the name of the equation's own row. */
	static final String SAME = "same";

	/** What a name stands for: one cell of a row or column, several of a group; null for an unknown name. */
	List<Term> terms(String name) {
		String[] parts = name.split("\\.");
		TableForm other = parts.length == 3 && parts[1].equals(SAME) && each == Each.ROW ? others.apply(parts[0]) : null;
		if (other == null || other.rows(SAME) != null) {
			List<FormCell> cells = cells(name);
			return cells == null ? null : cells.stream().map(Term::of).toList();
		}
		List<String> columns = other.columns(parts[2]);
		FormCell own = product(List.of(of), form.columnIds()).getFirst();
		return columns == null ? null : columns.stream().map(column -> new Term(own, other, column, false)).toList();
	}

	/** The cells of a name that needs no report; null for an unknown name. */
	List<FormCell> cells(String name) {
		int dot = name.indexOf('.');
		int second = name.indexOf('.', dot + 1);
		if (dot > 0 && second > 0) {
			TableForm other = others.apply(name.substring(0, dot));
			return other == null ? null
					: product(other, other.rows(name.substring(dot + 1, second)), other.columns(name.substring(second + 1)));
		}
		if (dot > 0) {
			return product(form.rows(name.substring(0, dot)), form.columns(name.substring(dot + 1)));
		}
		return switch (each) {
		case COLUMN -> product(form.rows(name), List.of(of));
		case ROW -> product(List.of(of), form.columns(name));
		case TABLE -> null;
		};
	}

	private List<FormCell> product(List<String> rows, List<String> columns) {
		return product(form, rows, columns);
	}

	private static List<FormCell> product(TableForm form, List<String> rows, List<String> columns) {
		if (rows == null || columns == null) {
			return null;
		}
		List<FormCell> cells = rows.stream()
				.flatMap(row -> columns.stream().flatMap(column -> form.cell(row, column).stream())).toList();
		return cells.isEmpty() ? null : cells;
	}
}
