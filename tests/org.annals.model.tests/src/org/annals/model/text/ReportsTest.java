/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.annals.model.report.Block;
import org.annals.model.report.Measure;
import org.annals.model.report.MeasureGroup;
import org.annals.model.report.Mention;
import org.annals.model.report.Metric;
import org.annals.model.report.Paragraph;
import org.annals.model.report.ParagraphRole;
import org.annals.model.report.Report;
import org.annals.model.report.ReportFactory;
import org.annals.model.report.Section;
import org.junit.jupiter.api.Test;

/** The usual questions have their answers in the order of the text. */
class ReportsTest {

	private static final ReportFactory MAKE = ReportFactory.eINSTANCE;

	private final Report report = MAKE.createReport();
	private final Section first = section("first");
	private final Section inner = section("inner");
	private final Section last = section("last");

	ReportsTest() {
		report.getSections().addAll(List.of(first, last));
		first.getSections().add(inner);
	}

	private static Section section(String role) {
		Section section = MAKE.createSection();
		section.setRole(role);
		return section;
	}

	private Paragraph back(ParagraphRole role) {
		Paragraph paragraph = MAKE.createParagraph();
		paragraph.setRole(role);
		report.getBack().add(paragraph);
		return paragraph;
	}

	@Test
	void sectionsComeDepthFirst() {
		assertEquals(List.of(first, inner, last), Reports.sections(report));
	}

	@Test
	void paragraphsAreFoundByRole() {
		Paragraph date = back(ParagraphRole.DATE);
		Paragraph one = back(ParagraphRole.ATTACHMENT);
		Paragraph two = back(ParagraphRole.ATTACHMENT);
		assertSame(date, Reports.paragraph(report, ParagraphRole.DATE).orElseThrow());
		assertEquals(List.of(one, two), Reports.paragraphs(report, ParagraphRole.ATTACHMENT));
		assertTrue(Reports.paragraph(report, ParagraphRole.TITLE).isEmpty());
	}

	@Test
	void blocksAreFoundAtAnyDepth() {
		MeasureGroup group = MAKE.createMeasureGroup();
		Measure measure = MAKE.createMeasure();
		group.getBlocks().add(measure);
		inner.getBlocks().add(group);
		assertEquals(List.of(group, measure), Reports.all(report, Block.class));
		assertEquals(List.of(measure), Reports.all(report, Measure.class));
	}

	@Test
	void mentionsOfOneMetric() {
		Metric metric = MAKE.createMetric();
		Paragraph paragraph = back(ParagraphRole.BODY);
		paragraph.setProse(ProseRuns.create("x"));
		Mention mention = ProseRuns.appendMention(paragraph.getProse(), metric);
		ProseRuns.appendMention(paragraph.getProse(), MAKE.createMetric());
		assertEquals(List.of(mention), Reports.mentions(report, metric));
	}
}
