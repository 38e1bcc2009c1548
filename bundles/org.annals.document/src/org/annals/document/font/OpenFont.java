/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.font;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** A font whose glyphs are being used. */
final class OpenFont {

	private final FontFile file;
	private final FontData data;
	private final CharacterMap map;
	private final int em;
	private final int glyphs;
	private final int metrics;
	private final GlyfOutlines glyf;
	private final CffOutlines cff;
	private final Map<Integer, Outline> outlines = new HashMap<>();

	private OpenFont(FontFile file, FontData data) {
		this.file = file;
		this.data = data;
		this.map = new CharacterMap(data);
		this.em = data.u16(data.table("head") + 18);
		this.glyphs = data.u16(data.table("maxp") + 4);
		this.metrics = data.u16(data.table("hhea") + 34);
		this.glyf = data.has("glyf") ? new GlyfOutlines(data, glyphs) : null;
		this.cff = glyf == null ? new CffOutlines(data, this::glyph) : null;
		if (em == 0 || metrics == 0) {
			throw new IllegalArgumentException(file.family());
		}
	}

	static OpenFont of(FontFile file) throws IOException {
		return new OpenFont(file, FontData.of(FontData.map(file.path()), file.index()));
	}

	FontFile file() {
		return file;
	}

	/** Units in its size. */
	int em() {
		return em;
	}

	/** 0 where it has none. */
	int glyph(int point) {
		int glyph = map.glyph(point);
		return glyph < glyphs ? glyph : 0;
	}

	/** Units. */
	int advance(int glyph) {
		return data.u16(data.table("hmtx") + Math.min(glyph, metrics - 1) * 4);
	}

	/** A glyph's shape; a damaged one is empty. */
	synchronized Outline outline(int glyph) {
		Outline outline = outlines.get(glyph);
		if (outline == null) {
			outline = glyf != null ? glyf.of(glyph) : cff.of(glyph);
			outlines.put(glyph, outline);
		}
		return outline;
	}
}
