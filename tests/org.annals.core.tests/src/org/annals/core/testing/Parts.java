/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.testing;

import org.annals.model.report.Block;
import org.annals.model.report.Commitment;
import org.annals.model.report.Item;
import org.annals.model.report.Measure;
import org.annals.model.report.MeasureGroup;
import org.annals.model.report.Mention;
import org.annals.model.report.Metric;
import org.annals.model.report.Paragraph;
import org.annals.model.report.ParagraphRole;
import org.annals.model.report.Prose;
import org.annals.model.report.Report;
import org.annals.model.report.ReportFactory;
import org.annals.model.report.ReportPackage;
import org.annals.model.report.Section;
import org.annals.model.report.Shortcoming;
import org.eclipse.emf.ecore.util.FeatureMapUtil;

/** Parts of reports made by hand, for tests of rules that look at the structure. */
public final class Parts {

	private static final ReportFactory FACTORY = ReportFactory.eINSTANCE;

	private Parts() {
	}

	/** A Chinese report of a period without text; the text of its sections has no LF at the end. */
	public static Report report(String period, Section... sections) {
		Report report = FACTORY.createReport();
		report.setLanguage("zh");
		report.setPeriod(period);
		report.setTail("");
		for (Section section : sections) {
			report.getSections().add(section);
		}
		return report;
	}

	/** A section with a heading of its own line, or without one where it is null. */
	public static Section section(String heading, Block... blocks) {
		Section section = FACTORY.createSection();
		if (heading != null) {
			section.setHeading(Reports.prose(heading));
		}
		for (Block block : blocks) {
			section.getBlocks().add(block);
		}
		return section;
	}

	public static Section with(Section section, Section... subsections) {
		for (Section subsection : subsections) {
			section.getSections().add(subsection);
		}
		return section;
	}

	public static Section marked(String marker, String heading, Block... blocks) {
		Section section = section(heading, blocks);
		section.setMarker(marker);
		return section;
	}

	public static Section role(String role, Section section) {
		section.setRole(role);
		return section;
	}

	public static Paragraph paragraph(String text) {
		return paragraph(text, ParagraphRole.BODY);
	}

	public static Paragraph paragraph(String text, ParagraphRole role) {
		Paragraph paragraph = FACTORY.createParagraph();
		paragraph.setProse(Reports.prose(text));
		paragraph.setRole(role);
		return paragraph;
	}

	public static Measure measure(String text) {
		return measure(Reports.prose(text));
	}

	public static Measure measure(Prose prose) {
		Measure measure = FACTORY.createMeasure();
		measure.setProse(prose);
		return measure;
	}

	public static MeasureGroup group(String heading, Block... blocks) {
		return item(FACTORY.createMeasureGroup(), heading, blocks);
	}

	public static Shortcoming shortcoming(String heading, Block... blocks) {
		return item(FACTORY.createShortcoming(), heading, blocks);
	}

	public static Commitment commitment(String heading, Block... blocks) {
		return item(FACTORY.createCommitment(), heading, blocks);
	}

	private static <T extends Item> T item(T item, String heading, Block... blocks) {
		if (heading != null) {
			item.setHeading(Reports.prose(heading));
			item.setStop("。");
		}
		for (Block block : blocks) {
			block.setRunIn(true);
			item.getBlocks().add(block);
		}
		return item;
	}

	public static Metric metric(String verb, String counts, String value, String unit) {
		Metric metric = FACTORY.createMetric();
		metric.setVerb(verb);
		metric.setCounts(counts);
		metric.setValue(new java.math.BigDecimal(value));
		metric.setUnit(unit);
		return metric;
	}

	/** A prose with a mention of a metric in it. */
	public static Prose prose(String before, Metric metric, String after) {
		Prose prose = Reports.prose(before);
		mention(prose, metric);
		FeatureMapUtil.addText(prose.getMixed(), after);
		return prose;
	}

	/** Adds a mention at the end of a prose. */
	public static Mention mention(Prose prose, Metric metric) {
		Mention mention = FACTORY.createMention();
		mention.setMetric(metric);
		prose.getMixed().add(ReportPackage.Literals.PROSE__MENTIONS, mention);
		return mention;
	}
}
