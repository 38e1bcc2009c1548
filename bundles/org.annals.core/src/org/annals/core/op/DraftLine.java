/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.op;

import java.util.ArrayList;
import java.util.List;

import org.annals.core.read.Adjustments;
import org.annals.core.read.Doubt;
import org.annals.core.read.LineKind;
import org.annals.core.read.Reading;
import org.annals.core.source.SourceLine;
import org.annals.core.text.Markers;
import org.annals.core.text.Range;
import org.annals.core.text.ReportText;
import org.annals.model.report.Action;
import org.annals.model.report.Cause;
import org.annals.model.report.Commitment;
import org.annals.model.report.Measure;
import org.annals.model.report.MeasureGroup;
import org.annals.model.report.Paragraph;
import org.annals.model.report.Passage;
import org.annals.model.report.Section;
import org.annals.model.report.Shortcoming;

/**
 * A line of a source with what it is taken for, a row of the import's preview.
 *
 * @param index    of the line in the source, blank ones counted
 * @param range    UTF-16 offsets in the source's text, without the line feed
 * @param kind     what the first passage that begins in the line is
 * @param level    depth of the section that the heading opens, 1 for the outermost; 0 for any other line
 * @param passages all passages that begin in the line, a container before what it contains
 * @param adjusted whether a person said what the line is
 * @param doubts   what is doubtful in it
 */
public record DraftLine(int index, Range range, LineKind kind, int level, List<Passage> passages, boolean adjusted,
		List<Doubt> doubts) {

	static List<DraftLine> of(Reading reading, Adjustments adjustments) {
		List<DraftLine> rows = new ArrayList<>();
		ReportText text = reading.text();
		List<SourceLine> lines = reading.source().lines();
		int next = 0;
		for (int i = 0; i < lines.size(); i++) {
			Range range = lines.get(i).range();
			List<Passage> begun = new ArrayList<>();
			while (next < text.passages().size()
					&& text.range(text.passages().get(next)).orElseThrow().start() <= range.end()) {
				begun.add(text.passages().get(next++));
			}
			if (!range.of(text.text()).isBlank()) {
				List<Doubt> doubts = reading.doubtful().stream().filter(doubt -> range.covers(doubt.range())
						&& !doubt.range().isEmpty()).toList();
				Passage first = begun.stream().filter(passage -> !isUnheaded(passage)).findFirst().orElse(null);
				rows.add(new DraftLine(i, range, kind(first), first instanceof Section section ? Markers.depth(section) : 0,
						List.copyOf(begun), adjustments.lines().containsKey(i), doubts));
			}
		}
		return List.copyOf(rows);
	}

	/** A part that nobody gave a heading prints nothing itself. */
	private static boolean isUnheaded(Passage passage) {
		return passage instanceof Section section && section.getHeading() == null && Markers.printed(section).isEmpty();
	}

	/** What a passage is; null is text like any other. */
	public static LineKind kind(Passage passage) {
		return switch (passage) {
		case Section section -> LineKind.HEADING;
		case Paragraph paragraph -> LineKind.of(paragraph.getRole());
		case Measure measure -> LineKind.MEASURE;
		case MeasureGroup group -> LineKind.MEASURE_GROUP;
		case Shortcoming shortcoming -> LineKind.SHORTCOMING;
		case Cause cause -> LineKind.CAUSE;
		case Commitment commitment -> LineKind.COMMITMENT;
		case Action action -> LineKind.COMMITMENT;
		case null, default -> LineKind.PARAGRAPH;
		};
	}

	/** The row of the line that an offset lies in. */
	static DraftLine at(List<DraftLine> rows, int offset) {
		return rows.stream().filter(row -> row.range().start() <= offset && offset <= row.range().end()).findFirst()
				.orElseThrow();
	}

	/** Level of the last heading before a row, 0 where there is none. */
	static int levelBefore(List<DraftLine> rows, DraftLine row) {
		int level = 0;
		for (DraftLine before : rows) {
			if (before.index() >= row.index()) {
				break;
			}
			level = before.kind() == LineKind.HEADING ? before.level() : level;
		}
		return level;
	}
}
