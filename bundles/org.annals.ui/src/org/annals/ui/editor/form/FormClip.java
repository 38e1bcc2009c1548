/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor.form;

import java.util.List;
import java.util.stream.Collectors;

import org.annals.core.message.Messages;
import org.annals.core.table.form.FormClipboard;
import org.annals.core.table.spec.FormCell;
import org.annals.ui.editor.table.MessageBar;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;

/** The way of a grid's cells to a spreadsheet and back. */
final class FormClip {

	private static final Messages MESSAGES = Messages.of(FormClip.class);
	/** So many doubts are told one by one. */
	private static final int TOLD = 2;

	private final FormGrid grid;
	private final MessageBar line;

	FormClip(FormGrid grid, MessageBar line) {
		this.grid = grid;
		this.line = line;
	}

	private FormClipboard cells() {
		return new FormClipboard(grid.model().table(), grid.model().sheet().rows());
	}

	/** Copies the marked cells. */
	void copy() {
		if (grid.focus() != null) {
			String text = cells().copy(grid.anchor(), grid.focus());
			put(grid.selected().size() == 1 ? text.stripTrailing() : text);
		}
	}

	/** Copies all cells that hold values. */
	void copyAll() {
		List<List<FormCell>> rows = grid.model().sheet().rows();
		List<FormCell> longest = rows.stream().reduce((a, b) -> b.size() > a.size() ? b : a).orElseThrow();
		int last = longest.size() - 1;
		StringBuilder all = new StringBuilder();
		for (List<FormCell> row : rows) {
			all.append(cells().copy(row.getFirst(), row.get(Math.min(last, row.size() - 1))));
		}
		put(all.toString());
		line.show(MESSAGES.get("copied", rows.size()), false);
	}

	private void put(String text) {
		if (text.isEmpty()) {
			return;
		}
		Clipboard clipboard = new Clipboard(grid.control().getDisplay());
		try {
			clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
		} finally {
			clipboard.dispose();
		}
	}

	/** Puts what a spreadsheet copied into the cells from the first marked one on, and says what was left out. */
	void paste() {
		Clipboard clipboard = new Clipboard(grid.control().getDisplay());
		try {
			if (grid.focus() != null && clipboard.getContents(TextTransfer.getInstance()) instanceof String text
					&& !text.isEmpty()) {
				paste(text);
			}
		} finally {
			clipboard.dispose();
		}
	}

	private void paste(String text) {
		FormClipboard.Plan plan = cells().paste(grid.selected().getFirst(), text);
		grid.apply(plan.command());
		grid.control().setFocus();
		String doubts = plan.doubts().stream().limit(TOLD).collect(Collectors.joining(" "));
		String told = MESSAGES.get("pasted", plan.cells()) + (doubts.isEmpty() ? "" : " " + doubts);
		// the line follows the change of the report, which is shown later
		grid.control().getDisplay().asyncExec(() -> {
			if (!grid.control().isDisposed()) {
				line.show(told, !plan.doubts().isEmpty());
			}
		});
	}
}
