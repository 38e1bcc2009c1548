/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.preview;

import org.annals.document.page.TextPlaces;
import org.annals.ui.editor.text.look.Inks;
import org.annals.ui.typeset.PagePainter;
import org.annals.ui.typeset.SetReport;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** The pages below each other on a desk; only what is in view is painted. */
final class PageView {

	private static final int SHADOW = 3;
	private static final int SHADE = 18;
	private static final int OPAQUE = 255;
	private static final double MARK = 0.8;
	private static final int MARK_WIDTH = 3;

	private final Canvas canvas;
	private final PageImages images;
	private final Scroll scroll;
	private SetReport report;
	private TextPlaces.Place spot;
	private String words;

	/** A place on a page, mm from the left and the top edge of its paper. */
	record PagePoint(int page, double x, double y) {
	}

	/** @param waiting what is said while there are no pages */
	PageView(Composite parent, PagePainter painter, String waiting) {
		this.words = waiting;
		canvas = new Canvas(parent, SWT.V_SCROLL | SWT.H_SCROLL | SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
		images = new PageImages(canvas.getDisplay(), painter);
		scroll = new Scroll(canvas);
		scroll.addListener(() -> images.set(report, scroll.stack()));
		canvas.addListener(SWT.Resize, event -> layOut(0));
		canvas.addListener(SWT.Paint, event -> paint(event.gc));
		canvas.addListener(SWT.Dispose, event -> images.dispose());
	}

	Canvas canvas() {
		return canvas;
	}

	Scroll scroll() {
		return scroll;
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

	/** Shows pages in another size and remembers it; what is at a height of the view stays there. */
	void zoom(int newZoom, int anchor) {
		scroll.setZoom(newZoom);
		layOut(anchor);
	}

	private void layOut(int anchor) {
		if (report != null) {
			scroll.layOut(report.paper(), report.count(), anchor);
		}
	}

	int count() {
		return report == null ? 0 : report.count();
	}

	/** What is shown, or null. */
	SetReport report() {
		return report;
	}

	/** Shows a place and marks its line; scrolls only where it is not in view. */
	void show(TextPlaces.Place place) {
		spot = place;
		scroll.reveal(place.page(), place.line().top(), place.line().height());
		canvas.redraw();
	}

	/** The line that is marked, or null. */
	TextPlaces.Place spot() {
		return spot;
	}

	/** The place of a page that is under a point of the canvas; null on the desk. */
	PagePoint pointAt(Point at) {
		if (report == null) {
			return null;
		}
		int page = scroll.pageAt(at.y);
		double x = (at.x - scroll.left()) / scroll.stack().scale();
		double y = (at.y - scroll.top(page)) / scroll.stack().scale();
		boolean inside = x >= 0 && y >= 0 && x < report.paper().width() && y < report.paper().height();
		return inside ? new PagePoint(page, x, y) : null;
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
		for (int page = scroll.pageAt(0); page < count() && scroll.top(page) < client.height; page++) {
			paint(gc, page, client.height);
		}
	}

	private void paint(GC gc, int page, int height) {
		int left = scroll.left();
		int top = scroll.top(page);
		Stack stack = scroll.stack();
		frame(gc, new Rectangle(left, top, stack.pageWidth(), stack.pageHeight()));
		for (int band = 0; band < images.bands(); band++) {
			int at = top + band * PageImages.BAND;
			if (at < height && at + PageImages.BAND > 0) {
				gc.drawImage(images.band(page, band), left, at);
			}
		}
		if (spot != null && spot.page() == page) {
			gc.setBackground(Inks.accent());
			int x = left + (int) (report.paper().left() * MARK * stack.scale());
			int y = top + (int) (spot.line().top() * stack.scale());
			gc.fillRectangle(x, y + 2, MARK_WIDTH, Math.max(MARK_WIDTH, (int) (spot.line().height() * stack.scale()) - 4));
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
