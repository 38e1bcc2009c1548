/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor.table;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;

/** The keys by which a sheet is worked in like a spreadsheet: they move the cursor and open the field over its cell. */
final class SheetKeys {

	private final SheetTable<?> sheet;

	SheetKeys(SheetTable<?> sheet) {
		this.sheet = sheet;
		Table table = sheet.control();
		table.addListener(SWT.KeyDown, this::key);
		table.addListener(SWT.Traverse, this::traverse);
		table.addListener(SWT.MouseDoubleClick, event -> sheet.edit(null, false));
	}

	private void traverse(Event event) {
		boolean tab = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS;
		if (tab && (event.stateMask & SWT.CTRL) == 0) {
			// at either end the focus leaves the table, so that a keyboard is not caught in it
			event.doit = !sheet.cursor().next(event.detail == SWT.TRAVERSE_TAB_NEXT ? 1 : -1);
		}
	}

	private void key(Event event) {
		boolean shift = (event.stateMask & SWT.SHIFT) != 0;
		boolean other = (event.stateMask & (SWT.CTRL | SWT.ALT | SWT.COMMAND)) != 0;
		boolean done = !other;
		switch (other ? 0 : event.keyCode) {
		case SWT.ARROW_LEFT -> sheet.cursor().sideways(-1, shift);
		case SWT.ARROW_RIGHT -> sheet.cursor().sideways(1, shift);
		case SWT.F2 -> sheet.edit(null, false);
		case SWT.CR, SWT.KEYPAD_CR -> sheet.cursor().go(sheet.cursor().row() + (shift ? -1 : 1), sheet.cursor().column());
		case SWT.BS -> sheet.edit("", false);
		default -> {
			if (done && event.character >= ' ' && event.character != SWT.DEL) {
				sheet.edit(String.valueOf(event.character), false);
			} else {
				done = false;
			}
		}
		}
		event.doit = !done;
	}
}
