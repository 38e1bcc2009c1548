/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor.table;

import java.util.List;

import org.annals.ui.editor.OpenFields;
import org.annals.ui.editor.OpenFields.OpenField;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.custom.TableEditor;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** The field that opens over a cell: Enter, Tab and leaving it take what it holds, Esc does not. */
final class CellField implements OpenField {

	/** Where to go when the field is closed. */
	enum Move {
		STAY, DOWN, UP, RIGHT, LEFT
	}

	/** Takes what the field holds. */
	interface Taker {

		/** @param fill whether all selected rows are meant */
		void take(String text, boolean fill, Move move);
	}

	private final Table table;
	private final TableEditor place;
	private Control field;
	private Taker taker;
	private boolean fill;
	private String begun;
	private final OpenFields open;

	CellField(Table table, OpenFields open) {
		this.table = table;
		this.open = open;
		open.add(this);
		place = new TableEditor(table);
		place.grabHorizontal = true;
		place.minimumWidth = 80;
	}

	boolean isOpen() {
		return field != null;
	}

	/**
	 * Opens over a cell.
	 *
	 * @param text    what it begins with
	 * @param choices what it offers, empty for a plain field
	 * @param typed   whether the text was just typed, so that the arrow keys leave the field
	 * @param fillAll whether Enter means all selected rows
	 */
	void open(TableItem item, int column, String text, List<String> choices, boolean typed, boolean fillAll,
			Taker then) {
		close();
		taker = then;
		fill = fillAll;
		begun = typed ? null : text;
		if (choices.isEmpty()) {
			Text plain = new Text(table, SWT.SINGLE | SWT.BORDER);
			plain.setText(text);
			field = plain;
			prepare(item, column, typed);
			if (typed) {
				plain.setSelection(text.length());
			} else {
				plain.selectAll();
			}
		} else {
			CCombo combo = new CCombo(table, SWT.BORDER);
			combo.setVisibleItemCount(12);
			choices.forEach(combo::add);
			combo.setText(text);
			field = combo;
			prepare(item, column, false);
			if (typed) {
				combo.setSelection(new Point(text.length(), text.length()));
			}
		}
	}

	private void prepare(TableItem item, int column, boolean typed) {
		field.setData("id", "cell.field");
		field.addListener(SWT.Modify, event -> open.changed());
		field.addListener(SWT.Traverse, this::traverse);
		field.addListener(SWT.KeyDown, event -> key(event, typed));
		Control own = field;
		field.addListener(SWT.FocusOut, event -> event.display.asyncExec(() -> {
			if (field == own && !own.isDisposed() && !holdsFocus(own)) {
				finish(false, Move.STAY);
			}
		}));
		place.minimumHeight = field.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
		place.setEditor(field, item, column);
		field.setFocus();
	}

	/** A combo's list is a window of its own, which takes the focus while the combo goes on. */
	private static boolean holdsFocus(Control control) {
		Control focus = control.getDisplay().getFocusControl();
		return focus == control || control instanceof CCombo combo
				&& (combo.getListVisible() || focus != null && focus.getParent() == combo);
	}

	private void traverse(Event event) {
		switch (event.detail) {
		case SWT.TRAVERSE_RETURN -> finish((event.stateMask & SWT.CTRL) != 0, Move.DOWN);
		case SWT.TRAVERSE_TAB_NEXT -> finish(false, Move.RIGHT);
		case SWT.TRAVERSE_TAB_PREVIOUS -> finish(false, Move.LEFT);
		case SWT.TRAVERSE_ESCAPE -> close();
		default -> {
			return;
		}
		}
		event.doit = false;
	}

	private void key(Event event, boolean typed) {
		if (typed && (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.ARROW_UP)) {
			event.doit = false;
			finish(false, event.keyCode == SWT.ARROW_DOWN ? Move.DOWN : Move.UP);
		}
	}

	private void finish(boolean fillNow, Move move) {
		if (field == null || field.isDisposed()) {
			return;
		}
		String text = text();
		Taker then = taker;
		boolean all = fill || fillNow;
		close();
		then.take(text, all, move);
	}

	private String text() {
		return field instanceof Text plain ? plain.getText() : ((CCombo) field).getText();
	}

	@Override
	public boolean isPending() {
		return field != null && !field.isDisposed() && !text().equals(begun);
	}

	@Override
	public void take() {
		finish(false, Move.STAY);
	}

	/** Closes without taking anything. */
	void close() {
		if (field != null) {
			Control old = field;
			boolean focused = !old.isDisposed() && old.isFocusControl();
			field = null;
			place.setEditor(null);
			old.dispose();
			open.changed();
			if (focused && !table.isDisposed()) {
				table.setFocus();
			}
		}
	}
}
