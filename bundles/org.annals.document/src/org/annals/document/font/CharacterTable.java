/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.font;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** Writes the {@code cmap} table of a font: format 4 for readers of the basic plane, format 12 for all else. */
final class CharacterTable {

	/** First and last code point with glyphs in a row, and the first one's glyph. */
	private record Group(int start, int end, int glyph) {
	}

	private final List<Group> groups = new ArrayList<>();

	CharacterTable(SortedMap<Integer, Integer> characters) {
		for (Map.Entry<Integer, Integer> entry : characters.entrySet()) {
			int point = entry.getKey();
			int glyph = entry.getValue();
			Group last = groups.isEmpty() ? null : groups.getLast();
			if (last != null && last.end == point - 1 && last.glyph + point - last.start == glyph) {
				groups.set(groups.size() - 1, new Group(last.start, point, last.glyph));
			} else {
				groups.add(new Group(point, point, glyph));
			}
		}
	}

	byte[] bytes() {
		byte[] basic = basic();
		int first = 4 + 2 * 8;
		Tables table = new Tables().u16(0).u16(2).u16(3).u16(1).u32(first).u16(3).u16(10).u32(first + basic.length).add(basic);
		table.u16(12).u16(0).u32(16 + groups.size() * 12).u32(0).u32(groups.size());
		for (Group group : groups) {
			table.u32(group.start).u32(group.end).u32(group.glyph);
		}
		return table.bytes();
	}

	private byte[] basic() {
		List<Group> basic = new ArrayList<>(groups.stream().filter(group -> group.end < 0xffff).toList());
		basic.add(new Group(0xffff, 0xffff, 0));
		int count = basic.size();
		int power = Integer.highestOneBit(count);
		int length = 16 + count * 8;
		Tables table = new Tables().u16(4).u16(length).u16(0).u16(count * 2).u16(power * 2)
				.u16(Integer.numberOfTrailingZeros(power)).u16((count - power) * 2);
		basic.forEach(group -> table.u16(group.end));
		table.u16(0);
		basic.forEach(group -> table.u16(group.start));
		basic.forEach(group -> table.u16(group.glyph - group.start));
		return table.zeros(count * 2).bytes();
	}
}
