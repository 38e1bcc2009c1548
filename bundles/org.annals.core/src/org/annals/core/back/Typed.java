/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.back;

import org.annals.core.read.TypedMarker;
import org.annals.core.text.Markers;
import org.annals.model.report.Numbering;
import org.annals.model.report.Section;

/**
 * What a piece says without its number. Numbers are derived from the place, so those that the document has, ours or others
 * typed by hand, are taken off.
 *
 * @param content what stands behind the number
 * @param style   of the number that was typed; null where the number is ours or there is none
 * @param missing whether the passage had a number and now has none
 */
record Typed(String content, Numbering style, boolean missing) {

	static Typed of(Piece piece, Unit unit) {
		String text = piece.text;
		if (unit.marker().isEmpty()) {
			return new Typed(text, null, false);
		}
		if (text.startsWith(unit.marker())) {
			return new Typed(PlainText.of(text.substring(unit.marker().length())), null, false);
		}
		TypedMarker marker = TypedMarker.ofHeading(text, 0, text.length(), Markers.forms(unit.passage()));
		if (marker == null) {
			marker = TypedMarker.ofItem(text, 0, text.length());
		}
		if (marker != null) {
			return new Typed(PlainText.of(text.substring(marker.length())), marker.style(), false);
		}
		return new Typed(text, null, !piece.numbered);
	}

	/** Level that a document shows for a heading: that of its number, or of its depth. */
	static int level(Section section) {
		int level = level(Markers.style(section));
		return level > 0 ? level : Markers.depth(section);
	}

	/** 1 to 4 for a number of headings, else 0. */
	static int level(Numbering style) {
		boolean outline = style.getValue() >= Numbering.SECTION_VALUE && style.getValue() <= Numbering.SUBPOINT_VALUE;
		return outline ? style.getValue() - Numbering.SECTION_VALUE + 1 : 0;
	}
}
