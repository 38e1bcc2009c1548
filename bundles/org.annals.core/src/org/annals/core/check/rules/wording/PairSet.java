/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.check.rules.wording;

/** A set of pairs of characters, without objects for them: every place of a text is looked up in it. */
final class PairSet {

	private int[] slots = new int[1 << 12];
	private int size;

	void add(char first, char second) {
		if (3 * ++size > slots.length) {
			int[] old = slots;
			slots = new int[2 * old.length];
			for (int pair : old) {
				if (pair != 0) {
					put(pair);
				}
			}
		}
		put(first << 16 | second);
	}

	private void put(int pair) {
		int slot = slot(pair);
		while (slots[slot] != 0 && slots[slot] != pair) {
			slot = slot + 1 & slots.length - 1;
		}
		slots[slot] = pair;
	}

	boolean contains(char first, char second) {
		int pair = first << 16 | second;
		int slot = slot(pair);
		while (slots[slot] != 0 && slots[slot] != pair) {
			slot = slot + 1 & slots.length - 1;
		}
		return slots[slot] == pair;
	}

	private int slot(int pair) {
		int hash = pair * 0x9E3779B1;
		return (hash ^ hash >>> 15) & slots.length - 1;
	}
}
