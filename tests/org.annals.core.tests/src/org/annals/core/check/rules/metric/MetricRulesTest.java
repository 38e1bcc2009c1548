/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.check.rules.metric;

import static org.annals.core.testing.Parts.commitment;
import static org.annals.core.testing.Parts.group;
import static org.annals.core.testing.Parts.measure;
import static org.annals.core.testing.Parts.metric;
import static org.annals.core.testing.Parts.paragraph;
import static org.annals.core.testing.Parts.prose;
import static org.annals.core.testing.Parts.report;
import static org.annals.core.testing.Parts.section;
import static org.annals.core.testing.Parts.with;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;

import org.annals.core.check.Finding;
import org.annals.core.check.Rule;
import org.annals.core.check.Severity;
import org.annals.core.testing.RuleRuns;
import org.annals.core.text.ReportText;
import org.annals.core.types.TestProfiles;
import org.annals.model.report.Measure;
import org.annals.model.report.Metric;
import org.annals.model.report.Report;
import org.annals.model.report.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MetricRulesTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", value = { "选拔10科级干部|[2,6)", "培训120余党员|[2,8)", "走访1,200企业|[2,9)",
			"办理12案件|[2,6)", "共：30干部|[2,6)", "5党员、6群众|[0,3) [4,7)", "新增5国家级平台|[2,6)", "新增5孵化平台|[2,5)", "完成15积水点治理|[2,7)", "培训党员120，成效明显|[2,7)", "化解科研项目16。|[2,8)", //
			"覆盖20市县|-", "实现5连增|-", "荣获12金|-", "开展315打假|-", "发布2024县域报告|-", "新增党员5，|-", "整改项目3，|-", "完成24小时值守|-", "共计120，|-", //
			"选拔10名科级干部|-", "第10党支部|-", "2023企业年会|-", "“百村100企业”行动|-", "12345热线|-", "5G企业|-", "1企业1策|-", "附件1会议通知|-",
			"9:30会议|-", "7·20事故|-", "3个企业|-", "双11活动|-", "《2项目》|-", "前10企业|-", "21市县|-", "1+3项目|-" })
	void quantifier(String text, String places) {
		verify(new QuantifierRule(), text, places);
	}

	@Test
	void theMeasureWordGoesIntoTheRegister() {
		Metric metric = metric("选拔", "科级干部", "10", null);
		Report report = report("2023", section(null, measure(prose("选拔", metric, "科级干部。"))));
		report.getMetrics().add(metric);
		Finding finding = RuleRuns.findings(new QuantifierRule(), report, TestProfiles.general()).get(0);
		finding.fix().model().run();
		assertEquals("选拔10名科级干部。", ReportText.of(report).text());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", value = { "共有50人，其中党员20人，占30%|[15,18)", "受理100件，办结80件，办结率90%|[16,19)",
			"办结80件，占受理100件的85%|[14,17)", "现有职工60名，其中女职工20名，占总数的33.5%|[21,26)", //
			"共有50人，其中党员20人，占40%|-", "共有60人，其中党员20人，占33.3%|-", "受理100件，办结80件，占全市的5%|-", "办结率90%|-",
			"共有50人，其中党员20个，占30%|-", "收到3件，办结2件，办结率66%|-" })
	void percent(String text, String places) {
		verify(new PercentRule(), text, places);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", value = { "全年召开|次。|65|全年共召开|次。|66|[4,7)+[14,17)", //
			"召开|次。|65|一年来召开|次。|70|[2,5)+[12,15)", "先后召开|次。|5|召开|次。|6|[4,6)+[10,12)", //
			"召开|次。|65|召开|次。|65|-", "城东召开|次。|65|城西召开|次。|66|-", "召开|次。|65|去年召开|次。|66|-", "召开|次。|60|召开|余次。|65|-",
			"召开|次。|60|2022年召开|次。|65|-", "召开|次，|60|召开|次。|65|-" })
	void restated(String before, String after, String value, String before2, String after2, String value2, String places) {
		Report report = report("2023", section(null, counted(before, value, after), counted(before2, value2, after2)));
		if (after.endsWith("，")) {
			report.getSections().get(0).getBlocks().get(1).setRunIn(true);
		}
		assertEquals(places == null ? "" : places, RuleRuns.places(new RestatedRule(), report, TestProfiles.general()));
	}

	@Test
	void aFigureOfAPlanRestatesNothing() {
		Metric promised = metric("召开", "专题会议", "70", "次");
		Report report = report("2023", section(null, counted("召开", "65", "次。"),
				commitment("加强", measure(prose("召开专题会", promised, "。")))));
		assertEquals("", RuleRuns.places(new RestatedRule(), report, TestProfiles.general()));
	}

	@Test
	void withoutAWordForTheWholeItIsAWarning() {
		Report report = report("2023", section(null, counted("召开", "65", "次。"), counted("召开", "66", "次。")));
		assertEquals(Severity.WARNING,
				RuleRuns.findings(new RestatedRule(), report, TestProfiles.general()).get(0).severity());
	}

	@Test
	void oneFindingNamesAllFiguresWithoutBaseline() {
		Metric first = metric("召开", "党组会", "65", "次");
		Metric second = metric("办结", "提案", "8", "件");
		Metric third = metric("办结", "信访", "9", "件");
		second.setPrevious(new BigDecimal("7"));
		Report report = report("2023", section(null, measure(prose("甲", first, "。")), measure(prose("乙", second, "。")),
				measure(prose("丙", third, "。"))));
		assertEquals("[1,4)+[12,14)", RuleRuns.places(new BaselineRule(), report, TestProfiles.general()));
		third.setTarget(BigDecimal.TEN);
		first.setTarget(BigDecimal.TEN);
		assertEquals("", RuleRuns.places(new BaselineRule(), report, TestProfiles.general()));
	}

	@Test
	void oneFindingNamesAllFiguresWithoutSource() {
		Metric first = metric("召开", "党组会", "65", "次");
		Metric second = metric("办结", "提案", "8", "件");
		Report report = report("2023", section(null, measure(prose("甲", first, "。")), measure(prose("乙", second, "。"))));
		assertEquals("[1,4)+[7,9)", RuleRuns.places(new SourceRule(), report, TestProfiles.general()));
		first.setSource("会议记录");
		assertEquals("[7,9)", RuleRuns.places(new SourceRule(), report, TestProfiles.general()));
		second.setSource("台账");
		assertEquals("", RuleRuns.places(new SourceRule(), report, TestProfiles.general()));
	}

	@Test
	void oneFindingNamesAllGroupsWithoutFigures() {
		Section counted = section("甲", measure(prose("召开", metric("召开", "会", "6", "次"), "。")));
		Report report = report("2023", with(section("总"), counted, section("乙", measure("推进。"))),
				section("项", group("丙丙", measure("落实。")), group("丁", measure(prose("办", metric("办", "案", "6", "件"), "。")))));
		String text = ReportText.of(report).text();
		assertEquals("[" + text.indexOf("乙") + "," + (text.indexOf("乙") + 1) + ")+[" + text.indexOf("丙丙") + ","
				+ (text.indexOf("丙丙") + 2) + ")", RuleRuns.places(new NoneInGroupRule(), report, TestProfiles.general()));
	}

	@Test
	void groupsWithFiguresOrWithoutMeasuresAreFine() {
		Section counted = section("甲", measure(prose("召开", metric("召开", "会", "6", "次"), "。")));
		Report report = report("2023", with(section("总"), counted, section("乙", paragraph("说明。"))),
				section("丙", measure("推进。")));
		assertEquals("", RuleRuns.places(new NoneInGroupRule(), report, TestProfiles.general()));
	}

	private static Measure counted(String before, String value, String after) {
		Metric metric = metric("召开", "专题会议", value, "次");
		return measure(prose(before, metric, after.substring(1)));
	}

	private static void verify(Rule rule, String text, String places) {
		assertEquals(places == null ? "" : places, RuleRuns.places(rule, text.split("/")), text);
	}
}
