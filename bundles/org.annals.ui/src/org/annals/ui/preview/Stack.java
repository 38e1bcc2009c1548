/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.preview;

import org.annals.document.style.PageStyle;

/**
 * Where pages lie that are stacked on a desk, in the points of the display.
 *
 * @param paper size of each page
 * @param count of pages
 * @param scale points for a millimetre
 */
record Stack(PageStyle paper, int count, double scale) {

	/** Between pages, and around them. */
	static final int GAP = 16;

	/** Width of a page. */
	int pageWidth() {
		return (int) Math.round(paper.width() * scale);
	}

	/** Height of a page. */
	int pageHeight() {
		return (int) Math.round(paper.height() * scale);
	}

	/** Width with the desk around. */
	int width() {
		return pageWidth() + 2 * GAP;
	}

	/** Height of all with the desk around. */
	int height() {
		return GAP + count * (pageHeight() + GAP);
	}

	/** Top edge of a page, from the top of the desk. */
	int top(int page) {
		return GAP + page * (pageHeight() + GAP);
	}

	/** The page at a distance from the top of the desk, that above a gap; always one that exists. */
	int pageAt(int y) {
		return Math.clamp(Math.floorDiv(y - GAP / 2, pageHeight() + GAP), 0, count - 1);
	}

	/** Of the part of the first page that is seen, what comes above it in shares of a page, for another scale. */
	double position(int y) {
		int page = pageAt(y);
		return page + (y - top(page)) / (double) pageHeight();
	}

	/** Back from {@link #position}. */
	int y(double position) {
		int page = Math.clamp((int) Math.floor(position), 0, count - 1);
		return (int) Math.round(top(page) + (position - page) * pageHeight());
	}
}
