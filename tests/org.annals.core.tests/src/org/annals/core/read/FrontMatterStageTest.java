/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.annals.core.testing.Parts;
import org.annals.core.testing.Reports;
import org.annals.core.testing.TestType;
import org.annals.core.text.ReportText;
import org.annals.model.report.Paragraph;
import org.annals.model.report.ParagraphRole;
import org.annals.model.report.Report;
import org.annals.model.report.ReportFactory;
import org.annals.model.report.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterStageTest {

	private final Draft draft = TestType.draft("");
	private final Report report = draft.report();

	@ParameterizedTest
	@CsvSource(nullValues = "-", value = { "某某局2023年述职报告, 2022年以来我们努力。, -, 2023", "述职报告, 2023年我们努力。, -, 2023", "述职报告, 我们努力。, 2023年工作情况, 2023",
			"2024年述职报告, 2024年我们努力。, 2023年工作情况, 2023", "述职报告, 我们努力。, 工作情况, -", "述职报告, 2023年5月我到任。, -, -", "2023年度工作总结, 我们努力。, -, 2023",
			"学习2023年文件的体会, 我们努力。, -, -" })
	void takesThePeriodFromHeadingTitleOrOpening(String title, String opening, String heading, String period) {
		front(ParagraphRole.TITLE, title);
		front(ParagraphRole.PREAMBLE, opening);
		if (heading != null) {
			Section section = ReportFactory.eINSTANCE.createSection();
			section.setHeading(Reports.prose(heading));
			report.getSections().add(section);
		}
		new FrontMatterStage().apply(draft);
		assertEquals(period, report.getPeriod());
	}

	@Test
	void doesNotTakeTheYearOfAPlanForThePeriod() {
		front(ParagraphRole.TITLE, "2023年度述职报告");
		Section plan = ReportFactory.eINSTANCE.createSection();
		plan.setHeading(Reports.prose("2024年下一步打算"));
		plan.setRole("nextSteps");
		report.getSections().add(plan);
		new FrontMatterStage().apply(draft);
		assertEquals("2023", report.getPeriod());
	}

	@Test
	void findsTheElementsOfThePreamble() {
		front(ParagraphRole.PREAMBLE, "2023年，在上级党委的坚强领导下，我履行基层党建第一责任人职责。");
		front(ParagraphRole.TRANSITION, "现将有关情况报告如下：");
		new FrontMatterStage().apply(draft);
		String text = ReportText.of(report).text();
		PreambleElements preamble = draft.preamble();
		assertEquals("2023年", preamble.year().of(text));
		assertEquals("在上级党委的坚强领导下", preamble.leadership().of(text));
		assertEquals("基层党建第一责任人", preamble.role().of(text));
		assertEquals("现将有关情况报告如下：", preamble.transition().of(text));
		assertEquals(text.strip(), preamble.whole().of(text));
		assertEquals("基层党建第一责任人", report.getPost());
	}

	@Test
	void inventsNothing() {
		new FrontMatterStage().apply(draft);
		assertSame(PreambleElements.NONE, draft.preamble());
		assertNull(report.getPeriod());
		assertNull(report.getPost());
		assertNull(report.getOrganisation());
	}

	@ParameterizedTest
	@ValueSource(strings = { "某某市税务局", "中共某某市委员会", "某某市税务局党组", "某某区人民政府", "某某集团有限公司" })
	void takesTheOrganisationFromTheSignature(String signature) {
		sign(signature);
		assertEquals(signature, report.getOrganisation().getName());
	}

	@ParameterizedTest
	@ValueSource(strings = { "张三", "报告人：张三", "局" })
	void takesNoPersonForAnOrganisation(String signature) {
		sign(signature);
		assertNull(report.getOrganisation());
	}

	private void sign(String signature) {
		Paragraph paragraph = Parts.paragraph(signature, ParagraphRole.SIGNATURE);
		report.getBack().add(paragraph);
		new FrontMatterStage().apply(draft);
	}

	private void front(ParagraphRole role, String text) {
		report.getFront().add(Parts.paragraph(text, role));
	}
}
