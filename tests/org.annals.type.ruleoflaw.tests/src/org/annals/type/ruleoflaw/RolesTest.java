/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.type.ruleoflaw;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.annals.core.read.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The parts are known by what they are for: real reports title and order them as they like. */
class RolesTest {

	@ParameterizedTest
	@CsvSource({ "推进法治政府建设的主要举措和成效, work", "主要措施及成效, work", "主要做法及成效, work", "2025年主要工作情况, work", "工作开展情况, work", "总体成效, work",
			"2025年工作总结, work", "推进法治政府建设情况, work", "全面提升依法行政水平, work", "依法全面履行政府职能, work", "深入学习贯彻习近平法治思想, work", "健全突发事件应对体系, work",
			"切实履行推进法治建设第一责任人职责, responsibility", "区政府主要负责同志履行推进法治建设第一责任人职责情况, responsibility", "主要负责人履职情况, responsibility",
			"局主要领导落实法治建设责任情况, responsibility", "存在的不足和原因, shortcomings", "法治政府建设工作存在的问题及原因, shortcomings", "存在的主要问题和短板, shortcomings",
			"法治政府建设面临的困难和问题, shortcomings", "问题和不足, shortcomings", "存在问题及下一步打算, shortcomings", "原因分析, causes", "问题产生的原因, causes",
			"下一年度推进法治政府建设的主要安排, nextSteps", "2026年我局推进法治政府建设工作的主要安排, nextSteps", "下一步工作计划, nextSteps", "2026年工作思路, nextSteps",
			"2026年推进法治政府建设的重点任务, nextSteps", "改进措施, nextSteps", "其他需要报告的情况, other", "需要说明的其他情况, other", "其他事项, other",
			"督察反馈问题整改情况, other" })
	void aHeadingInOtherWordsHasItsRole(String heading, String role) {
		Reading reading = RuleOfLaw.read("某某局2025年度法治政府建设情况报告\n2025年，我局依法行政。现将情况报告如下：\n一、主要举措和成效\n抓好工作。\n二、" + heading + "\n抓好有关工作。\n");
		assertEquals(role, reading.report().getSections().get(1).getRole());
	}

	@Test
	void whatTheHeadDidMayStandBelowTheMeasures() {
		Reading reading = RuleOfLaw.read(
				"某某局2025年度法治政府建设情况报告\n一、主要举措和成效\n（一）切实履行第一责任人职责。主持会议3次。\n（二）规范行政执法。检查企业20家。\n");
		assertEquals("responsibility", reading.report().getSections().get(0).getSections().get(0).getRole());
		assertEquals("work", reading.report().getSections().get(0).getSections().get(1).getRole());
	}
}
