/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor.grid;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.annals.core.message.Messages;
import org.annals.core.table.form.CellProblem;
import org.annals.core.table.spec.FormCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleTableAdapter;
import org.eclipse.swt.accessibility.AccessibleTableEvent;

/** Tells a screen reader of a grid: the table with its rows and columns, and of each cell its names, value and place. */
final class GridAccess {

	private static final Messages MESSAGES = Messages.of(GridAccess.class);

	private final CellGrid grid;
	private final Accessible table;
	private final Map<FormCell, Accessible> cells = new HashMap<>();
	private FormCell told;

	GridAccess(CellGrid grid) {
		this.grid = grid;
		table = grid.control().getAccessible();
		table.addAccessibleListener(new AccessibleAdapter() {

			@Override
			public void getName(AccessibleEvent event) {
				event.result = grid.model() == null ? MESSAGES.get("none") : grid.model().title() + ": " + name(grid.focus());
			}

			@Override
			public void getDescription(AccessibleEvent event) {
				event.result = grid.focus() == null ? "" : place(grid.focus());
			}
		});
		table.addAccessibleControlListener(new AccessibleControlAdapter() {

			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = ACC.ROLE_TABLE;
			}

			@Override
			public void getValue(AccessibleControlEvent event) {
				event.result = grid.focus() == null ? "" : grid.model().table().text(grid.focus());
			}
		});
		table.addAccessibleTableListener(new Cells());
		grid.control().addListener(SWT.Dispose, event -> forget());
	}

	/** Lets those hear of the focused cell who cannot see it. */
	void tell() {
		if (grid.focus() != told) {
			told = grid.focus();
			table.sendEvent(ACC.EVENT_NAME_CHANGED, null);
		}
		table.sendEvent(ACC.EVENT_VALUE_CHANGED, null);
	}

	/** Another table is shown. */
	void forget() {
		cells.values().forEach(Accessible::dispose);
		cells.clear();
	}

	/** Names of row and column, the value, and what is wrong with it. */
	private String name(FormCell cell) {
		if (cell == null) {
			return "";
		}
		String text = grid.model().table().text(cell);
		StringBuilder name = new StringBuilder(MESSAGES.get("cell", cell.label(Locale.getDefault().getLanguage()),
				text.isEmpty() ? MESSAGES.get("blank") : text));
		for (CellProblem problem : grid.model().problems(cell)) {
			name.append(' ').append(problem.sentence());
		}
		return name.toString();
	}

	private String place(FormCell cell) {
		List<List<FormCell>> rows = rows();
		for (int r = 0; r < rows.size(); r++) {
			int column = rows.get(r).indexOf(cell);
			if (column >= 0) {
				return MESSAGES.get("place", r + 1, rows.size(), column + 1, rows.get(r).size());
			}
		}
		return "";
	}

	private List<List<FormCell>> rows() {
		return grid.model() == null ? List.of() : grid.model().sheet().rows();
	}

	private Accessible cell(FormCell cell) {
		return cells.computeIfAbsent(cell, one -> {
			Accessible made = new Accessible(table);
			made.addAccessibleListener(new AccessibleAdapter() {

				@Override
				public void getName(AccessibleEvent event) {
					event.result = name(one);
				}
			});
			made.addAccessibleControlListener(new AccessibleControlAdapter() {

				@Override
				public void getRole(AccessibleControlEvent event) {
					event.detail = ACC.ROLE_TABLECELL;
				}

				@Override
				public void getValue(AccessibleControlEvent event) {
					event.result = grid.model().table().text(one);
				}
			});
			return made;
		});
	}

	private final class Cells extends AccessibleTableAdapter {

		@Override
		public void getRowCount(AccessibleTableEvent event) {
			event.count = rows().size();
		}

		@Override
		public void getColumnCount(AccessibleTableEvent event) {
			event.count = rows().stream().mapToInt(List::size).max().orElse(0);
		}

		@Override
		public void getCell(AccessibleTableEvent event) {
			List<FormCell> row = event.row >= 0 && event.row < rows().size() ? rows().get(event.row) : List.of();
			event.accessible = event.column >= 0 && event.column < row.size() ? cell(row.get(event.column)) : null;
		}

		@Override
		public void getRowDescription(AccessibleTableEvent event) {
			event.result = event.row >= 0 && event.row < rows().size() ? rows().get(event.row).getFirst().rowLabel(language()) : "";
		}

		@Override
		public void getColumnDescription(AccessibleTableEvent event) {
			event.result = rows().stream().filter(row -> event.column >= 0 && event.column < row.size()).findFirst()
					.map(row -> row.get(event.column).columnLabel(language())).orElse("");
		}

		@Override
		public void isRowSelected(AccessibleTableEvent event) {
			event.isSelected = event.row >= 0 && event.row < rows().size() && grid.selected().containsAll(rows().get(event.row));
		}

		private String language() {
			return Locale.getDefault().getLanguage();
		}
	}
}
