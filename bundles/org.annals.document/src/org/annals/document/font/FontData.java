/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.font;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;

/**
 * The tables of one font of a file, read where they stand, as fonts of tens of megabytes are opened for a few hundred glyphs.
 * Reading behind the end throws {@link IndexOutOfBoundsException}, which callers turn into "this font cannot be used".
 */
final class FontData {

	private static final int COLLECTION = 0x74746366;
	private static final int DIRECTORY = 12;
	private static final int RECORD = 16;

	private final ByteBuffer bytes;
	private final Map<String, int[]> tables = new HashMap<>();

	private FontData(ByteBuffer bytes, int offset) {
		this.bytes = bytes;
		int count = u16(offset + 4);
		for (int i = 0; i < count; i++) {
			int record = offset + DIRECTORY + i * RECORD;
			byte[] tag = new byte[4];
			bytes.get(record, tag);
			tables.put(new String(tag, StandardCharsets.ISO_8859_1),
					new int[] { bytes.getInt(record + 8), bytes.getInt(record + 12) });
		}
	}

	/** Maps a file; the mapping lives as long as something refers to it. */
	static ByteBuffer map(Path file) throws IOException {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
			return channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
		}
	}

	/** Number of fonts in a file. */
	static int count(ByteBuffer file) {
		return file.getInt(0) == COLLECTION ? file.getInt(8) : 1;
	}

	/** One font of a file, counted from 0. */
	static FontData of(ByteBuffer file, int index) {
		return new FontData(file, file.getInt(0) == COLLECTION ? file.getInt(DIRECTORY + index * 4) : 0);
	}

	boolean has(String table) {
		return tables.containsKey(table) && tables.get(table)[1] > 0;
	}

	/** Offset of a table in the file; -1 where there is none. */
	int table(String tag) {
		return has(tag) ? tables.get(tag)[0] : -1;
	}

	int u8(int offset) {
		return bytes.get(offset) & 0xff;
	}

	int s16(int offset) {
		return bytes.getShort(offset);
	}

	int u16(int offset) {
		return bytes.getShort(offset) & 0xffff;
	}

	int s32(int offset) {
		return bytes.getInt(offset);
	}

	String text(int offset, int length, Charset charset) {
		byte[] copy = new byte[length];
		bytes.get(offset, copy);
		return new String(copy, charset);
	}
}
