/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor.grid;

import org.annals.ui.editor.OpenFields;
import org.annals.ui.editor.OpenFields.OpenField;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/** The field that opens over a cell: Enter, Tab and leaving it take what it holds, Esc does not. */
final class GridField implements OpenField {

	/** Hears what is written. */
	interface Taker {

		/** Something was typed and is not taken yet. */
		void typed(String text);

		/**
		 * The field is closed and what it held counts.
		 *
		 * @param rows    where to go then, down or up
		 * @param columns where to go then, in the order of reading
		 * @param fill    whether all marked cells are meant
		 */
		void take(String text, int rows, int columns, boolean fill);

		/** The field is closed and what it held does not count. */
		void leave();
	}

	private final Canvas canvas;
	private final String id;
	private final OpenFields open;
	private Text field;
	private Taker taker;
	private String begun;

	GridField(Canvas canvas, String id, OpenFields open) {
		this.canvas = canvas;
		this.id = id;
		this.open = open;
		open.add(this);
		canvas.addListener(SWT.Dispose, event -> open.remove(this));
	}

	/** @param typed whether the text was just typed, so that the arrow keys leave the field */
	void open(Rectangle at, String text, boolean typed, boolean number, Taker then) {
		close(false);
		taker = then;
		begun = typed ? null : text;
		field = new Text(canvas, SWT.SINGLE | SWT.BORDER | (number ? SWT.RIGHT : SWT.LEFT));
		field.setData("id", id);
		field.setText(text);
		int height = Math.max(at.height, field.computeSize(SWT.DEFAULT, SWT.DEFAULT).y);
		field.setBounds(at.x, at.y + (at.height - height) / 2, Math.max(at.width, 80), height);
		if (typed) {
			field.setSelection(text.length());
		} else {
			field.selectAll();
		}
		Text own = field;
		field.addListener(SWT.Modify, event -> modified());
		field.addListener(SWT.Traverse, this::traverse);
		field.addListener(SWT.KeyDown, event -> key(event, typed));
		field.addListener(SWT.FocusOut, event -> event.display.asyncExec(() -> {
			if (field == own && !own.isDisposed() && !own.isFocusControl()) {
				take();
			}
		}));
		field.setFocus();
		if (typed) {
			field.setSelection(text.length());
			modified();
		}
	}

	private void modified() {
		open.changed();
		if (isPending()) {
			taker.typed(field.getText());
		}
	}

	private void traverse(Event event) {
		event.doit = false;
		switch (event.detail) {
		case SWT.TRAVERSE_RETURN -> finish((event.stateMask & SWT.SHIFT) == 0 ? 1 : -1, 0, (event.stateMask & SWT.CTRL) != 0);
		case SWT.TRAVERSE_TAB_NEXT -> finish(0, 1, false);
		case SWT.TRAVERSE_TAB_PREVIOUS -> finish(0, -1, false);
		case SWT.TRAVERSE_ESCAPE -> close(true);
		default -> event.doit = true;
		}
	}

	private void key(Event event, boolean typed) {
		if (typed && (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.ARROW_UP)) {
			event.doit = false;
			finish(event.keyCode == SWT.ARROW_DOWN ? 1 : -1, 0, false);
		}
	}

	private void finish(int rows, int columns, boolean fill) {
		if (field != null && !field.isDisposed()) {
			String text = field.getText();
			Taker then = taker;
			close(false);
			then.take(text, rows, columns, fill);
		}
	}

	/** Adds what was typed before the field had the focus. @return false where it is not open */
	boolean type(String more) {
		if (isOpen()) {
			field.append(more);
			field.setFocus();
			field.setSelection(field.getCharCount());
		}
		return isOpen();
	}

	private boolean isOpen() {
		return field != null && !field.isDisposed();
	}

	@Override
	public boolean isPending() {
		return isOpen() && !field.getText().equals(begun);
	}

	@Override
	public void take() {
		finish(0, 0, false);
	}

	private void close(boolean left) {
		if (field != null) {
			Text old = field;
			boolean focused = !old.isDisposed() && old.isFocusControl();
			field = null;
			old.dispose();
			open.changed();
			if (focused && !canvas.isDisposed()) {
				canvas.setFocus();
			}
			if (left) {
				taker.leave();
			}
		}
	}
}
