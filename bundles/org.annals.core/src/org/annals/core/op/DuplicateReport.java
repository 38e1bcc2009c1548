/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.op;

import java.util.List;

import org.annals.core.text.ReportText;
import org.annals.model.report.Paragraph;
import org.annals.model.report.ParagraphRole;
import org.annals.model.report.Report;
import org.annals.model.report.ReportFactory;
import org.annals.model.text.ElementIds;
import org.annals.model.text.IdSource;
import org.annals.model.text.ProseRuns;
import org.annals.model.text.Reports;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * The user action "duplicate a report". The elements keep their ids, so that the copy can be compared with the original;
 * the report itself gets a new one, so that nobody takes the two for the same.
 */
public final class DuplicateReport {

	private final Report original;
	private final String title;
	private final String period;

	/**
	 * @param original is not changed
	 * @param title    the copy's title, or null for that of the original with the year of {@code period}
	 * @param period   the copy's period, or null for that of the original
	 */
	public DuplicateReport(Report original, String title, String period) {
		this.original = original;
		this.title = title;
		this.period = period;
	}

	/**
	 * The copy, in no resource.
	 *
	 * @param monitor may be null
	 */
	public Report execute(IProgressMonitor monitor) {
		SubMonitor.convert(monitor).checkCanceled();
		Report copy = EcoreUtil.copy(original);
		IdSource ids = IdSource.random();
		copy.setId(ElementIds.free(original, ids));
		String newTitle = newTitle(copy);
		if (newTitle != null) {
			entitle(copy, newTitle);
		}
		if (period != null) {
			copy.setPeriod(period);
		}
		return copy;
	}

	/** Null when the title stays. */
	private String newTitle(Report copy) {
		String old = copy.getPeriod();
		boolean years = period != null && old != null && period.matches("\\d{4}") && old.matches("\\d{4}");
		return title != null || !years ? title : FileNames.title(copy).replaceAll("(?<!\\d)" + old + "(?!\\d)", period);
	}

	/** A title of two lines keeps them while its text stays the same but for the year. */
	private static void entitle(Report report, String title) {
		List<Paragraph> lines = Reports.paragraphs(report, ParagraphRole.TITLE);
		ReportText text = ReportText.of(report);
		if (lines.isEmpty()) {
			Paragraph line = ReportFactory.eINSTANCE.createParagraph();
			line.setRole(ParagraphRole.TITLE);
			line.setProse(ProseRuns.create(title));
			line.setId(ElementIds.free(report, IdSource.random()));
			report.getFront().add(0, line);
			return;
		}
		int from = 0;
		for (int i = 0; i < lines.size(); i++) {
			int length = text.text(text.range(lines.get(i)).orElseThrow()).length();
			int to = i == lines.size() - 1 ? title.length() : Math.min(from + length, title.length());
			lines.get(i).setProse(ProseRuns.create(title.substring(from, to)));
			from = to;
		}
	}
}
