/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.font;

/** Reads the shapes of a TrueType font; compound glyphs are made one. */
final class GlyfOutlines {

	private static final int DEEPEST = 6;

	private final FontData data;
	private final int glyf;
	private final int loca;
	private final boolean wide;
	private final int count;

	GlyfOutlines(FontData data, int count) {
		this.data = data;
		this.glyf = data.table("glyf");
		this.loca = data.table("loca");
		this.wide = data.u16(data.table("head") + 50) != 0;
		this.count = count;
	}

	Outline of(int glyph) {
		return of(glyph, 0);
	}

	private Outline of(int glyph, int depth) {
		if (glyph >= count || depth > DEEPEST) {
			return Outline.EMPTY;
		}
		int start = place(glyph);
		if (place(glyph + 1) <= start) {
			return Outline.EMPTY;
		}
		int contours = data.s16(glyf + start);
		int body = glyf + start + 10;
		return contours >= 0 ? simple(body, contours) : compound(body, depth);
	}

	private int place(int glyph) {
		return wide ? data.s32(loca + glyph * 4) : data.u16(loca + glyph * 2) * 2;
	}

	private Outline simple(int body, int contours) {
		Outline outline = new Outline();
		if (contours == 0) {
			return outline;
		}
		int count = data.u16(body + (contours - 1) * 2) + 1;
		int at = body + contours * 2;
		at += 2 + data.u16(at);
		int[] flags = new int[count];
		for (int i = 0; i < count; i++) {
			int flag = data.u8(at++);
			int repeat = (flag & 8) != 0 ? data.u8(at++) : 0;
			flags[i] = flag;
			while (repeat-- > 0 && i + 1 < count) {
				flags[++i] = flag;
			}
		}
		int[] x = new int[count];
		at = coordinates(at, flags, x, 2, 16);
		int[] y = new int[count];
		coordinates(at, flags, y, 4, 32);
		int contour = 0;
		for (int i = 0; i < count; i++) {
			outline.point(x[i], y[i], (flags[i] & 1) == 0);
			if (contour < contours && i == data.u16(body + contour * 2)) {
				outline.close();
				contour++;
			}
		}
		return outline;
	}

	private int coordinates(int start, int[] flags, int[] values, int small, int same) {
		int at = start;
		int value = 0;
		for (int i = 0; i < flags.length; i++) {
			if ((flags[i] & small) != 0) {
				int delta = data.u8(at++);
				value += (flags[i] & same) != 0 ? delta : -delta;
			} else if ((flags[i] & same) == 0) {
				value += data.s16(at);
				at += 2;
			}
			values[i] = value;
		}
		return at;
	}

	private Outline compound(int body, int depth) {
		Outline outline = new Outline();
		int at = body;
		int flags;
		do {
			flags = data.u16(at);
			int glyph = data.u16(at + 2);
			at += 4;
			boolean words = (flags & 1) != 0;
			boolean offsets = (flags & 2) != 0;
			double dx = !offsets ? 0 : words ? data.s16(at) : (byte) data.u8(at);
			double dy = !offsets ? 0 : words ? data.s16(at + 2) : (byte) data.u8(at + 1);
			at += words ? 4 : 2;
			double xx = 1;
			double yx = 0;
			double xy = 0;
			double yy = 1;
			if ((flags & 8) != 0) {
				xx = yy = scale(at);
				at += 2;
			} else if ((flags & 0x40) != 0) {
				xx = scale(at);
				yy = scale(at + 2);
				at += 4;
			} else if ((flags & 0x80) != 0) {
				xx = scale(at);
				yx = scale(at + 2);
				xy = scale(at + 4);
				yy = scale(at + 6);
				at += 8;
			}
			outline.add(of(glyph, depth + 1), xx, yx, xy, yy, dx, dy);
		} while ((flags & 0x20) != 0);
		return outline;
	}

	private double scale(int at) {
		return data.s16(at) / 16384.0;
	}
}
