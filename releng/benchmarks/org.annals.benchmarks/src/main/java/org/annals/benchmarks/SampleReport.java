/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.benchmarks;

import java.math.BigDecimal;
import java.util.Random;

import org.annals.model.report.Measure;
import org.annals.model.report.MeasureGroup;
import org.annals.model.report.Mention;
import org.annals.model.report.Metric;
import org.annals.model.report.Prose;
import org.annals.model.report.Report;
import org.annals.model.report.ReportFactory;
import org.annals.model.report.Section;
import org.annals.model.text.ElementIds;
import org.annals.model.text.IdSource;
import org.annals.model.text.ProseRuns;

/** Makes an invented report of any size with the proportions of a real one, so that benchmarks need no material. */
final class SampleReport {

	private static final String[] WORDS = { "推进", "落实", "组织", "学习", "调研", "服务", "群众", "项目", "制度", "培训", "会议", "整改", "督促",
			"基层", "平台", "机制" };

	private final Random random = new Random(1);
	private final Report report = ReportFactory.eINSTANCE.createReport();

	private SampleReport() {
	}

	/** @param groups number of measure groups; each has about 1.6 kB as a file */
	static Report make(int groups) {
		SampleReport sample = new SampleReport();
		Section section = null;
		for (int i = 0; i < groups; i++) {
			if (i % 20 == 0) {
				section = ReportFactory.eINSTANCE.createSection();
				section.setHeading(ProseRuns.create(sample.words(6)));
				section.setRole("work");
				sample.report.getSections().add(section);
			}
			section.getBlocks().add(sample.group());
		}
		ElementIds.assignMissing(sample.report, IdSource.seeded(1));
		return sample.report;
	}

	private MeasureGroup group() {
		MeasureGroup group = ReportFactory.eINSTANCE.createMeasureGroup();
		group.setHeading(ProseRuns.create(words(5)));
		group.setStop("。");
		for (int i = 0; i < 5; i++) {
			Measure measure = ReportFactory.eINSTANCE.createMeasure();
			measure.setRunIn(true);
			measure.setProse(prose());
			group.getBlocks().add(measure);
		}
		return group;
	}

	private Prose prose() {
		Prose prose = ProseRuns.create(words(12) + "，");
		Metric metric = ReportFactory.eINSTANCE.createMetric();
		metric.setCounts(words(2));
		metric.setValue(BigDecimal.valueOf(random.nextInt(1000)));
		metric.setUnit("次");
		metric.setPeriod("2023");
		report.getMetrics().add(metric);
		Mention mention = ProseRuns.appendMention(prose, metric);
		mention.setMetric(metric);
		ProseRuns.append(prose, "，学习");
		ProseRuns.appendCitation(prose, words(4));
		ProseRuns.append(prose, words(8) + "。");
		return prose;
	}

	private String words(int count) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < count; i++) {
			text.append(WORDS[random.nextInt(WORDS.length)]);
		}
		return text.toString();
	}
}
