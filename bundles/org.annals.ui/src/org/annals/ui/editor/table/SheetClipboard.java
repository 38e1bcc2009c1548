/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor.table;

import java.util.List;
import java.util.stream.Collectors;

import org.annals.core.table.Column;
import org.annals.core.table.ReportTable;
import org.annals.core.table.TableCopy;
import org.annals.core.table.TablePaste;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;

/** The way of a sheet's cells to a spreadsheet and back. */
final class SheetClipboard<R extends EObject> {

	/** So many refusals are told one by one; the summary counts them all. */
	private static final int TOLD = 3;

	private final SheetTable<R> sheet;
	private final ReportTable<R> model;
	private final MessageBar message;

	SheetClipboard(SheetTable<R> sheet, ReportTable<R> model, MessageBar message) {
		this.sheet = sheet;
		this.model = model;
		this.message = message;
	}

	/** Copies the focused cell, the marked columns of the selected rows, or several selected rows whole. */
	void copy() {
		CellCursor cursor = sheet.cursor();
		List<R> rows = sheet.selected();
		boolean whole = rows.size() > 1 && cursor.from() == cursor.to();
		copy(rows, whole ? model.columns() : model.columns().subList(cursor.from(), cursor.to() + 1), false);
	}

	/** Copies all rows that are shown, with the headings. */
	void copyTable() {
		copy(sheet.view().rows(), model.columns(), true);
	}

	private void copy(List<R> rows, List<Column<R>> columns, boolean headed) {
		if (rows.isEmpty()) {
			return;
		}
		String tsv = TableCopy.tsv(columns, rows, headed);
		boolean cell = rows.size() == 1 && columns.size() == 1;
		Clipboard clipboard = new Clipboard(sheet.control().getDisplay());
		try {
			clipboard.setContents(
					new Object[] { cell ? tsv.stripTrailing() : tsv, TableCopy.html(columns, rows, headed) },
					new Transfer[] { TextTransfer.getInstance(), HTMLTransfer.getInstance() });
		} finally {
			clipboard.dispose();
		}
	}

	/** Puts what a spreadsheet copied into the cells from the focused one on, and says what was left out. */
	void paste() {
		Clipboard clipboard = new Clipboard(sheet.control().getDisplay());
		try {
			if (clipboard.getContents(TextTransfer.getInstance()) instanceof String text && !text.isEmpty()) {
				paste(text);
			}
		} finally {
			clipboard.dispose();
		}
	}

	private void paste(String text) {
		TablePaste.Plan plan = TablePaste.plan(model, model.columns(), sheet.view().rows(),
				Math.max(0, sheet.cursor().row()), sheet.cursor().from(), text);
		sheet.apply(plan::command);
		String reasons = plan.refused().stream().map(TablePaste.Refused::sentence).distinct().limit(TOLD)
				.collect(Collectors.joining(" "));
		message.show(reasons.isEmpty() ? plan.summary() : plan.summary() + ' ' + reasons, !plan.refused().isEmpty());
	}
}
