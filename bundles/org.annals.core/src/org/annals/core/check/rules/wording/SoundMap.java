/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.check.rules.wording;

/** Everyday words by one of their characters and the sound of the other: what a pair that is no word may have been meant as. */
final class SoundMap {

	private final Pinyin pinyin = Pinyin.get();
	private int[] keys = new int[1 << 15];
	private char[] values = new char[1 << 15];
	private int size;

	/** Adds a word of two characters; an earlier word of the same sound stays. */
	void add(char first, char second) {
		for (int r = pinyin.readings(second); r != 0; r = Pinyin.next(r)) {
			put(key(first, Pinyin.first(r), 0), second);
		}
		for (int r = pinyin.readings(first); r != 0; r = Pinyin.next(r)) {
			put(key(second, Pinyin.first(r), 1), first);
		}
	}

	private static int key(char kept, int sound, int side) {
		return kept << 16 | sound << 1 | side;
	}

	private void put(int key, char value) {
		if (2 * ++size > keys.length) {
			int[] oldKeys = keys;
			char[] oldValues = values;
			keys = new int[2 * oldKeys.length];
			values = new char[keys.length];
			for (int i = 0; i < oldKeys.length; i++) {
				if (oldKeys[i] != 0) {
					insert(oldKeys[i], oldValues[i]);
				}
			}
		}
		insert(key, value);
	}

	private void insert(int key, char value) {
		int slot = slot(key);
		if (keys[slot] == 0) {
			keys[slot] = key;
			values[slot] = value;
		}
	}

	private int slot(int key) {
		int hash = key * 0x9E3779B1;
		int slot = (hash ^ hash >>> 15) & keys.length - 1;
		while (keys[slot] != 0 && keys[slot] != key) {
			slot = slot + 1 & keys.length - 1;
		}
		return slot;
	}

	/** A word that begins with {@code first} and ends with the sound of {@code second}; null when there is none. */
	String endingLike(char first, char second) {
		char found = find(first, second, 0);
		return found == 0 ? null : "" + first + found;
	}

	/** A word that begins with the sound of {@code first} and ends with {@code second}; null when there is none. */
	String beginningLike(char first, char second) {
		char found = find(second, first, 1);
		return found == 0 ? null : "" + found + second;
	}

	private char find(char kept, char replaced, int side) {
		for (int r = pinyin.readings(replaced); r != 0; r = Pinyin.next(r)) {
			char found = values[slot(key(kept, Pinyin.first(r), side))];
			if (found != 0 && found != replaced) {
				return found;
			}
		}
		return 0;
	}
}
