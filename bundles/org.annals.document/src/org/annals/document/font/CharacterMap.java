/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.font;

/** Finds the glyph of a character in a font's {@code cmap} table, formats 4 and 12, without copying the table. */
final class CharacterMap {

	private final FontData data;
	private int segments = -1;
	private int groups = -1;
	private int symbols;

	CharacterMap(FontData data) {
		this.data = data;
		int table = data.table("cmap");
		int count = data.u16(table + 2);
		for (int i = 0; i < count; i++) {
			int platform = data.u16(table + 4 + i * 8);
			int encoding = data.u16(table + 6 + i * 8);
			int subtable = table + data.s32(table + 8 + i * 8);
			int format = data.u16(subtable);
			boolean unicode = platform == 0 || platform == 3 && (encoding == 1 || encoding == 10);
			if (format == 12 && unicode) {
				groups = subtable;
			} else if (format == 4 && (unicode || platform == 3 && encoding == 0 && segments < 0)) {
				segments = subtable;
				symbols = unicode ? 0 : 0xf000;
			}
		}
		if (segments < 0 && groups < 0) {
			throw new IllegalArgumentException("cmap");
		}
	}

	/** 0 where the font has no glyph. */
	int glyph(int point) {
		int glyph = groups < 0 ? 0 : inGroups(point);
		if (glyph == 0 && segments >= 0 && point <= 0xffff) {
			glyph = inSegments(point);
			if (glyph == 0 && symbols != 0 && point < 0x100) {
				glyph = inSegments(symbols + point);
			}
		}
		return glyph;
	}

	private int inGroups(int point) {
		int low = 0;
		int high = data.s32(groups + 12) - 1;
		while (low <= high) {
			int middle = low + high >>> 1;
			int group = groups + 16 + middle * 12;
			if (point < data.s32(group)) {
				high = middle - 1;
			} else if (point > data.s32(group + 4)) {
				low = middle + 1;
			} else {
				return data.s32(group + 8) + point - data.s32(group);
			}
		}
		return 0;
	}

	private int inSegments(int point) {
		int count = data.u16(segments + 6) / 2;
		int ends = segments + 14;
		int low = 0;
		int high = count - 1;
		while (low < high) {
			int middle = low + high >>> 1;
			if (data.u16(ends + middle * 2) < point) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		int start = data.u16(ends + 2 + count * 2 + low * 2);
		if (point < start || point > data.u16(ends + low * 2)) {
			return 0;
		}
		int delta = data.u16(ends + 2 + count * 4 + low * 2);
		int place = ends + 2 + count * 6 + low * 2;
		int range = data.u16(place);
		if (range == 0) {
			return point + delta & 0xffff;
		}
		int glyph = data.u16(place + range + (point - start) * 2);
		return glyph == 0 ? 0 : glyph + delta & 0xffff;
	}
}
