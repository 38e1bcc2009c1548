/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.table;

import java.util.ArrayList;
import java.util.List;

import org.annals.core.text.Line;
import org.annals.core.text.Markers;
import org.annals.core.text.Range;
import org.annals.core.text.ReportText;
import org.annals.core.text.RunSpan;
import org.annals.model.report.Mention;
import org.annals.model.report.Metric;
import org.annals.model.report.Section;
import org.annals.model.text.ProseRuns;
import org.eclipse.emf.ecore.EObject;

/** Lists where the text shows a metric, with what stands around it, so that a person can go there. */
public final class MetricMentions {

	/** So much of the line on each side, in chars. */
	private static final int AROUND = 24;

	/**
	 * One place.
	 *
	 * @param mention the mention
	 * @param range   UTF-16 offsets in the report's text
	 * @param before  what stands before it in its line, cut with …
	 * @param shown   what it shows
	 * @param after   what stands behind it in its line, cut with …
	 * @param section number and heading of its section, "" where there is none
	 */
	public record Place(Mention mention, Range range, String before, String shown, String after, String section) {
	}

	private MetricMentions() {
	}

	/** The places in the order of the text. */
	public static List<Place> of(ReportText text, Metric metric) {
		List<Place> places = new ArrayList<>();
		int line = 0;
		List<Line> lines = text.lines();
		for (RunSpan run : text.runs()) {
			if (run.prose().getMixed().getValue(run.entry()) instanceof Mention mention && mention.getMetric() == metric) {
				while (lines.get(line).range().end() < run.range().end()) {
					line++;
				}
				places.add(place(text.text(), mention, run.range(), lines.get(line).range()));
			}
		}
		return places;
	}

	private static Place place(String text, Mention mention, Range range, Range line) {
		int from = Math.max(Math.min(line.start(), range.start()), range.start() - AROUND);
		int to = Math.min(line.end(), range.end() + AROUND);
		if (from > 0 && Character.isLowSurrogate(text.charAt(from))) {
			from--;
		}
		if (to < text.length() && to > 0 && Character.isHighSurrogate(text.charAt(to - 1))) {
			to++;
		}
		String before = (from > line.start() ? "…" : "") + text.substring(from, range.start()).stripLeading();
		String after = text.substring(range.end(), to).stripTrailing() + (to < line.end() ? "…" : "");
		return new Place(mention, range, before, range.of(text), after, section(mention));
	}

	private static String section(EObject object) {
		for (EObject up = object.eContainer(); up != null; up = up.eContainer()) {
			if (up instanceof Section section && section.getHeading() != null) {
				return Markers.printed(section) + ProseRuns.plainText(section.getHeading());
			}
		}
		return "";
	}
}
