/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor.form;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.annals.core.session.ReportSession;
import org.annals.core.table.form.TableSheet.Box;
import org.annals.core.table.spec.FormCell;
import org.annals.ui.editor.OpenFields;
import org.annals.ui.editor.text.look.Inks;
import org.eclipse.emf.common.command.Command;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** A sheet that is worked in like a spreadsheet; its heads and the names of its rows stay in sight. */
final class FormGrid {

	/** Hears what happens in the grid. */
	interface Listener {

		/** Another cell is meant. */
		void moved();

		/** Something is typed into the focused cell and not taken yet. */
		void typed(String text);
	}

	private final Canvas canvas;
	private final ReportSession session;
	private final Listener listener;
	private final GridView view;
	private final GridField field;
	private GridModel model;
	private FormCell focus;
	private FormCell anchor;

	FormGrid(Composite parent, ReportSession session, OpenFields open, Listener listener) {
		this.session = session;
		this.listener = listener;
		canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.H_SCROLL | SWT.V_SCROLL | SWT.NO_BACKGROUND | SWT.BORDER);
		canvas.setData("id", "form.grid");
		view = new GridView(canvas);
		field = new GridField(canvas, open);
		canvas.addListener(SWT.Paint, this::paint);
		canvas.addListener(SWT.Resize, event -> view.fit(model));
		canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
		canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
		canvas.addListener(SWT.MouseDown, this::press);
		canvas.addListener(SWT.MouseMove, event -> {
			if ((event.stateMask & SWT.BUTTON1) != 0) {
				go(view.cellAt(event.x, event.y), true);
			}
		});
		canvas.addListener(SWT.MouseDoubleClick, event -> edit(null));
		view.whenScrolled(field::take);
		new GridKeys(this);
	}

	Canvas control() {
		return canvas;
	}

	GridModel model() {
		return model;
	}

	/** Shows a table; null for none. */
	void show(GridModel shown) {
		field.take();
		model = shown;
		if (model != null) {
			model.follow();
		}
		focus = model == null || model.sheet().rows().isEmpty() ? null : model.sheet().rows().getFirst().getFirst();
		anchor = focus;
		view.top();
		view.fit(model);
		listener.moved();
	}

	/** Shows the table as it is now. */
	void refresh() {
		if (model == null) {
			return;
		}
		model.follow();
		if (focus != null && !model.sheet().contains(focus)) {
			focus = model.sheet().rows().getFirst().getFirst();
		}
		anchor = anchor != null && model.sheet().contains(anchor) ? anchor : focus;
		view.fit(model);
		listener.moved();
	}

	/** The cell that keys act on; null in a grid without cells. */
	FormCell focus() {
		return focus;
	}

	FormCell anchor() {
		return anchor;
	}

	/** The marked cells, row by row. */
	List<FormCell> selected() {
		return focus == null ? List.of() : model.sheet().between(anchor, focus);
	}

	/** @param extend whether what is marked grows up to the cell */
	void go(FormCell cell, boolean extend) {
		if (cell == null || model == null || !model.sheet().contains(cell) || cell.equals(focus) && (extend || cell.equals(anchor))) {
			return;
		}
		focus = cell;
		anchor = extend ? anchor : cell;
		view.reveal(focus);
		canvas.redraw();
		listener.moved();
	}

	void move(int rows, int columns, boolean extend) {
		field.take();
		if (focus != null) {
			go(model.sheet().move(focus, rows, columns), extend);
		}
	}

	/** One cell on in the order of reading, or back. @return false at the end */
	boolean next(int step) {
		FormCell cell = focus == null ? null : model.sheet().next(focus, step);
		go(cell, false);
		return cell != null;
	}

	/** So many rows are in sight. */
	int page() {
		return view.page();
	}

	void selectAll() {
		if (focus != null) {
			anchor = model.sheet().rows().getFirst().getFirst();
			focus = model.sheet().rows().getLast().getLast();
			canvas.redraw();
			listener.moved();
		}
	}

	/** Changes the report by one step that undo takes back; null for nothing to do. */
	void apply(Command command) {
		if (command != null) {
			session.execute(command);
		}
	}

	/** Opens the field over the focused cell. @param typed what was just typed, or null for what the cell holds */
	void edit(String typed) {
		if (focus == null || typed != null && field.type(typed)) {
			return;
		}
		FormCell cell = focus;
		List<FormCell> marked = selected();
		view.reveal(cell);
		field.open(view.bounds(cell), typed != null ? typed : model.table().text(cell), typed != null, cell.isNumber(),
				new GridField.Taker() {

					@Override
					public void typed(String text) {
						listener.typed(text);
					}

					@Override
					public void take(String text, int rows, int columns, boolean fill) {
						Map<FormCell, String> texts = new LinkedHashMap<>();
						marked.forEach(one -> texts.put(one, text));
						apply(fill && marked.size() > 1 ? model.table().set(texts, FormsPage.filled(marked.size()))
								: model.table().set(cell, text));
						leave();
						if (columns != 0) {
							next(columns);
						} else if (!fill && cell.equals(focus)) {
							move(rows, 0, false);
						}
					}

					@Override
					public void leave() {
						listener.moved();
					}
				});
	}

	private void press(Event event) {
		FormCell cell = view.cellAt(event.x, event.y);
		field.take();
		canvas.setFocus();
		if (event.button == 1 || !selected().contains(cell)) {
			go(cell, (event.stateMask & SWT.SHIFT) != 0);
		}
	}

	/** The cell at a place of the canvas, or null. */
	FormCell cellAt(int x, int y) {
		return view.cellAt(x, y);
	}

	/** Where a cell is on the canvas, were nothing over it. */
	Rectangle bounds(FormCell cell) {
		return view.bounds(cell);
	}

	private void paint(Event event) {
		GC gc = event.gc;
		gc.setBackground(Inks.paper());
		gc.fillRectangle(canvas.getClientArea());
		if (model == null) {
			return;
		}
		GridPainter painter = new GridPainter(gc, model);
		Set<FormCell> selected = new HashSet<>(selected());
		boolean focused = canvas.isFocusControl();
		for (GridView.Pane pane : view.panes()) {
			gc.setClipping(pane.clip());
			for (Box box : model.sheet().boxes()) {
				Rectangle at = view.on(box, pane.shift());
				if (at.intersects(pane.clip())) {
					painter.paint(box, at, selected, focus, focused);
				}
			}
		}
		gc.setClipping((Rectangle) null);
		painter.dispose();
		Point edge = view.frozen();
		Point away = view.scroll();
		gc.setForeground(Inks.marker());
		if (edge.x > 0 && away.x > 0) {
			gc.drawLine(edge.x - 1, 0, edge.x - 1, Math.min(view.height(), canvas.getClientArea().height));
		}
		if (edge.y > 0 && away.y > 0) {
			gc.drawLine(0, edge.y - 1, Math.min(view.width(), canvas.getClientArea().width), edge.y - 1);
		}
	}
}
