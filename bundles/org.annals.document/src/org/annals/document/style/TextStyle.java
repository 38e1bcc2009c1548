/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.style;

/**
 * How the paragraphs of a role look.
 *
 * @param role        what they are for
 * @param font        of all text in them, unless a part has a role of its own
 * @param size        points
 * @param align       of the lines
 * @param firstIndent of the first line, in characters of this size
 * @param before      blank lines before, none at the top of a page unless an attachment begins there
 * @param after       blank lines behind
 * @param lineSpan    lines of the grid that each line takes
 * @param keepNext    whether it stands on one page with the beginning of what follows
 * @param balance     whether several lines form a trapezium or lozenge and break between words
 */
public record TextStyle(Role role, FontStyle font, double size, Alignment align, double firstIndent, int before, int after,
		int lineSpan, boolean keepNext, boolean balance) {

	/** Millimetres in a point. */
	public static final double POINT = 25.4 / 72;

	/** Height of the letters' body, mm. */
	public double em() {
		return size * POINT;
	}
}
