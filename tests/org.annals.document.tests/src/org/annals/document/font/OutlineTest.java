/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.font;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** How shapes are drawn whose points lie on and off the curve in each order that fonts have. */
class OutlineTest {

	private final StringBuilder drawn = new StringBuilder();
	private final Pen pen = new Pen() {

		@Override
		public void move(double x, double y) {
			add("M", x, y);
		}

		@Override
		public void line(double x, double y) {
			add("L", x, y);
		}

		@Override
		public void curve(double controlX, double controlY, double x, double y) {
			add("Q", controlX, controlY, x, y);
		}

		@Override
		public void close() {
			drawn.append('Z');
		}
	};

	private void add(String verb, double... places) {
		drawn.append(verb);
		for (double place : places) {
			drawn.append((int) place).append(' ');
		}
	}

	private String trace(int[]... points) {
		Outline outline = new Outline();
		for (int[] point : points) {
			outline.point(point[0], point[1], point[2] != 0);
		}
		outline.close();
		outline.trace(pen);
		return drawn.toString();
	}

	@Test
	void givenCorners_whenTraced_thenLinesJoinThem() {
		assertEquals("M0 0 L10 0 L10 10 Z", trace(new int[] { 0, 0, 0 }, new int[] { 10, 0, 0 }, new int[] { 10, 10, 0 }));
	}

	@Test
	void givenControlsInARow_whenTraced_thenTheirMiddleIsOnTheCurve() {
		assertEquals("M0 0 Q10 0 10 10 Q10 20 0 0 Z",
				trace(new int[] { 0, 0, 0 }, new int[] { 10, 0, 1 }, new int[] { 10, 20, 1 }));
	}

	@Test
	void givenAControlFirst_whenTraced_thenItBeginsAtTheLastPoint() {
		assertEquals("M0 10 Q0 0 10 0 L10 10 Z",
				trace(new int[] { 0, 0, 1 }, new int[] { 10, 0, 0 }, new int[] { 10, 10, 0 }, new int[] { 0, 10, 0 }));
	}

	@Test
	void givenOnlyControls_whenTraced_thenItBeginsInTheMiddleOfTwo() {
		assertEquals("M10 0 Q0 0 0 10 Q0 20 10 20 Q20 20 20 10 Q20 0 10 0 Z",
				trace(new int[] { 0, 0, 1 }, new int[] { 0, 20, 1 }, new int[] { 20, 20, 1 }, new int[] { 20, 0, 1 }));
	}
}
