/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.style;

/**
 * A sheet of paper and the grid on it.
 *
 * @param paper      name of the paper, for example A4
 * @param width      of the sheet, mm
 * @param height     of the sheet, mm
 * @param top        margin, mm
 * @param right      margin, mm
 * @param bottom     margin, mm
 * @param left       margin, mm
 * @param lines      lines a page, which the text area is evenly divided into
 * @param characters full-width characters a line of body text; 0 where the text keeps its own widths
 * @param orphans    the fewest lines of a paragraph at the end of a page
 * @param widows     the fewest lines of a paragraph at the beginning of a page
 */
public record PageStyle(String paper, double width, double height, double top, double right, double bottom, double left,
		int lines, int characters, int orphans, int widows) {

	/** Width of the text area, mm. */
	public double textWidth() {
		return width - left - right;
	}

	/** Height of the text area, mm. */
	public double textHeight() {
		return height - top - bottom;
	}

	/** Distance of baselines, mm. */
	public double pitch() {
		return textHeight() / lines;
	}
}
