/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor.grid;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.annals.core.message.Messages;
import org.annals.core.session.ReportSession;
import org.annals.core.table.spec.FormCell;
import org.eclipse.emf.common.command.Command;

/** Changes the cells of a grid: what is typed into the focused one, and what is done to the marked ones. */
public final class GridEdits {

	private static final Messages MESSAGES = Messages.of(GridEdits.class);

	private final CellGrid grid;
	private final ReportSession session;
	private final GridField field;
	private final CellGrid.Listener listener;

	GridEdits(CellGrid grid, ReportSession session, GridField field, CellGrid.Listener listener) {
		this.grid = grid;
		this.session = session;
		this.field = field;
		this.listener = listener;
	}

	/** Empties the marked cells. */
	public void clear() {
		List<FormCell> cells = grid.selected();
		if (!cells.isEmpty()) {
			apply(grid.model().table().clear(cells, MESSAGES.get("step.clear", cells.size())));
		}
	}

	/** Writes the first marked cell of each row, or of each column, into the others. */
	public void fill(boolean down) {
		Map<FormCell, String> texts = new LinkedHashMap<>();
		List<List<FormCell>> lines = down ? grid.selection().columns() : grid.selection().rows();
		lines.forEach(line -> line.forEach(cell -> texts.put(cell, grid.model().table().text(line.getFirst()))));
		if (!texts.isEmpty()) {
			apply(grid.model().table().set(texts, MESSAGES.get("step.fill", texts.size())));
		}
	}

	/** Changes the report by one step that undo takes back; null for nothing to do. */
	public void apply(Command command) {
		if (command != null) {
			session.execute(command);
		}
	}

	/** Opens the field over the focused cell. @param typed what was just typed, or null for what the cell holds */
	public void open(String typed) {
		FormCell cell = grid.focus();
		if (cell == null || typed != null && field.type(typed)) {
			return;
		}
		grid.reveal(cell);
		field.open(grid.bounds(cell), typed != null ? typed : grid.model().table().text(cell), typed != null, cell.isNumber(),
				new Taking(cell, grid.selected()));
	}

	/** Takes a value that is still being typed into the report. */
	public void take() {
		field.take();
	}

	/** Takes what a field holds, and goes on from there. */
	private final class Taking implements GridField.Taker {

		private final FormCell cell;
		private final List<FormCell> marked;

		Taking(FormCell cell, List<FormCell> marked) {
			this.cell = cell;
			this.marked = marked;
		}

		@Override
		public void typed(String text) {
			listener.typed(text);
		}

		@Override
		public void take(String text, int rows, int columns, boolean fill) {
			Map<FormCell, String> texts = new LinkedHashMap<>();
			marked.forEach(one -> texts.put(one, text));
			apply(fill && marked.size() > 1 ? grid.model().table().set(texts, MESSAGES.get("step.fill", marked.size()))
					: grid.model().table().set(cell, text));
			leave();
			if (columns != 0) {
				grid.next(columns);
			} else if (!fill && cell.equals(grid.focus())) {
				grid.move(rows, 0, false);
			}
		}

		@Override
		public void leave() {
			listener.moved();
		}
	}
}
