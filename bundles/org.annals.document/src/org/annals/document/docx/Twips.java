/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.docx;

import org.annals.document.style.Alignment;
import org.annals.document.style.DocumentStyle;
import org.annals.document.style.PageStyle;
import org.annals.document.style.Role;

/**
 * The lengths of a style in the units of a DOCX: twentieths of a point. Margins are rounded so that the text area never
 * gets larger than the style says, and the pitch down, because a twip too much costs a line a page.
 */
record Twips(DocumentStyle style) {

	/** In a millimetre. */
	static final double PER_MM = 1440 / 25.4;
	private static final int PER_POINT = 20;
	/** The grid gives the distance of characters beyond their size in these parts of a point. */
	private static final int SPACE = 4096;

	static String of(double mm) {
		return Long.toString(Math.round(mm * PER_MM));
	}

	/** An indent on the grid: a twip more than whole cells would cost a further cell. */
	static String indent(double mm) {
		return Long.toString(Math.max(0, (long) Math.floor(mm * PER_MM) - 1));
	}

	static String points(double points) {
		return Long.toString(Math.round(points * PER_POINT));
	}

	static String halfPoints(double points) {
		return Long.toString(Math.round(points * 2));
	}

	private PageStyle page() {
		return style.page();
	}

	long width() {
		return Math.round(page().width() * PER_MM);
	}

	long height() {
		return Math.round(page().height() * PER_MM);
	}

	long top() {
		return (long) Math.ceil(page().top() * PER_MM);
	}

	long left() {
		return (long) Math.ceil(page().left() * PER_MM);
	}

	long right() {
		return (long) Math.floor(page().right() * PER_MM);
	}

	long bottom() {
		return (long) Math.floor(page().bottom() * PER_MM);
	}

	long textWidth() {
		return width() - left() - right();
	}

	/** Distance of lines. */
	long pitch() {
		return (height() - top() - bottom()) / page().lines();
	}

	/** Whether characters stand on a grid. */
	boolean hasGrid() {
		return page().characters() > 0;
	}

	/** What the grid adds to the size of a character, negative for a narrower cell. */
	long characterSpace() {
		double cell = textWidth() / (double) PER_POINT / page().characters();
		return (long) Math.floor((cell - style.text(Role.BODY).size()) * SPACE);
	}

	/**
	 * What body characters must move together, negative for nearer, where a word processor has no such grid. LibreOffice
	 * still cuts the text area to whole cells of whole twips, and a line that fills it to the last twip would break.
	 */
	long tracking() {
		return textWidth() / page().characters() - Math.round(style.text(Role.BODY).size() * PER_POINT) - 1;
	}

	/** Height of the line that holds a page's number. */
	long footerLine() {
		return Math.round(style.pageNumber().size() * PER_POINT);
	}

	/** From the lower edge of the paper to the lower edge of that line. */
	long footer() {
		double middle = page().bottom() - style.pageNumber().distance();
		return Math.max(0, Math.round(middle * PER_MM) - footerLine() / 2);
	}

	static String jc(Alignment align) {
		return switch (align) {
		case LEFT -> "left";
		case CENTER -> "center";
		case RIGHT -> "right";
		case JUSTIFY -> "both";
		};
	}
}
