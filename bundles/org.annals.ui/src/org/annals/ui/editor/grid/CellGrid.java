/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor.grid;

import java.util.List;

import org.annals.core.session.ReportSession;
import org.annals.core.table.spec.FormCell;
import org.annals.ui.editor.OpenFields;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** A table that is worked in like a spreadsheet, on a page of its own or amid the text. */
public final class CellGrid {

	/** Hears what happens in the grid. */
	public interface Listener {

		/** Another cell is meant. */
		void moved();

		/** Something is typed into the focused cell and not taken yet. */
		void typed(String text);

		/**
		 * A key led over the edge of the table.
		 *
		 * @param step 1 behind its end, -1 before its begin
		 * @return whether the focus went there
		 */
		default boolean left(int step) {
			return false;
		}
	}

	private final Canvas canvas;
	private final Listener listener;
	private final GridView view;
	private final GridEdits edits;
	private final GridSelection selection = new GridSelection();
	private final GridAccess access;
	private GridModel model;

	/**
	 * @param style of the canvas; with scroll bars its heads and the names of its rows stay in sight
	 * @param id    of the canvas and, with .field behind it, of the field over a cell
	 */
	public CellGrid(Composite parent, int style, String id, ReportSession session, OpenFields open, Listener listener) {
		this.listener = listener;
		canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND | style);
		canvas.setData("id", id);
		view = new GridView(canvas);
		edits = new GridEdits(this, session, new GridField(canvas, id + ".field", open), listener);
		canvas.addListener(SWT.Paint, event -> GridPainter.paint(event.gc, view, model, selection, canvas.isFocusControl()));
		canvas.addListener(SWT.Resize, event -> view.fit(model));
		canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
		canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
		canvas.addListener(SWT.MouseDown, this::press);
		canvas.addListener(SWT.MouseMove, event -> {
			if ((event.stateMask & SWT.BUTTON1) != 0) {
				go(view.cellAt(event.x, event.y), true);
			}
		});
		canvas.addListener(SWT.MouseDoubleClick, event -> edits.open(null));
		view.whenScrolled(edits::take);
		new GridKeys(this, listener);
		access = new GridAccess(this);
	}

	/** What changes the report. */
	public GridEdits edits() {
		return edits;
	}

	public Canvas control() {
		return canvas;
	}

	/** What is shown; null for nothing. */
	public GridModel model() {
		return model;
	}

	/** Shows a table; null for none. */
	public void show(GridModel shown) {
		edits.take();
		model = shown;
		if (model != null) {
			model.follow();
		}
		access.forget();
		selection.show(model);
		view.top();
		view.fit(model);
		listener.moved();
	}

	/** Shows the table as it is now. */
	public void refresh() {
		if (model != null) {
			model.follow();
			selection.follow();
			view.fit(model);
			listener.moved();
		}
	}

	/** The cell that keys act on; null in a grid without cells. */
	public FormCell focus() {
		return selection.focus();
	}

	/** The marked cells, row by row. */
	public List<FormCell> selected() {
		return selection.marked();
	}

	GridSelection selection() {
		return selection;
	}

	/** @param extend whether what is marked grows up to the cell */
	public void go(FormCell cell, boolean extend) {
		if (selection.go(cell, extend)) {
			view.reveal(cell);
			moved();
		}
	}

	private void moved() {
		canvas.redraw();
		access.tell();
		listener.moved();
	}

	/** @return whether there was a cell to go to */
	boolean move(int rows, int columns, boolean extend) {
		edits.take();
		FormCell cell = selection.beside(rows, columns);
		boolean moves = cell != null && !cell.equals(selection.focus());
		go(cell, extend);
		return moves;
	}

	/** One cell on in the order of reading, or back. @return false at the end */
	boolean next(int step) {
		FormCell cell = selection.next(step);
		go(cell, false);
		return cell != null;
	}

	/** So many rows are in sight. */
	int page() {
		return view.page();
	}

	public void selectAll() {
		if (selection.all()) {
			moved();
		}
	}

	private void press(Event event) {
		FormCell cell = view.cellAt(event.x, event.y);
		edits.take();
		canvas.setFocus();
		if (event.button == 1 || !selected().contains(cell)) {
			go(cell, (event.stateMask & SWT.SHIFT) != 0);
		}
	}

	/** The cell at a place of the canvas, or null. */
	FormCell cellAt(int x, int y) {
		return view.cellAt(x, y);
	}

	/** Scrolls as little as brings a cell into sight. */
	void reveal(FormCell cell) {
		view.reveal(cell);
	}

	/** Where a cell is on the canvas, were nothing over it. */
	public Rectangle bounds(FormCell cell) {
		return view.bounds(cell);
	}
}
