/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.type.ruleoflaw;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.annals.core.read.Reading;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole reports as offices publish them, each with titles, numbers and an order of its own: the five items are found, and none else. */
class FivePartsTest {

	private static final Locale BEFORE = Locale.getDefault();

	/** The names of the items are compared in Chinese. */
	@BeforeAll
	static void speakChinese() {
		Locale.setDefault(Locale.CHINA);
	}

	@AfterAll
	static void speakAsBefore() {
		Locale.setDefault(BEFORE);
	}

	private static final String PREAMBLE = "2025年，我单位坚持依法行政。现将有关情况报告如下：\n";
	private static final Map<String, String> BODIES = Map.of(
			"work", "（一）依法全面履行职能。全年办理行政许可3268件，开展公平竞争审查41件。\n（二）严格规范公正文明执法。办结行政处罚案件287件，抽查案卷60份。\n",
			"responsibility", "局主要负责人主持党组专题学法6次，听取执法监督情况汇报4次，年终向县委书面述法。\n",
			"shortcomings", "一是基层执法不够规范。抽查的60份案卷中有9份告知笔录填写不完整，原因是法制员多为兼职。\n",
			"nextSteps", "一是规范基层执法。由法规股牵头，2026年6月底前为7个所配齐专职法制员7名。\n",
			"other", "2025年11月，县委依法治县办对我局开展督察，反馈问题5个，目前已整改4个。\n");

	/** Title and titles of the outermost parts with their roles, in the order of the report. */
	private record Published(String title, Map<String, String> parts) {

		static Published of(String title, String... parts) {
			Map<String, String> all = new LinkedHashMap<>();
			for (int i = 0; i < parts.length; i += 2) {
				all.put(parts[i], parts[i + 1]);
			}
			return new Published(title, all);
		}

		List<String> roles() {
			return List.copyOf(parts.values());
		}

		Published without(String role) {
			Map<String, String> rest = new LinkedHashMap<>(parts);
			rest.values().removeIf(role::equals);
			return new Published(title, rest);
		}

		String text() {
			StringBuilder text = new StringBuilder(title).append("\n\n县委、县人民政府：\n").append(PREAMBLE);
			List<String> numbers = List.of("一", "二", "三", "四", "五", "六");
			int i = 0;
			for (Map.Entry<String, String> part : parts.entrySet()) {
				text.append(numbers.get(i++)).append("、").append(part.getKey()).append('\n').append(BODIES.get(part.getValue()));
			}
			return text.append("\n北山县市场监督管理局\n2026年2月10日\n").toString();
		}

		@Override
		public String toString() {
			return title + " " + parts.keySet();
		}
	}

	static List<Published> published() {
		return List.of(
				Published.of("北山县2025年法治政府建设情况报告", "主要举措和成效", "work", "党政主要负责人履行推进法治建设第一责任人职责情况", "responsibility",
						"存在的问题和不足", "shortcomings", "下一步工作打算", "nextSteps", "其他需要报告的情况", "other"),
				Published.of("北山县市场监督管理局关于2025年度法治政府建设情况的报告", "2025年度推进法治政府建设的主要举措和成效", "work", "2025年度推进法治政府建设存在的不足和原因",
						"shortcomings", "2025年度党政主要负责人履行推进法治建设第一责任人职责，加强法治政府建设的有关情况", "responsibility",
						"2026年度推进法治政府建设的主要安排", "nextSteps", "其他需要报告的情况", "other"),
				Published.of("北山县市场监管局2025年法治政府建设工作总结", "今年以来法治政府建设工作开展情况及取得的成效", "work", "存在的短板弱项", "shortcomings", "2026年工作要点",
						"nextSteps", "主要领导履行法治建设第一责任人职责的情况", "responsibility"),
				Published.of("北山县市场监督管理局2025年度法治政府建设年度报告", "履行推进法治建设第一责任人职责情况", "responsibility", "2025年工作回顾", "work", "面临的主要问题及成因",
						"shortcomings", "2026年工作展望", "nextSteps"),
				Published.of("北山县市场监督管理局法治政府建设2025年度工作报告", "加强党的领导，统筹推进法治政府建设", "work", "党组书记、局长落实法治建设职责情况", "responsibility",
						"工作中存在的差距", "shortcomings", "明年工作安排", "nextSteps", "需要报告的其他事项", "other"),
				Published.of("北山县人民政府2025年度法治政府建设工作情况的报告", "上年度主要工作及成效", "work", "党政主要负责人法治建设职责履行情况", "responsibility",
						"存在的主要不足及原因分析", "shortcomings", "下一阶段工作计划", "nextSteps", "其他有关情况", "other"),
				Published.of("北山县市场监督管理局2025年法治政府建设报告", "主要工作举措及亮点", "work", "“第一责任人”职责落实情况", "responsibility", "工作不足与原因剖析",
						"shortcomings", "下步努力方向", "nextSteps", "其它需要报告的事项", "other"),
				Published.of("北山县市场监督管理局2025年度推进法治政府建设情况的报告", "法治政府建设总体情况", "work", "主要负责人推进法治建设情况", "responsibility",
						"当前法治政府建设中存在的薄弱环节", "shortcomings", "2026年法治政府建设工作思路和重点举措", "nextSteps"),
				Published.of("北山县2025年度法治政府建设情况的公示报告", "存在问题", "shortcomings", "主要做法和成绩", "work", "来年计划", "nextSteps",
						"局长履行法治建设第一责任人职责情况", "responsibility", "其他情况说明", "other"),
				Published.of("北山县市场监督管理局2025年度依法行政暨法治政府建设工作报告", "依法行政工作主要成效", "work", "党政主要负责人履行法治政府建设职责情况", "responsibility",
						"问题短板及原因", "shortcomings", "2026年推进法治政府建设重点工作安排", "nextSteps", "其他需要说明的问题", "other"),
				Published.of("北山镇2025年法治政府建设情况报告", "重点工作推进落实情况", "work", "镇党委、政府主要负责同志履职情况", "responsibility", "困难和不足",
						"shortcomings", "新一年工作谋划", "nextSteps", "无其他需要报告的情况", "other"),
				Published.of("北山县市场监督管理局2025年度法治政府建设工作自查报告", "法治政府建设推进情况", "work", "领导干部履行法治建设职责情况", "responsibility",
						"存在的不足和下一步改进方向", "shortcomings", "2026年主要任务", "nextSteps", "其他应予报告的事项", "other"));
	}

	@ParameterizedTest
	@MethodSource("published")
	void givenTitlesOfItsOwn_whenRead_thenEachPartHasItsRole(Published report) {
		Reading reading = RuleOfLaw.read(report.text());
		assertEquals(RuleOfLaw.ID, reading.type().id());
		assertEquals(report.roles(), RuleOfLaw.roles(reading));
		assertEquals(List.of(), RuleOfLaw.missing(report.text()));
	}

	static Stream<Arguments> lacking() {
		List<Arguments> all = new ArrayList<>();
		for (Published report : published()) {
			all.add(Arguments.of(report.without("work"), "主要举措和成效"));
			all.add(Arguments.of(report.without("responsibility"), "主要负责人履行推进法治建设第一责任人职责的情况"));
			all.add(Arguments.of(report.without("shortcomings"), "存在的不足和原因"));
			all.add(Arguments.of(report.without("nextSteps"), "下一年度主要安排"));
		}
		return all.stream();
	}

	@ParameterizedTest
	@MethodSource("lacking")
	void givenOneItemLess_whenChecked_thenThatOneIsNamedAndNoOther(Published report, String item) {
		List<String> missing = RuleOfLaw.missing(report.text());
		assertEquals(1, missing.size(), missing::toString);
		assertEquals(List.of(item), Arrays.stream(missing.get(0).split("[“”]")).filter(item::equals).toList());
	}
}
