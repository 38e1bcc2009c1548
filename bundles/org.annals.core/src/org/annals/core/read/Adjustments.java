/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.annals.core.source.SourceDocument;
import org.annals.core.text.LevelForms;
import org.annals.core.text.Range;
import org.annals.model.report.Numbering;
import org.annals.model.report.ParagraphRole;

/**
 * What a person says against the reader. The reader reads again with it, so that whatever is said the report still prints
 * its source.
 *
 * @param lines      what lines are taken for, by their index in {@link SourceDocument#lines()}
 * @param text       UTF-16 ranges of doubts, item markers and numbers that stay plain text
 * @param recognised UTF-16 ranges of doubts that are what the reader suspected
 */
public record Adjustments(Map<Integer, LineAs> lines, Set<Range> text, Set<Range> recognised) {

	/** Nothing said. */
	public static final Adjustments NONE = new Adjustments(Map.of(), Set.of(), Set.of());

	/**
	 * What a line is taken for.
	 *
	 * @param level 1 to 9 for a heading, else 0
	 */
	public record LineAs(LineKind kind, int level) {

		/** @throws IllegalArgumentException when the level does not fit the kind */
		public LineAs {
			if (kind == LineKind.HEADING ? level < 1 || level > 9 : level != 0) {
				throw new IllegalArgumentException(kind + " " + level);
			}
		}
	}

	public Adjustments {
		lines = Map.copyOf(lines);
		text = Set.copyOf(text);
		recognised = Set.copyOf(recognised);
	}

	/** The same with one line taken for something; null for what the reader says. */
	public Adjustments withLine(int line, LineAs as) {
		Map<Integer, LineAs> changed = new HashMap<>(lines);
		if (as == null) {
			changed.remove(line);
		} else {
			changed.put(line, as);
		}
		return new Adjustments(changed, text, recognised);
	}

	/** The same with a range kept as text, or taken for what the reader suspected, or neither. */
	public Adjustments withRange(Range range, boolean keepText, boolean recognise) {
		Set<Range> kept = new HashSet<>(text);
		Set<Range> taken = new HashSet<>(recognised);
		kept.remove(range);
		taken.remove(range);
		if (keepText) {
			kept.add(range);
		}
		if (recognise) {
			taken.add(range);
		}
		return new Adjustments(lines, kept, taken);
	}

	/** What the block that begins at an offset was said to be; null when nothing was said, or no block. */
	LineAs block(SourceDocument source, int offset) {
		if (lines.isEmpty()) {
			return null;
		}
		LineAs as = lines.get(line(source, offset));
		return as == null || !as.kind().isBlock() ? null : as;
	}

	/** Index of the line that an offset lies in. */
	static int line(SourceDocument source, int offset) {
		int low = 0;
		int high = source.lines().size() - 1;
		while (low < high) {
			int middle = (low + high + 1) >>> 1;
			if (source.lines().get(middle).range().start() <= offset) {
				low = middle;
			} else {
				high = middle - 1;
			}
		}
		return low;
	}

	/** The stage that carries what was said of lines into the outline, and drops the doubts that are settled by it. */
	public static void applyTo(Draft draft) {
		Adjustments said = draft.adjustments();
		List<OutlineLine> changed = new ArrayList<>(draft.outline().lines());
		said.lines().forEach((index, as) -> {
			if (index >= 0 && index < changed.size() && !changed.get(index).isBlank()) {
				OutlineLine line = changed.get(index);
				changed.set(index, as.kind() == LineKind.HEADING ? heading(draft, line, as.level())
						: OutlineLine.body(line.range(), as.kind().role()));
				draft.doubts().removeIf(doubt -> line.range().covers(doubt.range()));
			}
		});
		draft.setOutline(new Outline(changed));
	}

	private static OutlineLine heading(Draft draft, OutlineLine line, int level) {
		if (line.isHeading()) {
			return new OutlineLine(line.range(), ParagraphRole.BODY, level, line.numbering(), line.ordinal(), line.marker(),
					line.heading(), line.stop());
		}
		Range range = line.range();
		TypedMarker marker = TypedMarker.ofHeading(draft.source().text(), range.start(), range.end(), LevelForms.of(draft.report()));
		if (marker == null || range.start() + marker.length() >= range.end()) {
			return new OutlineLine(range, ParagraphRole.BODY, level, Numbering.NONE, 0, 0, range, 0);
		}
		return new OutlineLine(range, ParagraphRole.BODY, level, marker.style(), marker.ordinal(), marker.length(),
				new Range(range.start() + marker.length(), range.end()), 0);
	}
}
