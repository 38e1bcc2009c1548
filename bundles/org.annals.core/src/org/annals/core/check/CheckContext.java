/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.check;

import java.util.List;

import org.annals.core.text.Line;
import org.annals.core.text.Range;
import org.annals.core.text.ReportText;
import org.annals.core.types.Lexicon;
import org.annals.core.types.TypeProfile;
import org.annals.model.report.Paragraph;
import org.annals.model.report.ParagraphRole;
import org.annals.model.report.Report;

/** What a rule may know: the report, its text, its type, and which lines it is asked about. */
public final class CheckContext {

	private final ReportText text;
	private final TypeProfile type;
	private final List<Line> lines;

	/** Asks about the whole report. */
	public CheckContext(ReportText text, TypeProfile type) {
		this(text, type, text.lines().stream().filter(CheckContext::isReport).toList());
	}

	/** Asks about some lines of the report only. */
	public CheckContext(ReportText text, TypeProfile type, List<Line> lines) {
		this.text = text;
		this.type = type;
		this.lines = List.copyOf(lines);
	}

	/** Leftovers of a web page are no part of the report and are not judged. */
	private static boolean isReport(Line line) {
		return !(line.passage() instanceof Paragraph paragraph && paragraph.getRole() == ParagraphRole.DEBRIS);
	}

	/** The report, which a rule leaves as it is. */
	public Report report() {
		return text.report();
	}

	/** The report written out; all ranges of findings are in it. */
	public ReportText text() {
		return text;
	}

	/** The chars of a range of the report's text. */
	public String text(Range range) {
		return text.text(range);
	}

	/** The report's type, or the general one where that is not installed. */
	public TypeProfile type() {
		return type;
	}

	public Lexicon lexicon() {
		return type.lexicon();
	}

	/** The lines to check, without leftovers of web pages. */
	public List<Line> lines() {
		return lines;
	}

	/** Whether the report is in a language, for example zh. */
	public boolean isLanguage(String language) {
		return report().getLanguage() != null && report().getLanguage().startsWith(language);
	}
}
