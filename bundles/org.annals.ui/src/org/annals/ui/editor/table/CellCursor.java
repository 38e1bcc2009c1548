/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor.table;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** The cell of a table that keys act on: a native table knows rows only. Draws a frame and moves with keys and mouse. */
final class CellCursor {

	private final Table table;
	private final Runnable moved;
	private int row;
	private int column;
	private int mark;

	/** @param moved told when another cell is meant */
	CellCursor(Table table, Runnable moved) {
		this.table = table;
		this.moved = moved;
		table.addListener(SWT.PaintItem, this::paint);
		table.addListener(SWT.MouseDown, this::point);
		table.addListener(SWT.Selection, event -> {
			if (event.item instanceof TableItem item) {
				row = table.indexOf(item);
				changed();
			}
		});
	}

	/** Index of the row, -1 in an empty table. */
	int row() {
		return Math.min(row, table.getItemCount() - 1);
	}

	int column() {
		return column;
	}

	/** First and last marked column. */
	int from() {
		return Math.min(mark, column);
	}

	int to() {
		return Math.max(mark, column);
	}

	/** Goes to a cell and selects its row alone. */
	void go(int toRow, int toColumn) {
		if (table.getItemCount() == 0) {
			return;
		}
		row = Math.clamp(toRow, 0, table.getItemCount() - 1);
		column = Math.clamp(toColumn, 0, table.getColumnCount() - 1);
		mark = column;
		table.setSelection(row);
		if (table.getClientArea().width > table.getColumn(column).getWidth()) {
			table.showColumn(table.getColumn(column));
		}
		changed();
	}

	/** Takes the row back after the table was filled anew, without touching the selection. */
	void keep(int newRow) {
		row = Math.max(0, newRow);
	}

	/** Moves inside the row; {@code extend} marks the columns on the way. */
	void sideways(int step, boolean extend) {
		column = Math.clamp(column + step, 0, table.getColumnCount() - 1);
		mark = extend ? mark : column;
		table.showColumn(table.getColumn(column));
		changed();
	}

	/** One cell on in the order of reading, or back. @return false at the end */
	boolean next(int step) {
		int at = row() * table.getColumnCount() + column + step;
		if (at < 0 || at >= table.getItemCount() * table.getColumnCount()) {
			return false;
		}
		go(at / table.getColumnCount(), at % table.getColumnCount());
		return true;
	}

	private void point(Event event) {
		int found = -1;
		int x = -table.getHorizontalBar().getSelection();
		int[] order = table.getColumnOrder();
		for (int i = 0; i < order.length && found < 0; i++) {
			x += table.getColumn(order[i]).getWidth();
			found = event.x < x ? order[i] : -1;
		}
		if (found >= 0 && (event.button == 1 || found < from() || found > to())) {
			column = found;
			mark = (event.stateMask & SWT.SHIFT) == 0 ? column : mark;
			changed();
		}
	}

	private void changed() {
		table.redraw();
		moved.run();
	}

	private void paint(Event event) {
		int focus = row();
		if (focus < 0 || event.index < from() || event.index > to()) {
			return;
		}
		TableItem item = (TableItem) event.item;
		boolean here = item == table.getItem(focus);
		boolean block = mark != column && table.isSelected(table.indexOf(item));
		if (!here && !block || !here && table.getSelectionCount() < 2) {
			return;
		}
		GC gc = event.gc;
		Rectangle cell = item.getBounds(event.index);
		Color before = gc.getForeground();
		boolean selected = (event.detail & SWT.SELECTED) != 0;
		gc.setForeground(table.getDisplay()
				.getSystemColor(selected && table.isFocusControl() ? SWT.COLOR_LIST_SELECTION_TEXT
						: SWT.COLOR_LIST_SELECTION));
		gc.setLineWidth(here && event.index == column ? 2 : 1);
		gc.drawRectangle(cell.x + 1, cell.y + 1, cell.width - 3, cell.height - 3);
		gc.setForeground(before);
	}
}
