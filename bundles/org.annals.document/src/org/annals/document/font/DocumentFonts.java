/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.font;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.annals.document.line.Widths;
import org.annals.document.page.GlyphRun;
import org.annals.document.style.DocumentStyle;
import org.annals.document.style.FontStyle;
import org.annals.document.style.Script;

/**
 * The fonts of one document: chooses for each character the best one that is installed, collects the parts to embed and
 * remembers what stood in for what. Not for several threads.
 */
public final class DocumentFonts {

	/** What decides about a glyph's shape: the font, and the widths that it is fitted to. */
	private record Key(FontFile file, Object metrics) {
	}

	private record Wish(FontStyle font, Script script) {
	}

	private record Use(String wanted, String used) {
	}

	private static final int ALL = -1;

	private final InstalledFonts installed;
	private final DocumentStyle style;
	private final Map<Key, SubsetFont> subsets = new LinkedHashMap<>();
	private final Map<Wish, FontChain> chains = new LinkedHashMap<>();
	private final Map<Wish, Map<Integer, SubsetFont>> chosen = new LinkedHashMap<>();
	private final Map<Use, Set<Integer>> uses = new LinkedHashMap<>();
	private final Set<Integer> missing = new LinkedHashSet<>();

	public DocumentFonts(InstalledFonts installed, DocumentStyle style) {
		this.installed = installed;
		this.style = style;
	}

	/** The parts of fonts used so far, in the order of first use. */
	public List<SubsetFont> subsets() {
		return List.copyOf(subsets.values());
	}

	/** A run as stretches of one embedded font each. */
	public List<PlacedText> place(GlyphRun run) throws IOException {
		List<PlacedText> placed = new ArrayList<>();
		String text = run.text();
		int count = text.codePointCount(0, text.length());
		int[] points = new int[count];
		int[] glyphs = new int[count];
		double[] xs = new double[count];
		SubsetFont font = null;
		int filled = 0;
		int from = 0;
		double x = run.x();
		for (int i = 0; i < text.length();) {
			int point = text.codePointAt(i);
			SubsetFont next = font(run.font(), run.script(), point);
			if (next != font && filled > 0) {
				placed.add(cut(font, run, points, glyphs, xs, filled, from));
				filled = 0;
				from = i;
			}
			font = next;
			boolean full = run.script() == Script.HAN;
			points[filled] = point;
			glyphs[filled] = font.glyph(point, Widths.of(point, run.script(), run.font().metrics()), full);
			xs[filled++] = x;
			int length = Character.charCount(point);
			for (int k = 0; k < length; k++) {
				x += run.advances()[i + k];
			}
			i += length;
		}
		if (filled > 0) {
			placed.add(cut(font, run, points, glyphs, xs, filled, from));
		}
		return placed;
	}

	private static PlacedText cut(SubsetFont font, GlyphRun run, int[] points, int[] glyphs, double[] xs, int count, int from) {
		return new PlacedText(font, run.size(), Arrays.copyOf(points, count), Arrays.copyOf(glyphs, count),
				Arrays.copyOf(xs, count), run.baseline(), from);
	}

	private SubsetFont font(FontStyle font, Script script, int point) {
		Map<Integer, SubsetFont> known = chosen.computeIfAbsent(new Wish(font, script), wish -> new LinkedHashMap<>());
		SubsetFont subset = known.get(point);
		if (subset == null) {
			subset = choose(font, script, point);
			known.put(point, subset);
		}
		return subset;
	}

	private SubsetFont choose(FontStyle font, Script script, int point) {
		FontChain chain = chains.computeIfAbsent(new Wish(font, script), wish -> new FontChain(installed, style, font, script));
		FontChain.Link link = SubsetFont.isSilent(point) ? chain.first() : chain.find(point);
		if (link == null) {
			if (!SubsetFont.isSilent(point)) {
				missing.add(point);
			}
			link = chain.first();
		} else if (link.standIn()) {
			boolean whole = link == chain.first();
			String wanted = whole ? font.faces(script).get(0).name() : chain.first().font().file().family();
			Set<Integer> characters = uses.computeIfAbsent(new Use(wanted, link.font().file().family()), use -> new LinkedHashSet<>());
			characters.add(whole ? ALL : point);
		}
		FontChain.Link used = link;
		return subsets.computeIfAbsent(new Key(used == null ? null : used.font().file(), font.metrics()),
				key -> new SubsetFont(used == null ? null : used.font(), subsets.size()));
	}

	/** What stood in for what so far. */
	public FontReport report() {
		List<FontReport.Substitution> substitutions = new ArrayList<>();
		uses.forEach((use, characters) -> substitutions
				.add(new FontReport.Substitution(use.wanted(), use.used(), characters.contains(ALL) ? "" : text(characters))));
		return new FontReport(substitutions, text(missing));
	}

	private static String text(Set<Integer> points) {
		StringBuilder text = new StringBuilder();
		points.forEach(text::appendCodePoint);
		return text.toString();
	}
}
