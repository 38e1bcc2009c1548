/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.check.rules.wording;

import java.util.HashMap;
import java.util.Map;

/** Tells which characters sound alike, tones aside, from the table beside this class. */
final class Pinyin {

	private static final char FIRST = '\u4E00';
	private static final char LAST = '\u9FA5';
	private static final int BITS = 9;
	private static final int MASK = (1 << BITS) - 1;

	private static final class Holder {
		private static final Pinyin TABLE = new Pinyin(Resource.lines("pinyin.txt"));
	}

	/** Up to three readings a character, nine bits each; no reading is 0. */
	private final int[] readings = new int[LAST - FIRST + 1];

	private Pinyin(Iterable<String> lines) {
		Map<String, Integer> syllables = new HashMap<>(1024);
		for (String line : lines) {
			int space = line.indexOf(' ');
			int syllable = syllables.computeIfAbsent(line.substring(0, space), key -> syllables.size() + 1);
			for (int i = space + 1; i < line.length(); i++) {
				readings[line.charAt(i) - FIRST] = readings[line.charAt(i) - FIRST] << BITS | syllable;
			}
		}
	}

	/** The one table, read when it is first asked for. */
	static Pinyin get() {
		return Holder.TABLE;
	}

	/** The readings of a character, packed for {@link #next} and {@link #first}; 0 when it is not in the table. */
	int readings(char c) {
		return c < FIRST || c > LAST ? 0 : readings[c - FIRST];
	}

	/** The first of packed readings, a number from 1; 0 when there is none. */
	static int first(int packed) {
		return packed & MASK;
	}

	/** Packed readings without their first. */
	static int next(int packed) {
		return packed >>> BITS;
	}

	/** Whether two different characters share a reading. */
	boolean alike(char a, char b) {
		if (a == b) {
			return false;
		}
		int others = readings(b);
		for (int own = readings(a); own != 0; own = next(own)) {
			for (int other = others; other != 0; other = next(other)) {
				if (first(own) == first(other)) {
					return true;
				}
			}
		}
		return false;
	}
}
