/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.flow;

import java.util.ArrayList;
import java.util.List;

import org.annals.core.text.Markers;
import org.annals.core.text.Range;
import org.annals.core.text.ReportText;
import org.annals.document.style.Role;
import org.annals.model.report.Numbering;
import org.annals.model.report.Paragraph;
import org.annals.model.report.ParagraphRole;
import org.annals.model.report.Passage;
import org.annals.model.report.Section;

/** Cuts the lines of a report's text, from first to last, into spans by the elements that they belong to. */
final class LineSpans {

	private final ReportText text;
	private int next;

	/** From where on the line belongs to an element, in a role; no element for what is left out. */
	private record Cut(int offset, Passage element, Role role) {
	}

	LineSpans(ReportText text) {
		this.text = text;
	}

	/**
	 * The spans of a line; lines must be asked for in their order.
	 *
	 * @param range the line without white space at its ends
	 * @param base  role of all that is no heading
	 */
	List<FlowSpan> of(Range range, Role base) {
		List<Cut> cuts = new ArrayList<>();
		cuts.add(new Cut(range.start(), text.elementAt(range.start()) instanceof Passage passage ? passage : null, base));
		for (; next < text.passages().size(); next++) {
			Passage passage = text.passages().get(next);
			Range extent = text.range(passage).orElseThrow();
			if (extent.start() >= range.end()) {
				break;
			}
			if (extent.start() >= range.start()) {
				cut(passage, extent, base, cuts);
			}
		}
		List<FlowSpan> spans = new ArrayList<>();
		for (int i = 0; i < cuts.size(); i++) {
			Cut cut = cuts.get(i);
			int end = i + 1 < cuts.size() ? cuts.get(i + 1).offset() : range.end();
			if (cut.offset() < end && !isDebris(cut.element())) {
				String id = cut.element() == null ? null : cut.element().getId();
				spans.addAll(Spans.of(text.text(), new Range(cut.offset(), Math.min(end, range.end())), cut.role(), id));
			}
		}
		return spans;
	}

	private void cut(Passage passage, Range extent, Role base, List<Cut> cuts) {
		if (passage instanceof Section section && section.getHeading() != null && text.range(section.getHeading()).isPresent()) {
			int end = text.range(section.getHeading()).orElseThrow().end()
					+ (section.getStop() == null ? 0 : section.getStop().length());
			cuts.add(new Cut(extent.start(), passage, Role.heading(level(section))));
			cuts.add(new Cut(end, passage, base));
		} else {
			cuts.add(new Cut(extent.start(), passage, base));
		}
	}

	/** The number that is printed says the level; a heading without one has that of its depth. */
	private static int level(Section section) {
		Numbering style = Markers.style(section);
		boolean outline = style.getValue() >= Numbering.SECTION_VALUE && style.getValue() <= Numbering.SUBPOINT_VALUE;
		return outline ? style.getValue() - Numbering.SECTION_VALUE + 1 : Markers.depth(section);
	}

	private static boolean isDebris(Passage passage) {
		return passage instanceof Paragraph paragraph && paragraph.getRole() == ParagraphRole.DEBRIS;
	}
}
