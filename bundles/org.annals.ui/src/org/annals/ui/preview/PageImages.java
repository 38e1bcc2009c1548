/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.preview;

import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.annals.document.font.PlacedText;
import org.annals.ui.typeset.PagePainter;
import org.annals.ui.typeset.PagePainter.Place;
import org.annals.ui.typeset.SetReport;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageGcDrawer;
import org.eclipse.swt.widgets.Display;

/**
 * Painted bands of pages, so that scrolling paints nothing twice. What looks the same after an edit is kept, what was not seen
 * for long is let go of.
 */
final class PageImages {

	/** Height of a band, in points: high enough to paint few, low enough for a large zoom. */
	static final int BAND = 320;

	private static final long MOST_PIXELS = 24_000_000;

	private final Display display;
	private final PagePainter painter;
	private final Map<Band, Image> images = new LinkedHashMap<>(16, 0.75f, true);
	private SetReport report;
	private Stack stack;
	private long pixels;

	private record Band(int page, int number) {
	}

	PageImages(Display display, PagePainter painter) {
		this.display = display;
		this.painter = painter;
	}

	/** Takes over pages and size. */
	void set(SetReport newReport, Stack newStack) {
		if (newReport == report && newStack.equals(stack)) {
			return;
		}
		boolean sameSize = stack != null && stack.scale() == newStack.scale() && stack.paper().equals(newStack.paper());
		for (Iterator<Map.Entry<Band, Image>> all = images.entrySet().iterator(); all.hasNext();) {
			Map.Entry<Band, Image> entry = all.next();
			if (!sameSize || !looksEqual(report, newReport, entry.getKey().page())) {
				dispose(entry.getValue());
				all.remove();
			}
		}
		report = newReport;
		stack = newStack;
	}

	/** Number of bands of a page. */
	int bands() {
		return (stack.pageHeight() + BAND - 1) / BAND;
	}

	/** A part of a page, of the width of the page, {@link #BAND} points high but for the last one. */
	Image band(int page, int number) {
		Image image = images.get(new Band(page, number));
		if (image == null) {
			image = paint(page, number);
			images.put(new Band(page, number), image);
			pixels += size(image);
			trim(image);
		}
		return image;
	}

	private Image paint(int page, int number) {
		int height = Math.min(BAND, stack.pageHeight() - number * BAND);
		double top = number * BAND / stack.scale();
		Place place = new Place(0, -number * BAND, stack.scale(), top, top + height / stack.scale(), true);
		SetReport painted = report;
		// The drawer is asked for each resolution that the image is shown in.
		ImageGcDrawer drawer = (gc, width, high) -> {
			gc.setBackground(PagePainter.paper());
			gc.fillRectangle(0, 0, width, high);
			painter.paint(gc, painted, page, place);
		};
		return new Image(display, drawer, stack.pageWidth(), height);
	}

	private void trim(Image keep) {
		for (Iterator<Image> all = images.values().iterator(); all.hasNext() && pixels > MOST_PIXELS;) {
			Image eldest = all.next();
			if (eldest != keep) {
				dispose(eldest);
				all.remove();
			}
		}
	}

	private static long size(Image image) {
		return (long) image.getBounds().width * image.getBounds().height;
	}

	private void dispose(Image image) {
		pixels -= size(image);
		image.dispose();
	}

	void dispose() {
		images.values().forEach(Image::dispose);
		images.clear();
		pixels = 0;
	}

	/** Whether a page is painted alike in two states of a report. */
	static boolean looksEqual(SetReport before, SetReport after, int page) {
		if (before == null || page >= after.count() || page >= before.count()
				|| !before.page(page).rules().equals(after.page(page).rules())) {
			return false;
		}
		List<PlacedText> old = before.texts().get(page);
		List<PlacedText> now = after.texts().get(page);
		boolean equal = old.size() == now.size();
		for (int i = 0; equal && i < now.size(); i++) {
			PlacedText a = old.get(i);
			PlacedText b = now.get(i);
			equal = Objects.equals(a.font(), b.font()) && a.size() == b.size() && a.baseline() == b.baseline()
					&& Arrays.equals(a.glyphs(), b.glyphs()) && Arrays.equals(a.x(), b.x());
		}
		return equal;
	}
}
