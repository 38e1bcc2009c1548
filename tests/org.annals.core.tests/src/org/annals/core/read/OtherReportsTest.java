/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

import org.annals.core.op.ReadReport;
import org.annals.core.source.SourceException;
import org.annals.core.source.SourceFile;
import org.annals.core.testing.TestCore;
import org.annals.model.report.Section;
import org.annals.model.text.ProseRuns;
import org.annals.model.text.Reports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reports as other offices write them, read with the installed types: headings in other words, parts, farewells. */
class OtherReportsTest {

	private static final String GENERAL = "org.annals.type.general";
	private static final String DUTY = "org.annals.type.duty";

	@ParameterizedTest
	@CsvSource({ "存在的困难和不足, shortcomings", "主要问题, shortcomings", "存在的主要问题和原因分析, shortcomings", "不足之处和努力方向, shortcomings",
			"存在问题及下一步打算, shortcomings", "问题产生的原因分析, causes", "下步工作思路和主要措施, nextSteps", "重点工作推进情况, work",
			"解决群众反映的突出问题, work", "2025年工作完成情况, work" })
	void bothTypesKnowAHeadingInOtherWords(String heading, String role) throws SourceException {
		for (String type : List.of(GENERAL, DUTY)) {
			Reading reading = read("某某局工作总结\n一、" + heading + "\n抓好学习。\n二、其他\n抓好工作。\n", type);
			assertEquals(role, reading.report().getSections().get(0).getRole(), type);
		}
	}

	@ParameterizedTest
	@CsvSource({ "某某局2025年工作总结, org.annals.type.general", "某某局2025年度述职报告, org.annals.type.duty", "关于2025年工作情况的报告, org.annals.type.general",
			"2025年度述职述廉报告, org.annals.type.duty" })
	void theTitleTellsTheType(String title, String type) throws SourceException {
		Reading reading = read(title + "\n2025年，我局依法履行监督职责，成效明显。现将有关情况报告如下：\n一、工作\n抓好学习。\n", null);
		assertEquals(type, reading.type().id());
	}

	@Test
	void sectionsOfAPartStandBelowIt() throws SourceException {
		Reading reading = read("某某街道工作总结和计划\n第一部分　2025年工作总结\n一、工作情况\n走访企业3家。\n第二部分　2026年工作计划\n一、抓发展。引进项目2个。\n", GENERAL);
		assertEquals("work(work) nextSteps(nextSteps)", roles(reading.report().getSections()));
	}

	@Test
	void aFarewellIsNoPromise() throws SourceException {
		for (String farewell : List.of("特此报告。", "妥否，请审示。", "谢谢大家！", "以上报告，请审议。")) {
			Reading reading = read("述职报告\n一、工作\n抓好学习。\n二、下一步打算\n1.抓学习。举办讲座2场。\n2.抓作风。开展督查3次。\n" + farewell + "\n", DUTY);
			assertEquals(2, Reports.all(reading.report(), org.annals.model.report.Commitment.class).size(), farewell);
		}
	}

	@Test
	void aSectionOfShortcomingsAndPlansIsNotTakenForAClosing() throws SourceException {
		Reading reading = read("述职报告\n一、工作\n抓好学习。\n二、不足之处和努力方向\n在肯定成绩的同时，还存在不足：一是学习不够；二是办法不多。\n"
				+ "在今后的工作中，我将努力：一是加强学习，读书10本；二是多到基层，调研5次。\n", DUTY);
		assertEquals(2, reading.report().getSections().size());
		assertEquals(2, Reports.all(reading.report(), org.annals.model.report.Shortcoming.class).size());
		assertEquals(2, Reports.all(reading.report(), org.annals.model.report.Commitment.class).size());
	}

	@Test
	void aNumberedSentenceThatNothingFollowsIsAShortcoming() throws SourceException {
		Reading reading = read("工作总结\n一、工作\n抓好学习。\n二、存在问题\n（一）深度不够。\n（二）能力有待提升，仅有3人。\n三、下一步打算\n（一）抓学习。举办讲座2场。\n", GENERAL);
		assertEquals(2, Reports.all(reading.report(), org.annals.model.report.Shortcoming.class).size());
	}

	@Test
	void cellsPartedByTabsAreNoMeasures() throws SourceException {
		Reading reading = read("工作总结\n一、工作\n指标\t2024年\t2025年\n收入\t3.12\t3.46\n抓好学习。\n", GENERAL);
		assertEquals(List.of("抓好学习。"), Reports.all(reading.report(), org.annals.model.report.Measure.class).stream()
				.map(measure -> ProseRuns.plainText(measure.getProse())).toList());
	}

	private static String roles(List<Section> sections) {
		return sections.stream().map(section -> section.getRole()
				+ (section.getSections().isEmpty() ? "" : "(" + roles(section.getSections()) + ")")).collect(Collectors.joining(" "));
	}

	private static Reading read(String text, String type) throws SourceException {
		return new ReadReport(TestCore.get(), new SourceFile("a.txt", text.getBytes(StandardCharsets.UTF_8)), type).execute(null);
	}
}
