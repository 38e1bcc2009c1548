/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.font;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The part of a font that a document needs, as a TrueType font of its own. The glyphs are fitted to the widths that the style
 * gives to characters, so that text set with one font stays in shape with another.
 */
public final class SubsetFont {

	/** Parts of the size up to which a glyph may be wider than its character's place. */
	private static final double TOLERATED = 1.02;
	private static final double NARROW = 0.75;
	private static final int OWN_EM = 1000;

	private final OpenFont font;
	private final String name;
	private final int em;
	private final List<Outline> outlines = new ArrayList<>();
	private final List<Integer> advances = new ArrayList<>();
	private final SortedMap<Integer, Integer> glyphs = new TreeMap<>();

	/** @param font null for one that only has boxes */
	SubsetFont(OpenFont font, int number) {
		this.font = font;
		this.em = font == null ? OWN_EM : font.em();
		String family = font == null ? "Boxes" : font.file().family().replaceAll("[^A-Za-z0-9]", "");
		this.name = tag(number) + "+" + (family.isEmpty() ? "Font" : family);
		outlines.add(Outline.box(em, em));
		advances.add(em);
	}

	/** Six letters, as the names of partial fonts begin in a PDF. */
	private static String tag(int number) {
		StringBuilder tag = new StringBuilder("ANNALS");
		for (int i = 5, rest = number; rest > 0; i--, rest /= 26) {
			tag.setCharAt(i, (char) ('A' + (tag.charAt(i) - 'A' + rest) % 26));
		}
		return tag.toString();
	}

	/** Its name, unique in the document, for PDF; begins with six letters and a plus. */
	public String name() {
		return name;
	}

	/** The family that it is a part of, "" where no font is installed. */
	public String family() {
		return font == null ? "" : font.file().family();
	}

	/** 400 for regular, 700 for bold. */
	public int weight() {
		return font == null ? FontFile.REGULAR : font.file().weight();
	}

	/** Units in its size. */
	public int em() {
		return em;
	}

	boolean has(int point) {
		return font != null && font.glyph(point) != 0;
	}

	/**
	 * The glyph of a character, added where it is new.
	 *
	 * @param width of the character's place, in sizes
	 * @param full  whether that is the place of an ideograph
	 */
	synchronized int glyph(int point, double width, boolean full) throws IOException {
		Integer known = glyphs.get(point);
		if (known != null) {
			return known;
		}
		int glyph = outlines.size();
		glyphs.put(point, glyph);
		int place = (int) Math.round(width * em);
		// Fonts draw a soft hyphen or a joiner where nothing is to be seen.
		if (isSilent(point) || !has(point)) {
			outlines.add(isSilent(point) ? Outline.EMPTY : Outline.box(em, Math.max(place, em / 3)));
			advances.add(place);
			return glyph;
		}
		int source = font.glyph(point);
		int natural = font.advance(source);
		Outline outline = font.outline(source);
		if (place > 0 && natural > place * TOLERATED) {
			outline = outline.transform((double) place / natural, 0, 0, 1, 0, 0);
			natural = place;
		} else if (full && natural < place * NARROW) {
			outline = outline.transform(1, 0, 0, 1, shift(point, place - natural), 0);
			natural = place;
		}
		outlines.add(outline);
		advances.add(natural);
		return glyph;
	}

	/** A mark of a Latin font in the place of an ideograph stands where a Chinese font has it. */
	private static int shift(int point, int free) {
		return switch (Character.getType(point)) {
		case Character.INITIAL_QUOTE_PUNCTUATION, Character.START_PUNCTUATION -> free;
		case Character.FINAL_QUOTE_PUNCTUATION, Character.END_PUNCTUATION -> 0;
		default -> free / 2;
		};
	}

	/** Spaces and what only changes its neighbours. */
	static boolean isSilent(int point) {
		return Character.isSpaceChar(point) || Character.getType(point) == Character.FORMAT || Character.isISOControl(point)
				|| point >= 0xfe00 && point <= 0xfe0f || point >= 0xe0100 && point <= 0xe01ef;
	}

	/** The shape of a glyph, in units; always the same object for the same glyph. On any thread. */
	public synchronized Outline shape(int glyph) {
		return outlines.get(glyph);
	}

	/** Advance of a glyph, in sizes. */
	public double advance(int glyph) {
		return (double) advances.get(glyph) / em;
	}

	/** Number of glyphs, with that for what is missing. */
	public int size() {
		return outlines.size();
	}

	/** Glyph by code point. */
	public Map<Integer, Integer> glyphs() {
		return glyphs;
	}

	/** The font as a TrueType file. */
	public byte[] bytes() {
		return new TrueTypeFile(name, em, outlines, advances, glyphs).bytes();
	}
}
