/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.font;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads names and weight of the fonts in a file and nothing else, as hundreds of files are looked at for a few fonts. */
final class FontHeader {

	private static final int ENGLISH = 0x409;
	private static final int HEAVY = 550;
	private static final int MOST_IN_FILE = 64;
	private static final int EMBED_RESTRICTED = 2;
	private static final int EMBED_ALLOWED = 0xc;
	private static final int NO_SUBSET = 0x100;
	private static final int BITMAPS_ONLY = 0x200;

	private final FontData data;
	private final Set<String> families = new LinkedHashSet<>();
	private final Set<String> full = new LinkedHashSet<>();
	private String family = "";
	private String fullName = "";

	private FontHeader(FontData data) {
		this.data = data;
	}

	/** The fonts of a file that have outlines; empty where it cannot be read as a font. */
	static List<FontFile> read(Path file) {
		List<FontFile> fonts = new ArrayList<>();
		try {
			ByteBuffer bytes = FontData.map(file);
			for (int i = 0; i < Math.min(FontData.count(bytes), MOST_IN_FILE); i++) {
				FontData data = FontData.of(bytes, i);
				if ((data.has("glyf") || data.has("CFF ")) && data.has("cmap") && data.has("name")) {
					fonts.add(new FontHeader(data).font(file, i));
				}
			}
		} catch (IOException | IndexOutOfBoundsException | IllegalArgumentException e) {
			// A damaged font is as good as none: what stands in for it is reported.
			return List.copyOf(fonts);
		}
		return fonts;
	}

	private FontFile font(Path file, int index) {
		names();
		int os2 = data.table("OS/2");
		int weight = os2 < 0 ? FontFile.REGULAR : data.u16(os2 + 4);
		int type = os2 < 0 ? 0 : data.u16(os2 + 8);
		boolean italic = os2 >= 0 && (data.u16(os2 + 62) & 1) != 0;
		boolean restricted = (type & EMBED_RESTRICTED) != 0 && (type & EMBED_ALLOWED) == 0;
		// A heavy font is named with its weight, as it stands in for others than its family's regular one.
		String name = weight > HEAVY && !fullName.isEmpty() ? fullName : family;
		return new FontFile(file, index, name, families, full, weight, italic,
				!restricted && (type & (NO_SUBSET | BITMAPS_ONLY)) == 0);
	}

	private void names() {
		int table = data.table("name");
		int count = data.u16(table + 2);
		int strings = table + data.u16(table + 4);
		for (int i = 0; i < count; i++) {
			int record = table + 6 + i * 12;
			int kind = data.u16(record + 6);
			if (kind == 1 || kind == 4 || kind == 6 || kind == 16) {
				Charset charset = charset(data.u16(record), data.u16(record + 2));
				String name = data.text(strings + data.u16(record + 10), data.u16(record + 8), charset).strip();
				add(kind, name, data.u16(record + 4));
			}
		}
	}

	private void add(int kind, String name, int language) {
		if (kind == 4 || kind == 6) {
			full.add(name.toLowerCase(Locale.ROOT));
			fullName = kind == 4 && (fullName.isEmpty() || language == ENGLISH) ? name : fullName;
		} else if (!name.isEmpty()) {
			families.add(name.toLowerCase(Locale.ROOT));
			// The family of all weights (16) is what people know.
			if (family.isEmpty() || language == ENGLISH && (kind == 16 || !families.contains(family.toLowerCase(Locale.ROOT)))) {
				family = name;
			}
		}
	}

	/** Windows and Unicode names are UTF-16; those of old Macs are in the charset of their script. */
	private static Charset charset(int platform, int encoding) {
		if (platform != 1) {
			return StandardCharsets.UTF_16BE;
		}
		String name = encoding == 25 ? "GBK" : encoding == 2 ? "Big5" : "ISO-8859-1";
		return Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.ISO_8859_1;
	}
}
