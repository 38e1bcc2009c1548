/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.typeset;

import org.annals.document.font.Pen;
import org.eclipse.swt.graphics.Path;

/** Draws glyphs into a path, each at its place and in its size: a transform would be applied twice on some printers. */
final class PathPen implements Pen {

	private final Path path;
	private final double size;
	private double left;
	private final double baseline;

	/**
	 * @param size     units of the path for a unit of the font
	 * @param baseline in units of the path, downwards
	 */
	PathPen(Path path, double size, double baseline) {
		this.path = path;
		this.size = size;
		this.baseline = baseline;
	}

	/** Begins a glyph. */
	PathPen at(double origin) {
		left = origin;
		return this;
	}

	private float x(double x) {
		return (float) (left + x * size);
	}

	private float y(double y) {
		return (float) (baseline - y * size);
	}

	@Override
	public void move(double x, double y) {
		path.moveTo(x(x), y(y));
	}

	@Override
	public void line(double x, double y) {
		path.lineTo(x(x), y(y));
	}

	@Override
	public void curve(double controlX, double controlY, double x, double y) {
		path.quadTo(x(controlX), y(controlY), x(x), y(y));
	}

	@Override
	public void close() {
		path.close();
	}
}
