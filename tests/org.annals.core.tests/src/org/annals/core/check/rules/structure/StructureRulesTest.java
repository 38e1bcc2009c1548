/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.check.rules.structure;

import static org.annals.core.testing.Parts.commitment;
import static org.annals.core.testing.Parts.group;
import static org.annals.core.testing.Parts.measure;
import static org.annals.core.testing.Parts.paragraph;
import static org.annals.core.testing.Parts.report;
import static org.annals.core.testing.Parts.role;
import static org.annals.core.testing.Parts.section;
import static org.annals.core.testing.Parts.shortcoming;
import static org.annals.core.testing.Parts.with;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.annals.core.check.Rule;
import org.annals.core.check.Severity;
import org.annals.core.testing.RuleRuns;
import org.annals.core.types.TestProfiles;
import org.annals.core.types.TypeProfile;
import org.annals.model.report.ParagraphRole;
import org.annals.model.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StructureRulesTest {

	private static final TypeProfile DUTY = TestProfiles.of("<part part='title' required='warning'/>"
			+ "<part part='date' required='info'/><part part='subtitle' required='optional'/>"
			+ "<role id='work' required='warning' content='measures'/>"
			+ "<role id='shortcomings' required='error' content='shortcomings'/>"
			+ "<role id='nextSteps' required='warning' content='commitments'/>"
			+ "<role id='lastYear' required='warning' content='measures'/>");

	@ParameterizedTest
	@CsvSource({ "150,151,'[150,301)'", "151,150,'[0,151)'", "200,200,'[0,200) [200,400)'", "150,150,''", "1,150,''", "3,3,''" })
	void longSentence(int first, int second, String places) {
		String text = "甲".repeat(first - 1) + "。" + "乙".repeat(second - 1) + "。";
		assertEquals(places, RuleRuns.places(new LongSentenceRule(), text));
	}

	@Test
	void missingPartsStandWhereTheyBelong() {
		Report report = report("2023", section(null, paragraph("正文。")));
		report.setTail("\n\n");
		assertEquals("[0,0) [3,3)", RuleRuns.places(new ElementMissingRule(), report, DUTY));
		assertEquals(Severity.INFO, RuleRuns.findings(new ElementMissingRule(), report, DUTY).get(1).severity());
		report.getFront().add(paragraph("述职报告", ParagraphRole.TITLE));
		assertEquals("[8,8)", RuleRuns.places(new ElementMissingRule(), report, DUTY));
		report.getBack().add(paragraph("2024年1月5日", ParagraphRole.DATE));
		assertEquals("", RuleRuns.places(new ElementMissingRule(), report, DUTY));
		assertEquals("", RuleRuns.places(new ElementMissingRule(), report("2023"), TestProfiles.general()));
	}

	@Test
	void missingSectionsAreReportedAtTheStart() {
		Report report = report("2023", role("work", section("工作", measure("推进。"))));
		assertEquals("[0,0) [0,0) [0,0)", RuleRuns.places(new SectionMissingRule(), report, DUTY));
		report.getSections().add(role("lastYear", section("整改", measure("完成。"))));
		assertEquals("[0,0) [0,0)", RuleRuns.places(new SectionMissingRule(), report, DUTY));
		report.getSections().add(section("问题和打算", shortcoming("不足"), commitment("打算")));
		assertEquals("", RuleRuns.places(new SectionMissingRule(), report, DUTY));
	}

	@Test
	void theClosingWithoutHeadingIsOneFinding() {
		Report report = report("2023", role("work", section("工作", measure("推进。"))),
				section(null, shortcoming("有不足"), commitment("要加强")));
		assertEquals("[9,22)", RuleRuns.places(new ClosingHeadingRule(), report, DUTY));
		assertEquals("[0,0)", RuleRuns.places(new SectionMissingRule(), report, DUTY));
		assertEquals("", RuleRuns.places(new ClosingHeadingRule(), report, TestProfiles.general()));
	}

	@Test
	void aHeadedClosingIsRight() {
		assertEquals("", RuleRuns.places(new ClosingHeadingRule(),
				report("2023", section("问题", shortcoming("有不足")), section("打算", commitment("要加强"))), DUTY));
		assertEquals("", RuleRuns.places(new ClosingHeadingRule(),
				report("2023", section(null, paragraph("开头。")), section("问题和打算", shortcoming("不足"), commitment("打算"))),
				DUTY));
		assertEquals("", RuleRuns.places(new ClosingHeadingRule(), report("2023", section(null, measure("推进。"))), DUTY));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", value = { "加强建设|-|[2,6)", "履职情况|-|[2,6)", "一季度工作|-|[2,7)", //
			"加强建设|正文。|-", "完成甲；完成乙|-|-", "加强建设。|-|-" })
	void sectionEmpty(String heading, String content, String places) {
		Report report = report("2023", content == null ? section(heading) : section(heading, paragraph(content)));
		assertEquals(places == null ? "" : places,
				RuleRuns.places(new SectionEmptyRule(), report, TestProfiles.general()));
	}

	@Test
	void aSectionDividedUnlikeItsSiblingsIsReported() {
		Report report = report("2023", section("甲", group("子", measure("推进。")), group("丑", measure("落实。"))),
				with(section("乙"), section("寅", measure("做。"))), with(section("丙"), section("卯", measure("做。"))));
		assertEquals("[4,19)", RuleRuns.places(new SublevelRule(), report, TestProfiles.general()));
	}

	@Test
	void aShortListDividesNoSection() {
		Report report = report("2023",
				section("甲", paragraph("很长的一段正文，说的是全年的工作情况。"), group("子"), group("丑")),
				with(section("乙"), section("寅", measure("做。"))), with(section("丙"), section("卯", measure("做。"))));
		assertEquals("", RuleRuns.places(new SublevelRule(), report, TestProfiles.general()));
	}

	@Test
	void sectionsDividedAlikeAreRight() {
		assertEquals("", RuleRuns.places(new SublevelRule(), report("2023", section("甲", group("子"), group("丑")),
				section("乙", group("子"), group("丑"))), TestProfiles.general()));
		assertEquals("", RuleRuns.places(new SublevelRule(), report("2023", with(section("甲"), section("子")),
				with(section("乙"), section("丑")), section("丙", paragraph("正文。"))), TestProfiles.general()));
		assertEquals("", RuleRuns.places(new SublevelRule(), report("2023", with(section("甲"), section("子")),
				with(section("乙"), section("丑")), section("丙", commitment("寅"), commitment("卯"))), TestProfiles.general()));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", value = { "召开XX次会议|[2,4)", "××局|[0,2)", "共xx人|[1,3)", "完成***项|[2,5)",
			"共____万元|[1,5)", "（待补充）情况|[0,5)", "【请填写数字】|[0,7)", "20XX年|[0,4)", "张某某同志|[1,3)", "共（ ）人|[1,4)", "TODO 补数据|[0,4)", //
			"XXL号|-", "MaxxAir公司|-", "3×5米|-", "***|-", "138****1234|-", "二〇〇八年|-", "（详见附件）|-", "【头条】|-", "A*B|-" })
	void placeholder(String text, String places) {
		verify(new PlaceholderRule(), text, places);
	}

	@Test
	void aNameLeftOutIsAWarningOnly() {
		assertEquals(Severity.WARNING, RuleRuns.findings(new PlaceholderRule(),
				report("2023", section(null, paragraph("张某某"))), TestProfiles.general()).get(0).severity());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", value = { "title|2022年度述职报告|[0,5)", "title|关于2021年工作情况的报告|[2,7)",
			"preamble|现将2022年工作情况报告如下：|[2,7)", "preamble|现将2022年度履职情况报告如下：|[2,7)", "date|2022年1月5日|[0,5)",
			"heading|2022年工作回顾|[2,7)", "heading|2022年主要工作情况|[2,7)", "heading|2023年工作打算|[2,7)", "body|2022年，我局共召开会议5次。|[0,5)", //
			"title|2023年度述职报告|-", "title|2024年政府工作报告|-", "title|2022年总结和2023年计划的报告|-", "preamble|自2022年以来，现将有关情况报告如下：|-",
			"preamble|现将2023年工作情况报告如下：|-", "date|2024年1月5日|-", "date|2023年12月31日|-", "heading|2023年工作回顾|-",
			"heading|2024年工作打算|-", "heading|落实2022年审计整改|-", "heading|2035年远景目标|-", "body|2022年，全市增长5%。|-",
			"body|与2022年相比，我局案件减少。|-", "signature|2022年组|-" })
	void year(String where, String text, String places) {
		Report report;
		switch (where) {
		case "heading" -> {
			report = report("2023", section(text));
			report.getBack().add(paragraph("2023年"));
		}
		case "body" -> report = report("2023", section(null, paragraph(text)));
		default -> {
			report = report("2023");
			report.getFront().add(paragraph(text, ParagraphRole.get(where)));
		}
		}
		String found = RuleRuns.places(new YearRule(), report, TestProfiles.general());
		assertEquals(places == null ? "" : places, found, text);
	}

	@Test
	void headingsThatFitEachOtherDoubtThePeriod() {
		Report report = report("2025", section("2024年工作回顾"), section("2025年工作安排"), section(null, paragraph("2025年。")));
		assertEquals("", RuleRuns.places(new YearRule(), report, TestProfiles.general()));
	}

	@Test
	void withoutPeriodNoYearIsWrong() {
		Report report = report(null, section("2022年工作回顾"));
		assertEquals("", RuleRuns.places(new YearRule(), report, TestProfiles.general()));
	}

	private static void verify(Rule rule, String text, String places) {
		assertEquals(places == null ? "" : places, RuleRuns.places(rule, text.split("/")), text);
	}
}
