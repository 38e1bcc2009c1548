/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.back;

import java.util.List;

import org.annals.core.edit.Runs;
import org.annals.core.read.TypedMarker;
import org.annals.core.text.LevelForms;
import org.annals.core.text.Markers;
import org.annals.model.report.ReportFactory;
import org.annals.model.report.Section;

/** Tells what a new paragraph is: a heading by its style or by its number, one that runs in to its text, or text. */
final class NewHeading {

	private static final int LONGEST = 40;

	private NewHeading() {
	}

	static List<Entry> entries(Piece piece, List<Unit> units) {
		TypedMarker marker = piece.grid == null && piece.opens ? marker(piece.text, units) : null;
		if (piece.grid == null && piece.level > 0) {
			return List.of(heading(piece, marker == null ? 0 : marker.length(), piece.text.length(), piece.level, null));
		}
		Section like = marker == null ? null : like(marker, units);
		if (like == null) {
			return List.of(new Entry(null, piece));
		}
		int stop = piece.text.indexOf('。');
		int end = stop < 0 ? piece.text.length() : stop;
		if (end - marker.length() > LONGEST || end == marker.length() || stop == piece.text.length() - 1) {
			return List.of(new Entry(null, piece));
		}
		Entry heading = heading(piece, marker.length(), end, Markers.depth(like), stop < 0 ? null : "。");
		return stop < 0 ? List.of(heading) : List.of(heading, new Entry(null, piece.part(stop + 1, piece.text.length())));
	}

	/** The number typed in front, in the forms of the report; null without one. */
	private static TypedMarker marker(String text, List<Unit> units) {
		LevelForms forms = units.isEmpty() ? LevelForms.OFFICIAL : Markers.forms(units.getFirst().passage());
		return TypedMarker.ofHeading(text, 0, text.length(), forms);
	}

	/** A section of the report that is numbered in the same way; without one the number is just text. */
	private static Section like(TypedMarker marker, List<Unit> units) {
		for (Unit unit : units) {
			if (unit.passage() instanceof Section section && Markers.style(section) == marker.style()) {
				return section;
			}
		}
		return null;
	}

	private static Entry heading(Piece piece, int start, int end, int depth, String stop) {
		Section section = ReportFactory.eINSTANCE.createSection();
		Making.tell(section, Runs.text(PlainText.of(piece.text.substring(start, end))));
		section.setStop(stop);
		Entry entry = new Entry(null, piece);
		entry.passage = section;
		entry.depth = depth;
		return entry;
	}
}
