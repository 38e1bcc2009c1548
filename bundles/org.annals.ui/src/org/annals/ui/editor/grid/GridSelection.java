/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor.grid;

import java.util.ArrayList;
import java.util.List;

import org.annals.core.table.form.TableSheet;
import org.annals.core.table.spec.FormCell;

/** The cell that keys act on, and the block of marked cells between it and where the marking began. */
final class GridSelection {

	private GridModel model;
	private FormCell focus;
	private FormCell anchor;

	/** Begins at the first cell of a table; null for none. */
	void show(GridModel shown) {
		model = shown;
		focus = model == null || sheet().rows().isEmpty() ? null : sheet().rows().getFirst().getFirst();
		anchor = focus;
	}

	/** Stays where it is, as far as the sheet still has that. */
	void follow() {
		if (focus == null || !sheet().contains(focus)) {
			show(model);
		}
		anchor = anchor != null && sheet().contains(anchor) ? anchor : focus;
	}

	private TableSheet sheet() {
		return model.sheet();
	}

	/** Null in a grid without cells. */
	FormCell focus() {
		return focus;
	}

	FormCell anchor() {
		return anchor;
	}

	/** The marked cells, row by row. */
	List<FormCell> marked() {
		return focus == null ? List.of() : sheet().between(anchor, focus);
	}

	/**
	 * @param extend whether what is marked grows up to the cell
	 * @return whether anything is different now
	 */
	boolean go(FormCell cell, boolean extend) {
		if (cell == null || model == null || !sheet().contains(cell) || cell.equals(focus) && (extend || cell.equals(anchor))) {
			return false;
		}
		focus = cell;
		anchor = extend ? anchor : cell;
		return true;
	}

	/** The cell so far away, as far as the sheet goes. */
	FormCell beside(int rows, int columns) {
		return focus == null ? null : sheet().move(focus, rows, columns);
	}

	/** One cell on in the order of reading, or back; null at the end. */
	FormCell next(int step) {
		return focus == null ? null : sheet().next(focus, step);
	}

	/** @return false in a grid without cells */
	boolean all() {
		if (focus != null) {
			anchor = sheet().rows().getFirst().getFirst();
			focus = sheet().rows().getLast().getLast();
		}
		return focus != null;
	}

	/** The marked cells of each row. */
	List<List<FormCell>> rows() {
		return focus == null ? List.of() : sheet().block(anchor, focus);
	}

	/** The marked cells of each column. */
	List<List<FormCell>> columns() {
		List<List<FormCell>> columns = new ArrayList<>();
		for (List<FormCell> row : rows()) {
			for (int c = 0; c < row.size(); c++) {
				if (c == columns.size()) {
					columns.add(new ArrayList<>());
				}
				columns.get(c).add(row.get(c));
			}
		}
		return columns;
	}
}
