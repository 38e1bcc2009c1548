/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.font;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Finds the programs of glyphs in a {@code CFF} table where they stand. Chinese fonts have 15 to 25 MB of them, of which a
 * document needs a hundredth, so nothing is copied.
 */
final class CffTable {

	/** A list of byte strings in the file. */
	record Index(FontData data, int count, int size, int offsets) {

		static Index at(FontData data, int place) {
			int count = data.u16(place);
			return new Index(data, count, count == 0 ? 0 : data.u8(place + 2), place + 3);
		}

		/** Offset in the file of an entry, or with {@code count} that behind the last one. */
		int start(int entry) {
			if (entry < 0 || entry > count) {
				throw new IndexOutOfBoundsException(entry);
			}
			int offset = 0;
			for (int i = 0; i < size; i++) {
				offset = offset << 8 | data.u8(offsets + entry * size + i);
			}
			return offsets + (count + 1) * size - 1 + offset;
		}

		/** Offset behind the list. */
		int end() {
			return count == 0 ? offsets - 1 : start(count);
		}
	}

	private static final int CHARSTRINGS = 17;
	private static final int PRIVATE = 18;
	private static final int SUBROUTINES = 19;
	private static final int ESCAPE = 12;
	private static final int FONTS = 256 + 36;
	private static final int SELECT = 256 + 37;
	private static final Index NONE = new Index(null, 0, 0, 0);

	private final FontData data;
	private final int base;
	private final Index global;
	private final Index glyphs;
	private final Index[] local;
	private final int select;

	CffTable(FontData data) {
		this.data = data;
		this.base = data.table("CFF ");
		Index names = Index.at(data, base + data.u8(base + 2));
		Index tops = Index.at(data, names.end());
		Index strings = Index.at(data, tops.end());
		this.global = Index.at(data, strings.end());
		Map<Integer, int[]> top = dictionary(tops.start(0), tops.start(1));
		if (!top.containsKey(CHARSTRINGS)) {
			throw new IllegalArgumentException("CFF");
		}
		this.glyphs = Index.at(data, base + top.get(CHARSTRINGS)[0]);
		this.select = top.containsKey(SELECT) ? base + top.get(SELECT)[0] : -1;
		if (top.containsKey(FONTS)) {
			Index fonts = Index.at(data, base + top.get(FONTS)[0]);
			this.local = new Index[fonts.count()];
			for (int i = 0; i < local.length; i++) {
				local[i] = subroutines(dictionary(fonts.start(i), fonts.start(i + 1)));
			}
		} else {
			this.local = new Index[] { subroutines(top) };
		}
	}

	private Index subroutines(Map<Integer, int[]> font) {
		int[] place = font.get(PRIVATE);
		if (place == null || place.length < 2) {
			return NONE;
		}
		int start = base + place[1];
		int[] own = dictionary(start, start + place[0]).get(SUBROUTINES);
		return own == null ? NONE : Index.at(data, start + own[0]);
	}

	/** Operands by operator; real numbers are of no use here and count as 0. */
	private Map<Integer, int[]> dictionary(int start, int end) {
		Map<Integer, int[]> entries = new HashMap<>();
		int[] operands = new int[64];
		int count = 0;
		for (int at = start; at < end;) {
			int b = data.u8(at++);
			if (b <= 21) {
				int operator = b == ESCAPE ? 256 + data.u8(at++) : b;
				entries.put(operator, Arrays.copyOf(operands, Math.max(1, count)));
				count = 0;
			} else if (b == 28) {
				operands[count++] = data.s16(at);
				at += 2;
			} else if (b == 29) {
				operands[count++] = data.s32(at);
				at += 4;
			} else if (b == 30) {
				while ((data.u8(at) & 0xf) != 0xf && data.u8(at) >> 4 != 0xf) {
					at++;
				}
				at++;
				operands[count++] = 0;
			} else {
				operands[count++] = b <= 246 ? b - 139 : b <= 250 ? (b - 247) * 256 + data.u8(at++) + 108
						: -(b - 251) * 256 - data.u8(at++) - 108;
			}
		}
		return entries;
	}

	/** The programs of all glyphs. */
	Index glyphs() {
		return glyphs;
	}

	/** Parts of programs that all glyphs share. */
	Index global() {
		return global;
	}

	/** Parts of programs that glyphs of the same kind share. */
	Index local(int glyph) {
		int font = select < 0 ? 0 : font(glyph);
		return font < local.length ? local[font] : NONE;
	}

	private int font(int glyph) {
		if (data.u8(select) == 0) {
			return data.u8(select + 1 + glyph);
		}
		int low = 0;
		int high = data.u16(select + 1) - 1;
		while (low < high) {
			int middle = low + high + 1 >>> 1;
			if (data.u16(select + 3 + middle * 3) <= glyph) {
				low = middle;
			} else {
				high = middle - 1;
			}
		}
		return data.u8(select + 3 + low * 3 + 2);
	}
}
