/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.testing;

import org.annals.model.report.Paragraph;
import org.annals.model.report.Prose;
import org.annals.model.report.Report;
import org.annals.model.report.ReportFactory;
import org.annals.model.report.Section;
import org.eclipse.emf.ecore.util.FeatureMapUtil;

/** Small reports made by hand, for tests that want no reader. */
public final class Reports {

	private static final ReportFactory FACTORY = ReportFactory.eINSTANCE;

	private Reports() {
	}

	/** A report of one unheaded section with a paragraph a line; its text is the lines joined by LF, no LF at the end. */
	public static Report ofLines(String... lines) {
		Report report = FACTORY.createReport();
		report.setLanguage("zh");
		report.setTail("");
		Section section = FACTORY.createSection();
		report.getSections().add(section);
		for (String line : lines) {
			Paragraph paragraph = FACTORY.createParagraph();
			paragraph.setProse(prose(line));
			section.getBlocks().add(paragraph);
		}
		return report;
	}

	/** A prose of one text run. */
	public static Prose prose(String text) {
		Prose prose = FACTORY.createProse();
		FeatureMapUtil.addText(prose.getMixed(), text);
		return prose;
	}
}
