/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.font;

import java.io.ByteArrayOutputStream;

/** Collects the big-endian numbers that font tables consist of. */
final class Tables {

	private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

	Tables u8(int value) {
		bytes.write(value);
		return this;
	}

	Tables u16(int value) {
		return u8(value >> 8).u8(value);
	}

	Tables u32(int value) {
		return u16(value >> 16).u16(value);
	}

	Tables zeros(int count) {
		return add(new byte[count]);
	}

	Tables add(byte[] more) {
		bytes.write(more, 0, more.length);
		return this;
	}

	/** To the next multiple of four. */
	Tables pad() {
		return zeros(-bytes.size() & 3);
	}

	int size() {
		return bytes.size();
	}

	byte[] bytes() {
		return bytes.toByteArray();
	}

	/** Sum of all words, as the directory of a font has it. */
	static int sum(byte[] table) {
		int sum = 0;
		for (int i = 0; i < table.length; i++) {
			sum += (table[i] & 0xff) << 24 - 8 * (i & 3);
		}
		return sum;
	}
}
