/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.font;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.IntUnaryOperator;

/**
 * Turns the cubic shapes of a CFF font into quadratic ones, so that one kind of font goes into all documents: the kind that
 * every reader of PDF and OFD knows. No curve moves by more than half a unit, that is 3 micrometres at 16 pt.
 */
final class CffOutlines {

	private static final double TOLERANCE = 0.5;
	private static final int MOST_PARTS = 16;

	private final FontData data;
	private final CffTable table;
	private final IntUnaryOperator glyphs;

	/** @param glyphs glyph by code point */
	CffOutlines(FontData data, IntUnaryOperator glyphs) {
		this.data = data;
		this.table = new CffTable(data);
		this.glyphs = glyphs;
	}

	/** The shape of a glyph; a damaged one is empty. */
	Outline of(int glyph) {
		Outline outline = new Outline();
		List<double[]> contour = new ArrayList<>();
		try {
			new CharString(data, table, glyphs, new CharString.Pen() {
				@Override
				public void move(double x, double y) {
					close(outline, contour);
					contour.add(new double[] { x, y, 0 });
				}

				@Override
				public void line(double x, double y) {
					contour.add(new double[] { x, y, 0 });
				}

				@Override
				public void curve(double x1, double y1, double x2, double y2, double x, double y) {
					cubic(contour, new double[] { x1, y1, x2, y2, x, y });
				}
			}).draw(glyph);
		} catch (IndexOutOfBoundsException | NoSuchElementException e) {
			return Outline.EMPTY;
		}
		close(outline, contour);
		return outline;
	}

	private static void cubic(List<double[]> contour, double[] c) {
		double[] from = contour.getLast();
		double x = from[0];
		double y = from[1];
		double bend = Math.hypot(c[4] - 3 * c[2] + 3 * c[0] - x, c[5] - 3 * c[3] + 3 * c[1] - y);
		// Error of one parabola for one cubic; it falls with the third power of the number of parts.
		int parts = (int) Math.clamp(Math.ceil(Math.cbrt(bend * Math.sqrt(3) / 36 / TOLERANCE)), 1, MOST_PARTS);
		for (int i = 0; i < parts; i++) {
			double start = (double) i / parts;
			double end = (double) (i + 1) / parts;
			double length = (end - start) / 3;
			// Of the part's four points the middle two give the one of the parabola.
			double cx = middle(at(x, c[0], c[2], c[4], start), slope(x, c[0], c[2], c[4], start) * length,
					at(x, c[0], c[2], c[4], end), slope(x, c[0], c[2], c[4], end) * length);
			double cy = middle(at(y, c[1], c[3], c[5], start), slope(y, c[1], c[3], c[5], start) * length,
					at(y, c[1], c[3], c[5], end), slope(y, c[1], c[3], c[5], end) * length);
			contour.add(new double[] { cx, cy, 1 });
			contour.add(new double[] { at(x, c[0], c[2], c[4], end), at(y, c[1], c[3], c[5], end), 0 });
		}
	}

	private static double middle(double p0, double d0, double p3, double d3) {
		double p1 = p0 + d0;
		double p2 = p3 - d3;
		return (3 * (p1 + p2) - p0 - p3) / 4;
	}

	private static double at(double p0, double p1, double p2, double p3, double t) {
		double u = 1 - t;
		return u * u * u * p0 + 3 * u * u * t * p1 + 3 * u * t * t * p2 + t * t * t * p3;
	}

	private static double slope(double p0, double p1, double p2, double p3, double t) {
		double u = 1 - t;
		return 3 * (u * u * (p1 - p0) + 2 * u * t * (p2 - p1) + t * t * (p3 - p2));
	}

	/** Contours run the other way round in TrueType. */
	private static void close(Outline outline, List<double[]> contour) {
		int last = contour.size() - 1;
		if (last > 0 && contour.get(last)[2] == 0 && contour.get(0)[0] == contour.get(last)[0]
				&& contour.get(0)[1] == contour.get(last)[1]) {
			contour.remove(last);
		}
		for (int i = contour.size() - 1; i >= 0 && contour.size() > 1; i--) {
			double[] point = contour.get(i);
			outline.point((int) Math.round(point[0]), (int) Math.round(point[1]), point[2] != 0);
		}
		outline.close();
		contour.clear();
	}
}
