/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package com.example.office;

import java.util.LinkedHashMap;
import java.util.Map;

import org.annals.core.text.ReportText;
import org.annals.model.report.Section;
import org.annals.model.text.ProseRuns;

/** How long the sections of a report are, for the writer and the page. */
final class Lengths {

	private Lengths() {
	}

	/** The characters, or words, of each section by its heading, in the order of the report. */
	static Map<String, Integer> of(ReportText text, boolean words) {
		Map<String, Integer> lengths = new LinkedHashMap<>();
		for (Section section : text.report().getSections()) {
			String heading = section.getHeading() == null ? "" : ProseRuns.plainText(section.getHeading());
			String content = text.range(section).map(text::text).orElse("").strip();
			lengths.merge(heading, words ? content.split("\\s+").length : content.length(), Integer::sum);
		}
		return lengths;
	}
}
