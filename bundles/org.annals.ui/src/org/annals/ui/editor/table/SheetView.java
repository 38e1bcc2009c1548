/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.annals.core.table.Column;
import org.annals.core.table.ReportTable;
import org.annals.core.table.TableView;
import org.eclipse.emf.ecore.EObject;

/**
 * The rows that a sheet shows, in the order in which it shows them. A change of the report moves no row and hides none:
 * what a person just edited stays where it was until they sort or filter again.
 */
final class SheetView<R extends EObject> {

	private final ReportTable<R> table;
	private final TableView<R> view;
	private List<R> rows = List.of();
	private Set<R> known = Set.of();
	private String filter = "";
	private int sorted = -1;
	private boolean descending;

	SheetView(ReportTable<R> table) {
		this.table = table;
		view = new TableView<>(table);
		arrange();
	}

	R row(int index) {
		return rows.get(index);
	}

	List<R> rows() {
		return rows;
	}

	int size() {
		return rows.size();
	}

	int total() {
		return known.size();
	}

	/** The column sorted by, -1 for the order of the report. */
	int sorted() {
		return sorted;
	}

	boolean descending() {
		return descending;
	}

	boolean isFiltered() {
		return !filter.isBlank();
	}

	void filter(String wanted) {
		filter = wanted;
		view.setFilter(wanted);
		arrange();
	}

	/** Up, then down, then back to the order of the report. */
	void sort(int column) {
		if (sorted != column) {
			sorted = column;
			descending = false;
		} else if (!descending) {
			descending = true;
		} else {
			sorted = -1;
			descending = false;
		}
		Column<R> by = sorted < 0 ? null : table.columns().get(sorted);
		view.sort(by, descending);
		arrange();
	}

	private void arrange() {
		rows = new ArrayList<>(view.rows());
		known = identical(table.rows());
	}

	/** Follows the report: what is gone goes, what is new comes last; all else keeps its place. */
	void follow() {
		if (sorted < 0 && !isFiltered()) {
			arrange();
			return;
		}
		Set<R> now = identical(table.rows());
		rows.removeIf(row -> !now.contains(row));
		for (R row : table.rows()) {
			if (!known.contains(row)) {
				rows.add(row);
			}
		}
		known = now;
	}

	private static <T> Set<T> identical(List<T> all) {
		Set<T> set = Collections.newSetFromMap(new IdentityHashMap<>());
		set.addAll(all);
		return set;
	}

	/** Indices of rows, those that are not shown left out. */
	int[] indices(List<?> wanted) {
		Set<Object> set = new HashSet<>(wanted);
		List<Integer> found = new ArrayList<>();
		for (int i = 0; i < rows.size(); i++) {
			if (set.contains(rows.get(i))) {
				found.add(i);
			}
		}
		return found.stream().mapToInt(Integer::intValue).toArray();
	}
}
