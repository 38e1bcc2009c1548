/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.annals.core.table.form.TableSheet.Box;
import org.annals.core.table.spec.FormCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.ScrollBar;

/** Which part of a sheet is in sight, and where: heads and names of rows stay while the rest moves under them. */
final class GridView {

	/** A part of the canvas that moves as one. */
	record Pane(Rectangle clip, Point shift) {
	}

	private final Canvas canvas;
	private final Map<FormCell, Box> boxes = new HashMap<>();
	private Runnable scrolled = () -> {
	};
	private GridModel model;
	private GridSizes sizes;
	/** Without bars the whole table is shown, as wide as the canvas. */
	private final boolean scrolls;
	private int over;
	private boolean fitting;

	GridView(Canvas canvas) {
		this.canvas = canvas;
		scrolls = canvas.getVerticalBar() != null;
		for (ScrollBar bar : scrolls ? List.of(canvas.getHorizontalBar(), canvas.getVerticalBar()) : List.<ScrollBar>of()) {
			bar.addListener(SWT.Selection, event -> {
				scrolled.run();
				canvas.redraw();
			});
		}
	}

	/** @param action run before what is in sight moves */
	void whenScrolled(Runnable action) {
		scrolled = action;
	}

	void top() {
		if (scrolls) {
			canvas.getHorizontalBar().setSelection(0);
			canvas.getVerticalBar().setSelection(0);
		}
	}

	/** Measures a sheet anew; null for none. */
	void fit(GridModel shown) {
		model = shown;
		if (model == null || fitting) {
			canvas.redraw();
			return;
		}
		fitting = true;
		boxes.clear();
		model.sheet().boxes().stream().filter(box -> box.cell() != null).forEach(box -> boxes.put(box.cell(), box));
		// a bar that lies over the canvas must not hide the last column
		over = scrolls && canvas.getScrollbarsMode() == SWT.SCROLLBAR_OVERLAY ? canvas.getVerticalBar().getSize().x : 0;
		measure(canvas.getClientArea().width - 2 - over);
		if (scrolls) {
			Rectangle area = canvas.getClientArea();
			adjust(canvas.getHorizontalBar(), sizes.width() + 1 + over, area.width);
			adjust(canvas.getVerticalBar(), sizes.height() + 1, area.height);
		}
		fitting = false;
		canvas.redraw();
	}

	private void measure(int room) {
		GC gc = new GC(canvas);
		sizes = new GridSizes(model.sheet(), model.table(), gc, room, !scrolls);
		gc.dispose();
	}

	private static void adjust(ScrollBar bar, int all, int shown) {
		int thumb = Math.clamp(shown, 1, Math.max(1, all));
		bar.setValues(Math.min(bar.getSelection(), Math.max(0, all - thumb)), 0, Math.max(1, all), thumb, 24,
				Math.max(24, shown - 48));
		bar.setVisible(all > shown);
	}

	Rectangle area() {
		return canvas.getClientArea();
	}

	int width() {
		return sizes.width();
	}

	int height() {
		return sizes.height();
	}

	/** Width and height of what stays in sight; nothing does that would leave no room for the rest. */
	Point frozen() {
		if (!scrolls) {
			return new Point(0, 0);
		}
		Rectangle area = canvas.getClientArea();
		int x = sizes.left(model.sheet().stubs());
		int y = sizes.top(model.sheet().heads());
		return new Point(x > area.width * 2 / 3 ? 0 : x, y > area.height / 2 ? 0 : y);
	}

	/** How far the rest has moved under what stays. */
	Point scroll() {
		return scrolls ? new Point(canvas.getHorizontalBar().getSelection(), canvas.getVerticalBar().getSelection()) : new Point(0, 0);
	}

	/** The parts of the canvas. */
	List<Pane> panes() {
		Rectangle area = canvas.getClientArea();
		Point edge = frozen();
		Point at = scroll();
		List<Pane> panes = new ArrayList<>();
		panes.add(new Pane(new Rectangle(edge.x, edge.y, area.width - edge.x, area.height - edge.y), at));
		panes.add(new Pane(new Rectangle(edge.x, 0, area.width - edge.x, edge.y), new Point(at.x, 0)));
		panes.add(new Pane(new Rectangle(0, edge.y, edge.x, area.height - edge.y), new Point(0, at.y)));
		panes.add(new Pane(new Rectangle(0, 0, edge.x, edge.y), new Point(0, 0)));
		panes.removeIf(pane -> pane.clip().isEmpty());
		return panes;
	}

	Rectangle on(Box box, Point shift) {
		Rectangle all = sizes.bounds(box);
		return new Rectangle(all.x - shift.x, all.y - shift.y, all.width, all.height);
	}

	Rectangle bounds(FormCell cell) {
		return on(boxes.get(cell), scroll());
	}

	FormCell cellAt(int x, int y) {
		if (model == null) {
			return null;
		}
		for (Pane pane : panes()) {
			if (pane.clip().contains(x, y)) {
				for (Box box : model.sheet().boxes()) {
					if (on(box, pane.shift()).contains(x, y)) {
						return box.cell();
					}
				}
			}
		}
		return null;
	}

	/** Scrolls as little as brings a cell into sight. */
	void reveal(FormCell cell) {
		if (!scrolls) {
			return;
		}
		Rectangle area = canvas.getClientArea();
		Rectangle all = sizes.bounds(boxes.get(cell));
		Point edge = frozen();
		Point before = scroll();
		Point at = scroll();
		at.x = Math.min(Math.max(at.x, all.x + all.width + over - area.width), all.x - edge.x);
		at.y = Math.min(Math.max(at.y, all.y + all.height - area.height), all.y - edge.y);
		if (!at.equals(before)) {
			canvas.getHorizontalBar().setSelection(Math.max(0, at.x));
			canvas.getVerticalBar().setSelection(Math.max(0, at.y));
			canvas.redraw();
		}
	}

	int page() {
		Rectangle area = canvas.getClientArea();
		int rows = Math.max(1, model == null ? 1 : model.sheet().rows().size());
		return Math.max(1, (area.height - frozen().y) * rows / Math.max(1, sizes.height()));
	}
}
