/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.preview;

import java.util.ArrayList;
import java.util.List;

import org.annals.document.style.PageStyle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.ScrollBar;

/** Which part of the stack of pages is seen on a canvas, and how large. */
final class Scroll {

	/** Of the view, from its top, where the page is said to be the current one. */
	private static final double LOOK = 0.4;
	private static final double LEAST_SCALE = 0.2;
	private static final double MOST_SCALE = 4;
	private static final double INCH = 25.4;
	private static final int STEP = 48;

	private final Canvas canvas;
	private final List<Runnable> listeners = new ArrayList<>();
	private Stack stack;
	private int zoom = PageZoom.get();
	private int x;
	private int y;
	/** The page that was gone to, though the view may look at another one where it cannot scroll so far; -1 for none. */
	private int gone = -1;

	Scroll(Canvas canvas) {
		this.canvas = canvas;
		canvas.getVerticalBar().addListener(SWT.Selection, event -> to(x, canvas.getVerticalBar().getSelection()));
		canvas.getHorizontalBar().addListener(SWT.Selection, event -> to(canvas.getHorizontalBar().getSelection(), y));
	}

	/** Calls back when another page is the current one, or the size changed. */
	void addListener(Runnable listener) {
		listeners.add(listener);
	}

	/** Null before there are pages. */
	Stack stack() {
		return stack;
	}

	/** {@link PageZoom#WIDTH}, {@link PageZoom#PAGE} or a percentage. */
	int zoom() {
		return zoom;
	}

	/** In percent of the print, what is shown now. */
	double percent() {
		return stack == null ? PageZoom.NORMAL : stack.scale() / normal() * PageZoom.NORMAL;
	}

	void setZoom(int newZoom) {
		zoom = newZoom;
		PageZoom.keep(newZoom);
	}

	/** Index of the page that is looked at. */
	int page() {
		if (stack == null) {
			return 0;
		}
		return gone >= 0 && gone < stack.count() ? gone : stack.pageAt(y + (int) (height() * LOOK));
	}

	/** Goes to the top of a page, or of the nearest one that there is. */
	void goTo(int page) {
		if (stack != null) {
			int wanted = Math.clamp(page, 0, stack.count() - 1);
			to(x, stack.top(wanted) - Stack.GAP);
			gone = wanted;
			listeners.forEach(Runnable::run);
		}
	}

	/** Scrolls by some points. */
	void by(int dx, int dy) {
		to(x + dx, y + dy);
	}

	/** One view on or back, or one page where whole pages are shown. */
	void turn(int direction) {
		if (zoom == PageZoom.PAGE) {
			goTo(page() + direction);
		} else {
			by(0, direction * Math.max(STEP, height() - STEP));
		}
	}

	/** Brings a part of a page into view unless all of it is: mm from the top edge of the paper. */
	void reveal(int page, double top, double height) {
		int from = stack.top(page) + (int) (top * stack.scale());
		if (zoom == PageZoom.PAGE) {
			goTo(page);
		} else if (from < y || from + height * stack.scale() > y + height()) {
			to(x, from - height() / 3);
		}
	}

	/** Left edge of the pages on the canvas. */
	int left() {
		return Math.max(Stack.GAP, (canvas.getClientArea().width - stack.pageWidth()) / 2) - x;
	}

	/** Top edge of a page on the canvas. */
	int top(int page) {
		return stack.top(page) - y;
	}

	/** The page at a height of the canvas. */
	int pageAt(int height) {
		return stack.pageAt(y + height);
	}

	private int height() {
		return canvas.getClientArea().height;
	}

	private double normal() {
		return canvas.getDisplay().getDPI().x / INCH;
	}

	private double scale(PageStyle paper) {
		Rectangle client = canvas.getClientArea();
		double across = (client.width - 2.0 * Stack.GAP) / paper.width();
		double wanted = switch (zoom) {
		case PageZoom.WIDTH -> across;
		case PageZoom.PAGE -> Math.min(across, (client.height - 2.0 * Stack.GAP) / paper.height());
		default -> normal() * zoom / PageZoom.NORMAL;
		};
		return Math.clamp(wanted, normal() * LEAST_SCALE, normal() * MOST_SCALE);
	}

	/** Takes over how many pages there are; what is at a height of the view stays there, in the middle of its width too. */
	void layOut(PageStyle paper, int count, int anchor) {
		Stack before = stack;
		stack = new Stack(paper, count, scale(paper));
		if (before != null && before.scale() != stack.scale()) {
			y = stack.y(before.position(y + anchor)) - anchor;
			int middle = canvas.getClientArea().width / 2;
			int left = Math.max(Stack.GAP, middle - before.pageWidth() / 2) - x;
			x = (int) ((middle - left) * stack.scale() / before.scale()) + Stack.GAP - middle;
		}
		to(x, y);
		canvas.redraw();
		listeners.forEach(Runnable::run);
	}

	private void to(int newX, int newY) {
		if (stack == null) {
			return;
		}
		Rectangle client = canvas.getClientArea();
		int page = page();
		int oldX = x;
		int oldY = y;
		gone = -1;
		x = Math.clamp(newX, 0, Math.max(0, stack.width() - client.width));
		y = Math.clamp(newY, 0, Math.max(0, stack.height() - client.height));
		bar(canvas.getVerticalBar(), y, stack.height(), client.height);
		bar(canvas.getHorizontalBar(), x, stack.width(), client.width);
		canvas.getHorizontalBar().setVisible(stack.width() > client.width);
		if (x != oldX || y != oldY) {
			canvas.redraw();
		}
		if (page() != page) {
			listeners.forEach(Runnable::run);
		}
	}

	private static void bar(ScrollBar bar, int at, int all, int seen) {
		int thumb = Math.clamp(seen, 1, Math.max(1, all));
		bar.setValues(at, 0, Math.max(1, all), thumb, STEP, Math.max(STEP, thumb - STEP));
		bar.setEnabled(all > seen);
	}
}
