/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.font;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
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

	/** Which font a character has in one style, and why; one object each. */
	private static final class Choice {

		private final SubsetFont font;
		private final Use use;
		private final boolean whole;
		private final boolean missing;

		Choice(SubsetFont font, Use use, boolean whole, boolean missing) {
			this.font = font;
			this.use = use;
			this.whole = whole;
			this.missing = missing;
		}
	}

	private static final int ALL = -1;

	private final InstalledFonts installed;
	private final DocumentStyle style;
	private final Map<Key, SubsetFont> subsets = new LinkedHashMap<>();
	private final Map<Wish, FontChain> chains = new LinkedHashMap<>();
	private final Map<Wish, Map<Integer, Choice>> chosen = new LinkedHashMap<>();
	private final Set<Choice> noted = new HashSet<>();
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
		Choice choice = chosen.computeIfAbsent(new Wish(font, script), wish -> new LinkedHashMap<>()).computeIfAbsent(point,
				key -> choose(font, script, point));
		if (noted.add(choice)) {
			note(choice, point);
		}
		return choice.font;
	}

	private Choice choose(FontStyle font, Script script, int point) {
		FontChain chain = chains.computeIfAbsent(new Wish(font, script), wish -> new FontChain(installed, style, font, script));
		boolean silent = SubsetFont.isSilent(point);
		FontChain.Link link = silent ? chain.first() : chain.find(point);
		boolean found = link != null;
		FontChain.Link used = found ? link : chain.first();
		boolean whole = link == chain.first();
		Use use = !found || !link.standIn() ? null
				: new Use(whole ? font.faces(script).get(0).name() : chain.first().font().file().family(),
						link.font().file().family());
		SubsetFont subset = subsets.computeIfAbsent(new Key(used == null ? null : used.font().file(), font.metrics()),
				key -> new SubsetFont(used == null ? null : used.font(), subsets.size()));
		return new Choice(subset, use, whole, !found && !silent);
	}

	private void note(Choice choice, int point) {
		if (choice.missing) {
			missing.add(point);
		} else if (choice.use != null) {
			uses.computeIfAbsent(choice.use, use -> new LinkedHashSet<>()).add(choice.whole ? ALL : point);
		}
	}

	/** Begins a new report, for the document after some edits; fonts and glyphs stay. */
	public void restart() {
		uses.clear();
		missing.clear();
		noted.clear();
	}

	/** What stood in for what so far, since {@link #restart}. */
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
