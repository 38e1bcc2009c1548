/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.source;

/**
 * How far bytes are UTF-8. A damaged UTF-8 file is often valid GB 18030 and would be read as other characters without a
 * word; the survey tells the two apart.
 *
 * @param characters well-formed characters of three or four bytes; other encodings hardly have them by chance
 * @param malformed  stretches of bytes that belong to no character
 * @param nul        whether a NUL is among them
 */
record Utf8Survey(int characters, int malformed, boolean nul) {

	private static final int TRUST = 2;

	static Utf8Survey of(byte[] bytes) {
		int characters = 0;
		int malformed = 0;
		boolean nul = false;
		boolean damaged = false;
		for (int i = 0; i < bytes.length;) {
			int length = length(bytes, i);
			nul |= bytes[i] == 0;
			if (length == 0) {
				malformed += damaged ? 0 : 1;
				damaged = true;
				i++;
			} else {
				damaged = false;
				characters += length > 2 ? 1 : 0;
				i += length;
			}
		}
		return new Utf8Survey(characters, malformed, nul);
	}

	/** Length of the character at {@code i}, 0 when there is none (The Unicode Standard, table 3-7). */
	private static int length(byte[] bytes, int i) {
		int lead = bytes[i] & 0xFF;
		int length = lead < 0x80 ? 1 : lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
		if (length == 0 || i + length > bytes.length) {
			return 0;
		}
		for (int k = 1; k < length; k++) {
			if ((bytes[i + k] & 0xC0) != 0x80) {
				return 0;
			}
		}
		int second = length > 2 ? bytes[i + 1] & 0xFF : 0;
		boolean forbidden = lead == 0xE0 && second < 0xA0 || lead == 0xED && second > 0x9F || lead == 0xF0 && second < 0x90
				|| lead == 0xF4 && second > 0x8F;
		return forbidden ? 0 : length;
	}

	boolean valid() {
		return malformed == 0;
	}

	/** Whether it is UTF-8 with a few bytes gone wrong. */
	boolean mostly() {
		return characters > TRUST * malformed;
	}
}
