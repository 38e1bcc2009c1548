/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

import org.annals.core.message.Messages;
import org.annals.core.table.form.FormClipboard;
import org.annals.core.table.form.SheetCopy;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;

/** The way of a grid's cells to a spreadsheet or an office program and back: as text with tabs and as a web page. */
public final class GridClip {

	private static final Messages MESSAGES = Messages.of(GridClip.class);
	/** So many doubts are told one by one. */
	private static final int TOLD = 2;

	private final CellGrid grid;
	private final BiConsumer<String, Boolean> line;

	/** @param line says a sentence, and whether it is of a problem */
	public GridClip(CellGrid grid, BiConsumer<String, Boolean> line) {
		this.grid = grid;
		this.line = line;
	}

	private FormClipboard cells() {
		return new FormClipboard(grid.model().table(), grid.model().sheet().rows());
	}

	/** Copies the marked cells. */
	public void copy() {
		if (grid.focus() != null) {
			GridSelection marked = grid.selection();
			String text = cells().copy(marked.anchor(), marked.focus());
			put(grid.selected().size() == 1 ? text.stripTrailing() : text, cells().html(marked.anchor(), marked.focus()));
		}
	}

	/** Copies the marked cells and empties them. */
	public void cut() {
		copy();
		grid.edits().clear();
	}

	/** Copies the whole table with its heads and the names of its rows. */
	public void copyAll() {
		SheetCopy copy = new SheetCopy(grid.model().table());
		put(copy.text(), copy.html());
		line.accept(MESSAGES.get("copied", grid.model().sheet().rows().size()), false);
	}

	private void put(String text, String html) {
		if (text.isEmpty()) {
			return;
		}
		Clipboard clipboard = new Clipboard(grid.control().getDisplay());
		try {
			clipboard.setContents(new Object[] { text, html },
					new Transfer[] { TextTransfer.getInstance(), HTMLTransfer.getInstance() });
		} finally {
			clipboard.dispose();
		}
	}

	/** Puts what a spreadsheet copied into the cells that it names, else from the first marked one on, and says what was left out. */
	public void paste() {
		if (grid.focus() == null) {
			return;
		}
		Clipboard clipboard = new Clipboard(grid.control().getDisplay());
		try {
			String text = (String) clipboard.getContents(TextTransfer.getInstance());
			String html = (String) clipboard.getContents(HTMLTransfer.getInstance());
			List<List<String>> rows = FormClipboard.rows(text, html);
			if (!rows.isEmpty()) {
				paste(rows);
			}
		} finally {
			clipboard.dispose();
		}
	}

	private void paste(List<List<String>> rows) {
		FormClipboard.Plan plan = cells().paste(grid.selection().anchor(), grid.selection().focus(), rows);
		grid.edits().apply(plan.command());
		grid.control().setFocus();
		List<String> doubts = new ArrayList<>(plan.doubts());
		int more = doubts.size() - TOLD;
		String told = MESSAGES.get("pasted", plan.cells()) + doubts.stream().limit(TOLD).map(doubt -> " " + doubt)
				.collect(Collectors.joining()) + (more > 0 ? " " + MESSAGES.get("more", more) : "");
		// the line follows the change of the report, which is shown later
		grid.control().getDisplay().asyncExec(() -> {
			if (!grid.control().isDisposed()) {
				line.accept(told, !doubts.isEmpty());
			}
		});
	}
}
