/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/** The keys by which a grid is worked in like a spreadsheet. */
final class GridKeys {

	private static final int FAR = 100_000;

	private final FormGrid grid;

	GridKeys(FormGrid grid) {
		this.grid = grid;
		grid.control().addListener(SWT.KeyDown, this::key);
		grid.control().addListener(SWT.Traverse, this::traverse);
	}

	private void traverse(Event event) {
		boolean on = event.detail == SWT.TRAVERSE_TAB_NEXT;
		if ((on || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) && (event.stateMask & SWT.CTRL) == 0) {
			// at either end the focus leaves the grid, so that a keyboard is not caught in it
			event.doit = !grid.next(on ? 1 : -1);
		} else if (event.detail == SWT.TRAVERSE_ARROW_NEXT || event.detail == SWT.TRAVERSE_ARROW_PREVIOUS
				|| event.detail == SWT.TRAVERSE_RETURN) {
			event.doit = false;
		}
	}

	private void key(Event event) {
		boolean shift = (event.stateMask & SWT.SHIFT) != 0;
		boolean control = (event.stateMask & SWT.MOD1) != 0;
		int step = control ? FAR : 1;
		switch (event.keyCode) {
		case SWT.ARROW_LEFT -> grid.move(0, -step, shift);
		case SWT.ARROW_RIGHT -> grid.move(0, step, shift);
		case SWT.ARROW_UP -> grid.move(-step, 0, shift);
		case SWT.ARROW_DOWN -> grid.move(step, 0, shift);
		case SWT.HOME -> grid.move(control ? -FAR : 0, -FAR, shift);
		case SWT.END -> grid.move(control ? FAR : 0, FAR, shift);
		case SWT.PAGE_UP, SWT.PAGE_DOWN -> {
			if (!control) {
				grid.move(event.keyCode == SWT.PAGE_UP ? -grid.page() : grid.page(), 0, shift);
			}
		}
		case SWT.F2 -> grid.edit(null);
		case SWT.CR, SWT.KEYPAD_CR -> grid.move(shift ? -1 : 1, 0, false);
		case SWT.BS -> grid.edit("");
		default -> {
			boolean other = (event.stateMask & (SWT.CTRL | SWT.ALT | SWT.COMMAND)) != 0;
			if (!other && event.character >= ' ' && event.character != SWT.DEL) {
				grid.edit(String.valueOf(event.character));
			}
		}
		}
	}
}
