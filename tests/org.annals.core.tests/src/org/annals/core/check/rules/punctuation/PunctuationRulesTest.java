/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.check.rules.punctuation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.annals.core.check.Rule;
import org.annals.core.edit.TextEdit;
import org.annals.core.testing.Reports;
import org.annals.core.testing.RuleRuns;
import org.annals.core.text.Range;
import org.annals.core.types.TestProfiles;
import org.annals.model.report.Paragraph;
import org.annals.model.report.ParagraphRole;
import org.annals.model.report.Report;
import org.annals.model.report.ReportFactory;
import org.annals.model.report.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each line of a table is a text and the places that the rule finds in it; a slash parts the lines of a text. */
class PunctuationRulesTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", value = { "制定要点, 明确任务。|[4,6)", //
			"一是;二是|[2,3)", "注:见表|[1,2)", "增长5.5%,达到新高|[6,7)", "GDP,增长|[3,4)", "地(市)级|[1,2) [3,4)", //
			"各位代表!|[4,5)", "是否可行?|[4,5)", "国办函(2021)3号|[3,4) [8,9)", //
			"1,234元|-", "上午9:30开会|-", "比例为3:1|-", "见http://a.cn/?x=1;y|-", "AI, IoT与5G|-", "f(x)=1|-", //
			"甲，,乙|-", "&nbsp;正文|-", "(一)加强建设|-" })
	void halfwidth(String text, String places) {
		verify(new HalfwidthRule(), text, places);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", value = { "骨干。。|[2,4)", "甲，，乙|[1,3)", "甲、、乙|[1,3)", "甲；；乙|[1,3)",
			"甲，。|[1,3)", "甲。，乙|[1,3)", "甲，,乙|[1,3)", "甲。。。乙|[1,4)", //
			"甲……乙|-", "甲——乙|-", "甲！！！|-", "甲？！|-", "“甲。”，乙|-", "1,,2|-" })
	void doubled(String text, String places) {
		verify(new DoubledRule(), text, places);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", value = { "聚焦“两个维护，落实|[2,3)", "两个维护”，落实|[4,5)", "《条例，学习|[0,1)",
			"（见附件|[0,1)", "《甲（乙》丙）|[2,3) [6,7)", "”甲”乙|[0,1) [2,3)", //
			"“甲‘乙’丙”|-", "《关于〈条例〉的说明》|-", "1）完成；2）推进|-", "“第一段。/“第二段。”|-", "“第一段。/第二段。”|-", "China’s 计划|-", "（甲)|-",
			"《很长的/题目》|-" })
	void unbalanced(String text, String places) {
		verify(new UnbalancedRule(), text, places);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", value = { "开展“微课堂 每日测”活动|[6,7)", "加强 建设|[2,3)", "推进  改革 开放|[2,4) [6,7)",
			"建设“ 微课堂”|[3,4)", //
			"全市各界踊跃参加志愿服务活动 用点滴行动，温暖一座城|-", "使用AI 平台|-", "王 明、李小红|-", "第一章 总则|-", "甲。 乙|-", "完成 10 项|-" })
	void space(String text, String places) {
		verify(new SpaceRule(), text, places);
	}

	@Test
	void spacesOfSignaturesAndTitlesAreLeftAlone() {
		Report report = Reports.ofLines("述 职 报 告", "某某 市局");
		((Paragraph) report.getSections().get(0).getBlocks().get(0)).setRole(ParagraphRole.TITLE);
		((Paragraph) report.getSections().get(0).getBlocks().get(1)).setRole(ParagraphRole.SIGNATURE);
		assertEquals("", RuleRuns.places(new SpaceRule(), report, TestProfiles.general()));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", value = { "学习《甲》、《乙》|[5,6)", "“甲”、“乙”、“丙”|[3,4) [7,8)", "《甲》、《乙》等|[3,4)", //
			"“三会一课”、专题培训|-", "《甲》《乙》|-", "《甲》（修订）、《乙》|-", "甲、“乙”|-" })
	void separator(String text, String places) {
		verify(new SeparatorRule(), text, places);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", value = { "加强建设|。|true|[6,7)", "加强建设；|-|true|[6,7)", "加强建设，|-|true|[6,7)",
			"加强建设|-|true|-", "加强建设|。|false|-", "情况如下：|-|true|-", "完成甲。完成乙|。|true|-" })
	void headingEnd(String heading, String stop, boolean content, String places) {
		Report report = ReportFactory.eINSTANCE.createReport();
		report.setTail("");
		Section section = ReportFactory.eINSTANCE.createSection();
		section.setHeading(Reports.prose(heading));
		section.setStop(stop);
		report.getSections().add(section);
		if (content) {
			Paragraph paragraph = ReportFactory.eINSTANCE.createParagraph();
			paragraph.setProse(Reports.prose("正文。"));
			section.getBlocks().add(paragraph);
		}
		assertEquals(places == null ? "" : places, RuleRuns.places(new HeadingEndRule(), report, TestProfiles.general()));
	}

	@Test
	void aRunInHeadingKeepsItsStop() {
		Report report = Reports.ofLines("正文。");
		Section section = report.getSections().get(0);
		section.setHeading(Reports.prose("加强建设"));
		section.setStop("。");
		section.getBlocks().get(0).setRunIn(true);
		assertEquals("", RuleRuns.places(new HeadingEndRule(), report, TestProfiles.general()));
	}

	@Test
	void fixesReplaceExactlyTheMark() {
		assertEquals(List.of(new TextEdit(new Range(2, 4), "，")), RuleRuns
				.findings(new HalfwidthRule(), Reports.ofLines("甲乙, 丙"), TestProfiles.general()).get(0).fix().edits());
		assertEquals(List.of(new TextEdit(new Range(1, 3), "。")), RuleRuns
				.findings(new DoubledRule(), Reports.ofLines("甲，。"), TestProfiles.general()).get(0).fix().edits());
	}

	@Test
	void bothBracketsOfAPairAreMendedTogether() {
		var findings = RuleRuns.findings(new HalfwidthRule(), Reports.ofLines("地(市)级"), TestProfiles.general());
		List<TextEdit> both = List.of(new TextEdit(new Range(1, 2), "（"), new TextEdit(new Range(3, 4), "）"));
		assertEquals(both, findings.get(0).fix().edits());
		assertEquals(both, findings.get(1).fix().edits());
	}

	private static void verify(Rule rule, String text, String places) {
		assertEquals(places == null ? "" : places, RuleRuns.places(rule, text.split("/")), text);
	}
}
