/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.preview;

import java.util.ArrayList;
import java.util.List;

import org.annals.document.page.TextPlaces;
import org.annals.document.style.PageStyle;
import org.annals.ui.editor.text.look.Inks;
import org.annals.ui.typeset.PagePainter;
import org.annals.ui.typeset.SetReport;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ScrollBar;

/** The pages below each other on a desk: what is in view is painted, and scrolled, and zoomed. */
final class PageView {

	/** Of the view, from its top, where the page is said to be the current one. */
	private static final double LOOK = 0.4;
	private static final double LEAST_SCALE = 0.2;
	private static final double MOST_SCALE = 4;
	private static final double INCH = 25.4;
	private static final int STEP = 48;
	private static final int SHADOW = 3;
	private static final int SHADE = 18;
	private static final int OPAQUE = 255;

	private final Canvas canvas;
	private final PagePainter painter;
	private final PageImages images;
	private final List<Runnable> listeners = new ArrayList<>();
	private SetReport report;
	private Stack stack;
	private TextPlaces.Place spot;
	private int zoom = PageZoom.get();
	private int x;
	private int y;
	private String words;

	/** @param waiting what is said while there are no pages */
	PageView(Composite parent, PagePainter painter, String waiting) {
		this.painter = painter;
		this.words = waiting;
		canvas = new Canvas(parent, SWT.V_SCROLL | SWT.H_SCROLL | SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
		images = new PageImages(canvas.getDisplay(), painter);
		canvas.getVerticalBar().addListener(SWT.Selection, event -> scroll(x, canvas.getVerticalBar().getSelection()));
		canvas.getHorizontalBar().addListener(SWT.Selection, event -> scroll(canvas.getHorizontalBar().getSelection(), y));
		canvas.addListener(SWT.Resize, event -> resized());
		canvas.addListener(SWT.Paint, event -> paint(event.gc));
		canvas.addListener(SWT.Dispose, event -> {
			images.dispose();
			painter.dispose();
		});
	}

	Canvas canvas() {
		return canvas;
	}

	/** Calls back when another page is the current one, or the size changed. */
	void addListener(Runnable listener) {
		listeners.add(listener);
	}

	/** Shows new pages; what is in view stays where it is. */
	void set(SetReport newReport) {
		report = newReport;
		spot = null;
		layOut(0);
	}

	/** Says something in the place of pages, unless there are some. */
	void say(String sentence) {
		words = sentence;
		canvas.redraw();
	}

	/** {@link PageZoom#WIDTH}, {@link PageZoom#PAGE} or a percentage. */
	int zoom() {
		return zoom;
	}

	/** In percent of the print, what is shown now. */
	double percent() {
		return stack == null ? PageZoom.NORMAL : stack.scale() / normal() * PageZoom.NORMAL;
	}

	/** Shows pages in another size and remembers it; what is at a height of the view stays there. */
	void zoom(int newZoom, int anchor) {
		zoom = newZoom;
		PageZoom.keep(newZoom);
		if (report != null) {
			layOut(anchor);
		}
	}

	/** Index of the page that is looked at. */
	int page() {
		return stack == null ? 0 : stack.pageAt(y + (int) (height() * LOOK));
	}

	int count() {
		return report == null ? 0 : report.count();
	}

	SetReport report() {
		return report;
	}

	/** Goes to the top of a page. */
	void goTo(int page) {
		if (stack != null) {
			scroll(x, stack.top(Math.clamp(page, 0, stack.count() - 1)) - Stack.GAP);
		}
	}

	/** Shows a place and marks its line; scrolls only where it is not in view. */
	void show(TextPlaces.Place place) {
		spot = place;
		int top = stack.top(place.page()) + (int) (place.line().top() * stack.scale());
		int bottom = top + (int) (place.line().height() * stack.scale());
		if (zoom == PageZoom.PAGE) {
			goTo(place.page());
		} else if (top < y || bottom > y + height()) {
			scroll(x, top - height() / 3);
		}
		canvas.redraw();
	}

	/** The line that is marked, or null. */
	TextPlaces.Place spot() {
		return spot;
	}

	/** Scrolls by some points, or by pages or views. */
	void scrollBy(int dx, int dy) {
		scroll(x + dx, y + dy);
	}

	/** One view on or back, or one page where whole pages are shown. */
	void turn(int direction) {
		if (zoom == PageZoom.PAGE) {
			goTo(page() + direction);
		} else {
			scrollBy(0, direction * Math.max(STEP, height() - STEP));
		}
	}

	/** What is under a point of the canvas: the page as x of the result's width, and the place on it in mm; null on the desk. */
	PagePoint pointAt(Point at) {
		if (stack == null) {
			return null;
		}
		int page = stack.pageAt(y + at.y);
		double left = (at.x - left()) / stack.scale();
		double top = (at.y + y - stack.top(page)) / stack.scale();
		boolean inside = left >= 0 && top >= 0 && left < report.paper().width() && top < report.paper().height();
		return inside ? new PagePoint(page, left, top) : null;
	}

	/** Where a place of a page lies on the canvas. */
	Point locate(PagePoint point) {
		return new Point(left() + (int) Math.round(point.x() * stack.scale()),
				stack.top(point.page()) - y + (int) Math.round(point.y() * stack.scale()));
	}

	/** A place on a page, mm from the left and the top edge of its paper. */
	record PagePoint(int page, double x, double y) {
	}

	private int height() {
		return canvas.getClientArea().height;
	}

	private double normal() {
		return canvas.getDisplay().getDPI().x / INCH;
	}

	private int left() {
		return Math.max(Stack.GAP, (canvas.getClientArea().width - stack.pageWidth()) / 2) - x;
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

	private void resized() {
		if (report != null) {
			layOut(0);
		}
	}

	private void layOut(int anchor) {
		Stack before = stack;
		stack = new Stack(report.paper(), report.count(), scale(report.paper()));
		images.set(report, stack);
		if (before != null && before.scale() != stack.scale()) {
			y = stack.y(before.position(y + anchor)) - anchor;
			x = Math.max(0, (int) (x * stack.scale() / before.scale()));
		}
		scroll(x, y);
		canvas.redraw();
		listeners.forEach(Runnable::run);
	}

	private void scroll(int newX, int newY) {
		if (stack == null) {
			return;
		}
		Rectangle client = canvas.getClientArea();
		int page = page();
		int oldX = x;
		int oldY = y;
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

	private void paint(GC gc) {
		Rectangle client = canvas.getClientArea();
		gc.setBackground(Inks.desk());
		gc.fillRectangle(client);
		if (report == null) {
			gc.setForeground(Inks.guidance());
			Point size = gc.textExtent(words);
			gc.drawText(words, (client.width - size.x) / 2, client.height / 3, true);
			return;
		}
		for (int page = stack.pageAt(y); page < stack.count() && stack.top(page) - y < client.height; page++) {
			paint(gc, page, client.height);
		}
	}

	private void paint(GC gc, int page, int height) {
		int left = left();
		int top = stack.top(page) - y;
		int width = stack.pageWidth();
		frame(gc, new Rectangle(left, top, width, stack.pageHeight()));
		for (int band = 0; band < images.bands(); band++) {
			int at = top + band * PageImages.BAND;
			if (at < height && at + PageImages.BAND > 0) {
				gc.drawImage(images.band(page, band), left, at);
			}
		}
		if (spot != null && spot.page() == page) {
			gc.setBackground(Inks.accent());
			double edge = report.paper().left() * stack.scale();
			gc.fillRectangle(left + (int) (edge * 0.8), top + (int) (spot.line().top() * stack.scale()) + 2,
					3, Math.max(4, (int) (spot.line().height() * stack.scale()) - 4));
		}
	}

	/** Paper that lies a little above the desk. */
	private static void frame(GC gc, Rectangle page) {
		gc.setBackground(gc.getDevice().getSystemColor(SWT.COLOR_BLACK));
		gc.setAlpha(SHADE);
		for (int i = 1; i <= SHADOW; i++) {
			gc.fillRectangle(page.x - i + 1, page.y - i + 2, page.width + 2 * i - 2, page.height + 2 * i - 2);
		}
		gc.setAlpha(OPAQUE);
		gc.setForeground(Inks.edge());
		gc.drawRectangle(page.x - 1, page.y - 1, page.width + 1, page.height + 1);
	}
}
