/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.page;

import java.util.Arrays;

import org.annals.document.style.FontStyle;
import org.annals.document.style.Script;

/**
 * Characters of one font in a row, with the place of each. Whoever paints them uses these places and no widths of the font.
 *
 * @param x        of the first glyph's origin, from the left edge of the paper, mm
 * @param baseline from the top edge of the paper, mm
 * @param font     with its families
 * @param script   which of the families are meant
 * @param size     points
 * @param text     not empty
 * @param advances mm to the next glyph's origin, one for each UTF-16 char; 0 for marks on a letter and for the second char of a pair
 * @param element  id of the report's element that it comes from, or null
 * @param start    UTF-16 offset of its text in the report's text; -1 for what is only in the document
 */
public record GlyphRun(double x, double baseline, FontStyle font, Script script, double size, String text,
		double[] advances, String element, int start) {

	/** Sum of the advances, mm. */
	public double width() {
		return Arrays.stream(advances).sum();
	}

	/** Where a char begins, from the left edge of the paper, mm; {@code index} may be the length of the text. */
	public double x(int index) {
		double at = x;
		for (int i = 0; i < index; i++) {
			at += advances[i];
		}
		return at;
	}

	/** UTF-16 offset behind its text in the report's text; -1 for what is only in the document. */
	public int end() {
		return start < 0 ? -1 : start + text.length();
	}
}
