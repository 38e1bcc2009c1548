/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.font;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes a small TrueType font of some glyphs: the same bytes for the same glyphs, without time or chance. */
final class TrueTypeFile {

	private static final int MAGIC = 0x5F0F3CF5;
	private static final int CHECKSUM = 0xB1B0AFBA;

	private final int em;
	private final int ascent;
	private final int descent;
	private final String name;
	private final List<Outline> outlines;
	private final List<Integer> advances;
	private final SortedMap<Integer, Integer> characters;
	private final int[] box = { Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MIN_VALUE, Integer.MIN_VALUE };

	/** @param characters glyph by code point */
	TrueTypeFile(String name, int em, List<Outline> outlines, List<Integer> advances, SortedMap<Integer, Integer> characters) {
		this.name = name;
		this.em = em;
		this.ascent = em * 88 / 100;
		this.descent = em * 12 / 100;
		this.outlines = outlines;
		this.advances = advances;
		this.characters = characters;
	}

	byte[] bytes() {
		Tables loca = new Tables();
		Tables glyf = new Tables();
		int points = 0;
		int contours = 0;
		Tables hmtx = new Tables();
		for (int i = 0; i < outlines.size(); i++) {
			Outline outline = outlines.get(i);
			loca.u32(glyf.size());
			int left = glyph(glyf, outline);
			hmtx.u16(advances.get(i)).u16(left);
			points = Math.max(points, outline.size());
			contours = Math.max(contours, outline.contours());
		}
		loca.u32(glyf.size());
		if (box[0] > box[2]) {
			box[0] = box[1] = box[2] = box[3] = 0;
		}
		Map<String, byte[]> tables = new TreeMap<>();
		tables.put("OS/2", os2());
		tables.put("cmap", new CharacterTable(characters).bytes());
		tables.put("glyf", glyf.bytes());
		tables.put("head", head());
		tables.put("hhea", new Tables().u32(0x10000).u16(ascent).u16(-descent).u16(0)
				.u16(advances.stream().mapToInt(Integer::intValue).max().orElse(0)).u16(box[0]).u16(0).u16(box[2]).u16(1).zeros(14)
				.u16(outlines.size()).bytes());
		tables.put("hmtx", hmtx.bytes());
		tables.put("loca", loca.bytes());
		tables.put("maxp", new Tables().u32(0x10000).u16(outlines.size()).u16(points).u16(contours).zeros(4).u16(2).zeros(16).bytes());
		tables.put("name", names());
		tables.put("post", new Tables().u32(0x30000).u32(0).u16(-em / 10).u16(em / 20).zeros(20).bytes());
		return file(tables);
	}

	/** @return its left edge */
	private int glyph(Tables glyf, Outline outline) {
		if (outline.size() == 0) {
			return 0;
		}
		int[] own = { Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MIN_VALUE, Integer.MIN_VALUE };
		for (int i = 0; i < outline.size(); i++) {
			own[0] = Math.min(own[0], outline.x(i));
			own[1] = Math.min(own[1], outline.y(i));
			own[2] = Math.max(own[2], outline.x(i));
			own[3] = Math.max(own[3], outline.y(i));
		}
		for (int i = 0; i < 2; i++) {
			box[i] = Math.min(box[i], own[i]);
			box[i + 2] = Math.max(box[i + 2], own[i + 2]);
		}
		glyf.u16(outline.contours());
		for (int edge : own) {
			glyf.u16(edge);
		}
		for (int i = 0; i < outline.contours(); i++) {
			glyf.u16(outline.end(i));
		}
		glyf.u16(0);
		ByteArrayOutputStream flags = new ByteArrayOutputStream();
		Tables xs = new Tables();
		Tables ys = new Tables();
		int x = 0;
		int y = 0;
		for (int i = 0; i < outline.size(); i++) {
			int flag = (outline.isOn(i) ? 1 : 0) | delta(xs, outline.x(i) - x, 2, 16) | delta(ys, outline.y(i) - y, 4, 32);
			flags.write(flag);
			x = outline.x(i);
			y = outline.y(i);
		}
		glyf.add(flags.toByteArray()).add(xs.bytes()).add(ys.bytes()).pad();
		return own[0];
	}

	private static int delta(Tables to, int delta, int small, int same) {
		if (delta == 0) {
			return same;
		}
		if (Math.abs(delta) < 256) {
			to.u8(Math.abs(delta));
			return small | (delta > 0 ? same : 0);
		}
		to.u16(delta);
		return 0;
	}

	private byte[] head() {
		return new Tables().u32(0x10000).u32(0x10000).u32(0).u32(MAGIC).u16(3).u16(em).zeros(16).u16(box[0]).u16(box[1]).u16(box[2])
				.u16(box[3]).u16(0).u16(8).u16(2).u16(1).u16(0).bytes();
	}

	private byte[] os2() {
		int first = characters.isEmpty() ? 0 : Math.min(0xffff, characters.firstKey());
		int last = characters.isEmpty() ? 0 : Math.min(0xffff, characters.lastKey());
		return new Tables().u16(3).u16(em).u16(FontFile.REGULAR).u16(5).u16(0).zeros(20).zeros(2).zeros(10).zeros(16)
				.add("ANNL".getBytes(StandardCharsets.US_ASCII)).u16(0x40).u16(first).u16(last).u16(ascent).u16(-descent).u16(0).u16(ascent)
				.u16(descent).zeros(8).u16(em / 2).u16(em * 7 / 10).u16(0).u16(32).u16(1).bytes();
	}

	private byte[] names() {
		byte[] text = name.getBytes(StandardCharsets.UTF_16BE);
		int[] kinds = { 1, 2, 3, 4, 6 };
		byte[] regular = "Regular".getBytes(StandardCharsets.UTF_16BE);
		Tables table = new Tables().u16(0).u16(kinds.length).u16(6 + kinds.length * 12);
		for (int kind : kinds) {
			boolean style = kind == 2;
			table.u16(3).u16(1).u16(0x409).u16(kind).u16(style ? regular.length : text.length).u16(style ? text.length : 0);
		}
		return table.add(text).add(regular).bytes();
	}

	private static byte[] file(Map<String, byte[]> tables) {
		int count = tables.size();
		int power = Integer.highestOneBit(count);
		Tables file = new Tables().u32(0x10000).u16(count).u16(power * 16).u16(Integer.numberOfTrailingZeros(power))
				.u16((count - power) * 16);
		int offset = 12 + count * 16;
		int head = 0;
		for (Map.Entry<String, byte[]> table : tables.entrySet()) {
			byte[] bytes = table.getValue();
			file.add(table.getKey().getBytes(StandardCharsets.US_ASCII)).u32(Tables.sum(bytes)).u32(offset).u32(bytes.length);
			head = table.getKey().equals("head") ? offset : head;
			offset += bytes.length + 3 & ~3;
		}
		for (byte[] table : tables.values()) {
			file.add(table).pad();
		}
		byte[] bytes = file.bytes();
		ByteBuffer.wrap(bytes).putInt(head + 8, CHECKSUM - Tables.sum(bytes));
		return bytes;
	}
}
