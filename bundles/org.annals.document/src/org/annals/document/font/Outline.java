/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.font;

import java.util.Arrays;

/**
 * The shape of a glyph as TrueType has it: contours of points on and off quadratic curves, in units of its font.
 */
public final class Outline {

	/** No shape at all. */
	static final Outline EMPTY = new Outline();

	private int[] x = new int[16];
	private int[] y = new int[16];
	private boolean[] on = new boolean[16];
	private int size;
	private int[] ends = new int[4];
	private int contours;

	void point(int px, int py, boolean curve) {
		if (size == x.length) {
			x = Arrays.copyOf(x, size * 2);
			y = Arrays.copyOf(y, size * 2);
			on = Arrays.copyOf(on, size * 2);
		}
		x[size] = px;
		y[size] = py;
		on[size++] = !curve;
	}

	/** Ends a contour; one without points is none. */
	void close() {
		if (size == (contours == 0 ? 0 : ends[contours - 1] + 1)) {
			return;
		}
		if (contours == ends.length) {
			ends = Arrays.copyOf(ends, contours * 2);
		}
		ends[contours++] = size - 1;
	}

	int size() {
		return size;
	}

	int contours() {
		return contours;
	}

	/** Index of a contour's last point. */
	int end(int contour) {
		return ends[contour];
	}

	int x(int point) {
		return x[point];
	}

	int y(int point) {
		return y[point];
	}

	boolean isOn(int point) {
		return on[point];
	}

	/** Draws it; to be filled by the rule of non-zero winding. */
	public void trace(Pen pen) {
		for (int contour = 0, start = 0; contour < contours; contour++) {
			int end = ends[contour];
			if (end > start) {
				trace(pen, start, end);
			}
			start = end + 1;
		}
	}

	/** Between two points off the curve lies one on it, in their middle, which is not written down. */
	private void trace(Pen pen, int start, int end) {
		int count = end - start + 1;
		int first = on[start] ? start : on[end] ? end : -1;
		double beginX = first >= 0 ? x[first] : (x[start] + x[end]) / 2.0;
		double beginY = first >= 0 ? y[first] : (y[start] + y[end]) / 2.0;
		pen.move(beginX, beginY);
		int control = -1;
		for (int i = on[start] ? 1 : 0; i < (first == end ? count - 1 : count); i++) {
			int point = start + i;
			if (on[point] && control < 0) {
				pen.line(x[point], y[point]);
			} else if (on[point]) {
				pen.curve(x[control], y[control], x[point], y[point]);
			} else if (control >= 0) {
				pen.curve(x[control], y[control], (x[control] + x[point]) / 2.0, (y[control] + y[point]) / 2.0);
			}
			control = on[point] ? -1 : point;
		}
		if (control >= 0) {
			pen.curve(x[control], y[control], beginX, beginY);
		}
		pen.close();
	}

	/** The same shape, moved and stretched: x' = xx·x + xy·y + dx, y' = yx·x + yy·y + dy. */
	Outline transform(double xx, double yx, double xy, double yy, double dx, double dy) {
		Outline moved = new Outline();
		moved.add(this, xx, yx, xy, yy, dx, dy);
		return moved;
	}

	/** Adds another shape, transformed. */
	void add(Outline other, double xx, double yx, double xy, double yy, double dx, double dy) {
		int next = 0;
		for (int i = 0; i < other.size; i++) {
			point((int) Math.round(xx * other.x[i] + xy * other.y[i] + dx), (int) Math.round(yx * other.x[i] + yy * other.y[i] + dy),
					!other.on[i]);
			if (i == other.ends[next]) {
				close();
				next++;
			}
		}
	}

	/** The frame that is shown where no font has a character. */
	static Outline box(int em, int advance) {
		Outline box = new Outline();
		int pen = em / 25;
		rectangle(box, advance / 12, -em / 10, advance - advance / 12, em * 8 / 10, true);
		rectangle(box, advance / 12 + pen, -em / 10 + pen, advance - advance / 12 - pen, em * 8 / 10 - pen, false);
		return box;
	}

	private static void rectangle(Outline box, int left, int bottom, int right, int top, boolean clockwise) {
		box.point(left, bottom, false);
		box.point(clockwise ? left : right, clockwise ? top : bottom, false);
		box.point(right, top, false);
		box.point(clockwise ? right : left, clockwise ? bottom : top, false);
		box.close();
	}
}
