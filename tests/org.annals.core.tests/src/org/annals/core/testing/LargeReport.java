/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.testing;

import java.math.BigDecimal;
import java.util.Random;

import org.annals.model.report.Block;
import org.annals.model.report.Measure;
import org.annals.model.report.Metric;
import org.annals.model.report.Paragraph;
import org.annals.model.report.ParagraphRole;
import org.annals.model.report.Prose;
import org.annals.model.report.Report;
import org.annals.model.report.ReportFactory;
import org.annals.model.report.Section;
import org.annals.model.text.ElementIds;
import org.annals.model.text.IdSource;
import org.annals.model.text.ProseRuns;

/** Invents a report as long as a book, on which speed of editing is measured: about 300,000 chars in 5,000 passages. */
public final class LargeReport {

	private static final ReportFactory FACTORY = ReportFactory.eINSTANCE;
	private static final String[] WORDS = { "推进", "落实", "组织", "学习", "调研", "服务", "群众", "项目", "制度", "培训", "会议", "整改", "督促",
			"基层", "平台", "机制" };
	private static final int SECTIONS = 50;
	private static final int SUBSECTIONS = 10;
	private static final int BLOCKS = 9;

	private final Random random = new Random(1);
	private final Report report = FACTORY.createReport();

	private LargeReport() {
	}

	/** The same report at each call. */
	public static Report make() {
		LargeReport large = new LargeReport();
		large.report.setPeriod("2023");
		large.front(ParagraphRole.TITLE, 8);
		large.front(ParagraphRole.PREAMBLE, 60);
		for (int i = 0; i < SECTIONS; i++) {
			Section section = large.section(6);
			for (int j = 0; j < SUBSECTIONS; j++) {
				Section subsection = large.section(8);
				for (int k = 0; k < BLOCKS; k++) {
					subsection.getBlocks().add(large.block(k));
				}
				section.getSections().add(subsection);
			}
			large.report.getSections().add(section);
		}
		ElementIds.assignMissing(large.report, IdSource.seeded(1));
		return large.report;
	}

	private void front(ParagraphRole role, int words) {
		Paragraph paragraph = FACTORY.createParagraph();
		paragraph.setRole(role);
		paragraph.setProse(ProseRuns.create(words(words)));
		report.getFront().add(paragraph);
	}

	private Section section(int words) {
		Section section = FACTORY.createSection();
		section.setHeading(ProseRuns.create(words(words)));
		section.setRole("work");
		return section;
	}

	/** The first three are one line. */
	private Block block(int index) {
		Measure measure = FACTORY.createMeasure();
		measure.setRunIn(index == 1 || index == 2);
		Prose prose = ProseRuns.create(words(16) + "，");
		if (index % 3 == 0) {
			Metric metric = FACTORY.createMetric();
			metric.setCounts(words(2));
			metric.setValue(BigDecimal.valueOf(random.nextInt(1000)));
			metric.setUnit("次");
			metric.setPeriod("2023");
			report.getMetrics().add(metric);
			ProseRuns.appendMention(prose, metric);
			ProseRuns.append(prose, "，学习");
			ProseRuns.appendCitation(prose, words(3));
		}
		ProseRuns.append(prose, words(13) + "。");
		measure.setProse(prose);
		return measure;
	}

	private String words(int count) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < count; i++) {
			text.append(WORDS[random.nextInt(WORDS.length)]);
		}
		return text.toString();
	}
}
