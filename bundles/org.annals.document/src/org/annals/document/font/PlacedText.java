/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.font;

/**
 * Characters in one embedded font, each with its glyph and its place.
 *
 * @param font     the font
 * @param size     points
 * @param points   code points
 * @param glyphs   one for each code point
 * @param x        origin of each glyph from the left edge of the paper, mm
 * @param baseline from the top edge of the paper, mm
 * @param start    UTF-16 offset in its run
 */
public record PlacedText(SubsetFont font, double size, int[] points, int[] glyphs, double[] x, double baseline, int start) {

	/** Its text. */
	public String text() {
		return new String(points, 0, points.length);
	}
}
