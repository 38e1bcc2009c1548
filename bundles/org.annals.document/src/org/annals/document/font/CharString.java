/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.font;

import java.util.function.IntUnaryOperator;

/** Runs the program of one glyph of a CFF font (Type 2 charstring) and tells a pen what it draws. */
final class CharString {

	/** Draws in the font's units. */
	interface Pen {

		void move(double x, double y);

		void line(double x, double y);

		void curve(double x1, double y1, double x2, double y2, double x, double y);
	}

	private static final int DEEPEST = 12;
	private static final int MOST = 513;
	/** Accents by their codes in Adobe's standard encoding, from 193 on. */
	private static final String ACCENTS = "`\u00b4\u02c6\u02dc\u00af\u02d8\u02d9\u00a8\0\u02da\u00b8\0\u02dd\u02db\u02c7";
	private static final int FIRST_ACCENT = 193;

	private final FontData data;
	private final CffTable table;
	private final IntUnaryOperator glyphs;
	private final Pen pen;
	private final double[] stack = new double[MOST];
	private int count;
	private int hints;
	private boolean ended;
	private boolean begun;
	private double x;
	private double y;

	/** @param glyphs glyph by code point, for letters that are made of two glyphs */
	CharString(FontData data, CffTable table, IntUnaryOperator glyphs, Pen pen) {
		this.data = data;
		this.table = table;
		this.glyphs = glyphs;
		this.pen = pen;
	}

	/** @throws IndexOutOfBoundsException when the program is damaged */
	void draw(int glyph) {
		run(table.glyphs().start(glyph), table.glyphs().start(glyph + 1), table.local(glyph), 0);
	}

	private void run(int start, int end, CffTable.Index local, int depth) {
		if (depth > DEEPEST) {
			throw new IndexOutOfBoundsException(depth);
		}
		for (int at = start; at < end && !ended;) {
			int b = data.u8(at++);
			if (b == 28) {
				stack[count++] = data.s16(at);
				at += 2;
			} else if (b == 255) {
				stack[count++] = data.s32(at) / 65536.0;
				at += 4;
			} else if (b >= 32) {
				stack[count++] = b <= 246 ? b - 139 : b <= 250 ? (b - 247) * 256 + data.u8(at++) + 108
						: -(b - 251) * 256 - data.u8(at++) - 108;
			} else if (b == 10 || b == 29) {
				CffTable.Index parts = b == 10 ? local : table.global();
				int bias = parts.count() < 1240 ? 107 : parts.count() < 33900 ? 1131 : 32768;
				int part = (int) stack[--count] + bias;
				run(parts.start(part), parts.start(part + 1), local, depth + 1);
			} else if (b == 11) {
				return;
			} else if (b == 19 || b == 20) {
				hints += count / 2;
				clear();
				at += (hints + 7) / 8;
			} else {
				operate(b == 12 ? 256 + data.u8(at++) : b);
			}
		}
	}

	private void clear() {
		count = 0;
		begun = true;
	}

	/** Before the first operator may stand the glyph's width, which the font's metrics have as well. */
	private int first(int operands) {
		return begun ? 0 : Math.max(0, count - operands);
	}

	private void operate(int operator) {
		switch (operator) {
		case 1, 3, 18, 23 -> hints += count / 2;
		case 4 -> move(0, stack[first(1)]);
		case 21 -> move(stack[first(2)], stack[first(2) + 1]);
		case 22 -> move(stack[first(1)], 0);
		case 5 -> lines(0, count);
		case 6, 7 -> alternate(operator == 6);
		case 8 -> curves(0, count);
		case 24 -> {
			curves(0, count - 2);
			lines(count - 2, count);
		}
		case 25 -> {
			lines(0, count - 6);
			curves(count - 6, count);
		}
		case 26, 27 -> even(operator == 27);
		case 30, 31 -> turning(operator == 31);
		case 256 + 34 -> {
			curve(stack[0], 0, stack[1], stack[2], stack[3], 0);
			curve(stack[4], 0, stack[5], -stack[2], stack[6], 0);
		}
		case 256 + 35 -> curves(0, 12);
		case 256 + 36 -> {
			curve(stack[0], stack[1], stack[2], stack[3], stack[4], 0);
			curve(stack[5], 0, stack[6], stack[7], stack[8], -(stack[1] + stack[3] + stack[7]));
		}
		case 256 + 37 -> flex();
		case 14 -> {
			accent(first(4) + 4 <= count ? first(4) : -1);
			ended = true;
		}
		default -> count = 0;
		}
		clear();
	}

	private void move(double dx, double dy) {
		x += dx;
		y += dy;
		pen.move(x, y);
	}

	private void line(double dx, double dy) {
		x += dx;
		y += dy;
		pen.line(x, y);
	}

	private void curve(double dx1, double dy1, double dx2, double dy2, double dx3, double dy3) {
		double x1 = x + dx1;
		double y1 = y + dy1;
		double x2 = x1 + dx2;
		double y2 = y1 + dy2;
		x = x2 + dx3;
		y = y2 + dy3;
		pen.curve(x1, y1, x2, y2, x, y);
	}

	private void lines(int from, int to) {
		for (int i = from; i + 1 < to; i += 2) {
			line(stack[i], stack[i + 1]);
		}
	}

	private void alternate(boolean horizontal) {
		for (int i = 0; i < count; i++) {
			boolean flat = horizontal == (i % 2 == 0);
			line(flat ? stack[i] : 0, flat ? 0 : stack[i]);
		}
	}

	private void curves(int from, int to) {
		for (int i = from; i + 5 < to; i += 6) {
			curve(stack[i], stack[i + 1], stack[i + 2], stack[i + 3], stack[i + 4], stack[i + 5]);
		}
	}

	/** Curves that begin and end in the same direction. */
	private void even(boolean horizontal) {
		int i = count % 4 == 0 ? 0 : 1;
		double side = i == 0 ? 0 : stack[0];
		for (; i + 3 < count; i += 4) {
			if (horizontal) {
				curve(stack[i], side, stack[i + 1], stack[i + 2], stack[i + 3], 0);
			} else {
				curve(side, stack[i], stack[i + 1], stack[i + 2], 0, stack[i + 3]);
			}
			side = 0;
		}
	}

	/** Curves that begin in one direction and end in the other, by turns. */
	private void turning(boolean horizontal) {
		boolean flat = horizontal;
		for (int i = 0; i + 3 < count; i += 4) {
			double last = count - i == 5 ? stack[i + 4] : 0;
			if (flat) {
				curve(stack[i], 0, stack[i + 1], stack[i + 2], last, stack[i + 3]);
			} else {
				curve(0, stack[i], stack[i + 1], stack[i + 2], stack[i + 3], last);
			}
			flat = !flat;
		}
	}

	private void flex() {
		double dx = stack[0] + stack[2] + stack[4] + stack[6] + stack[8];
		double dy = stack[1] + stack[3] + stack[5] + stack[7] + stack[9];
		boolean flat = Math.abs(dx) > Math.abs(dy);
		curves(0, 6);
		curve(stack[6], stack[7], stack[8], stack[9], flat ? stack[10] : -dx, flat ? -dy : stack[10]);
	}

	/** A letter with an accent, each a glyph of its own. */
	private void accent(int from) {
		if (from < 0) {
			return;
		}
		int letter = standard((int) stack[from + 2]);
		int accent = standard((int) stack[from + 3]);
		double dx = stack[from];
		double dy = stack[from + 1];
		new CharString(data, table, glyphs, pen).draw(glyphs.applyAsInt(letter));
		CharString second = new CharString(data, table, glyphs, pen);
		second.x = dx;
		second.y = dy;
		second.draw(glyphs.applyAsInt(accent));
	}

	private static int standard(int code) {
		int accent = code - FIRST_ACCENT;
		return accent >= 0 && accent < ACCENTS.length() ? ACCENTS.charAt(accent) : code == 245 ? 0x131 : code;
	}
}
