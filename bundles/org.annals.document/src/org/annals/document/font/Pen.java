/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.font;

/** Draws the contours of a glyph on something. All places are in units of its font, y upwards from the baseline. */
public interface Pen {

	/** Begins a contour. */
	void move(double x, double y);

	void line(double x, double y);

	/** A quadratic curve. */
	void curve(double controlX, double controlY, double x, double y);

	/** Ends the contour where it began. */
	void close();
}
