/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.check.rules.wording;

import java.util.Arrays;
import java.util.List;

/** Everyday words: what tells a rule that two characters side by side are a word, or part of a longer one. */
final class Vocabulary {

	private static final class Holder {
		private static final Vocabulary WORDS = new Vocabulary(Resource.lines("words.txt"));
	}

	private final char[][] common = new char[0x10000 - 0x4E00][];
	private final char[][] known = new char[0x10000 - 0x4E00][];
	private long[] triples = {};
	private String phrases = "";
	private long[] phraseKeys = {};
	private String free = "";

	private Vocabulary(List<String> lines) {
		for (String line : lines) {
			switch (line.charAt(0)) {
			case '=' -> common[line.charAt(1) - 0x4E00] = line.substring(2).toCharArray();
			case '-' -> known[line.charAt(1) - 0x4E00] = line.substring(2).toCharArray();
			case '3' -> triples = keys(line.substring(1), 3);
			case '4' -> {
				phrases = line.substring(1);
				phraseKeys = keys(phrases, 4);
			}
			default -> free = line.substring(1);
			}
		}
	}

	/** The one vocabulary, read when it is first asked for. */
	static Vocabulary get() {
		return Holder.WORDS;
	}

	private static long[] keys(String words, int length) {
		long[] keys = new long[words.length() / length];
		for (int i = 0; i < keys.length; i++) {
			keys[i] = key(words, i * length, length);
		}
		Arrays.sort(keys);
		return keys;
	}

	private static long key(CharSequence text, int start, int length) {
		long key = 0;
		for (int i = 0; i < length; i++) {
			key = key << 16 | text.charAt(start + i);
		}
		return key;
	}

	private static boolean in(char[][] table, char first, char second) {
		return first >= 0x4E00 && table[first - 0x4E00] != null
				&& Arrays.binarySearch(table[first - 0x4E00], second) >= 0;
	}

	/** Whether the two characters are a word. */
	boolean isWord(char first, char second) {
		return in(common, first, second) || in(known, first, second);
	}

	/** Whether the two characters are a word that is written every day. */
	boolean isCommon(char first, char second) {
		return in(common, first, second);
	}

	/** Whether {@code word}, of two to four characters, is in the vocabulary. */
	boolean isWord(CharSequence word) {
		return switch (word.length()) {
		case 2 -> isWord(word.charAt(0), word.charAt(1));
		case 3 -> Arrays.binarySearch(triples, key(word, 0, 3)) >= 0;
		case 4 -> Arrays.binarySearch(phraseKeys, key(word, 0, 4)) >= 0;
		default -> false;
		};
	}

	/** Whether a character often stands alone as a word. */
	boolean isFree(char c) {
		return free.indexOf(c) >= 0;
	}

	/** Whether {@code [start, end)} of a text lies inside a word of three or four characters of the text. */
	boolean inLongerWord(CharSequence text, int start, int end) {
		for (int length = 3; length <= 4; length++) {
			for (int from = Math.max(0, end - length); from <= start && from + length <= text.length(); from++) {
				if (Arrays.binarySearch(length == 3 ? triples : phraseKeys, key(text, from, length)) >= 0) {
					return true;
				}
			}
		}
		return false;
	}

	/** The words of four characters, joined. */
	String phrases() {
		return phrases;
	}
}
