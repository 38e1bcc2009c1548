/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;

import org.annals.core.testing.TestType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The roles of the lines above the first heading and below the last paragraph. */
class FrontAndBackTest {

	private static final String PROSE = "2023年，在上级党委的坚强领导下，我带领全局同志认真履行职责，完成了各项任务。";

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { //
			"2023年度述职报告/PROSE/一、工作|TITLE PREAMBLE H", //
			"某某局2023年工作总结（局办公室）/一、工作|TITLE H", //
			"2023年度述职报告/市委：/PROSE/一、工作|TITLE ADDRESSEE PREAMBLE H", //
			"2023年度述职报告/各位领导、同志们：/PROSE/现将有关情况报告如下：/一、工作|TITLE ADDRESSEE PREAMBLE TRANSITION H", //
			"2023年度述职报告/（2024年1月5日在全市述职大会上）/PROSE/一、工作|TITLE SUBTITLE PREAMBLE H", //
			"2023年度述职报告/某某局局长/PROSE/一、工作|TITLE SUBTITLE PREAMBLE H", //
			"2023年度述职报告/2024年1月5日/PROSE/一、工作|TITLE DATE PREAMBLE H", //
			"PROSE/一、工作|PREAMBLE H", //
			"PROSE/PROSE/一、工作|PREAMBLE PREAMBLE H", //
			"一、工作|H", //
			"PROSE/PROSE|PREAMBLE BODY", //
			"2023年度述职报告/PROSE/PROSE|TITLE PREAMBLE BODY", //
			"某某局2023年工作总结及2024年工作计划/PROSE/一、工作|TITLE PREAMBLE H", //
			"某某局关于2023年度/工作情况的报告/市委：/一、工作|TITLE TITLE ADDRESSEE H", //
			"2023年度履行党建工作职责/述职报告/某某局局长/PROSE/一、工作|TITLE TITLE SUBTITLE PREAMBLE H", //
			"某某市人民政府网/2023年度述职报告/一、工作|DEBRIS TITLE H" })
	void tellsTheFrontMatter(String lines, String roles) {
		assertEquals(roles, roles(lines));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { //
			"首页/当前位置：首页/2023年度述职报告/PROSE/一、工作|DEBRIS DEBRIS TITLE PREAMBLE H", //
			"来源：/办公室/字号：大/中/小/2023年度述职报告/一、工作|DEBRIS DEBRIS DEBRIS DEBRIS DEBRIS TITLE H", //
			"2024-01-05 10:30/浏览次数：35/2023年度述职报告/一、工作|DEBRIS DEBRIS TITLE H", //
			"2023年度述职报告/打印/分享/市委：/一、工作|TITLE DEBRIS DEBRIS ADDRESSEE H", //
			"一、工作/PROSE/上一篇：通知/【打印】|H BODY DEBRIS DEBRIS", //
			"首页 > 工作总结 > 正文/2023年度工作总结/PROSE/一、工作|DEBRIS TITLE PREAMBLE H", //
			"一、工作/PROSE/主办：某某局　版权所有　备案号：某备0号|H BODY DEBRIS" })
	void setsWhatAWebPageLeftApart(String lines, String roles) {
		assertEquals(roles, roles(lines));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { //
			"一、工作/PROSE/某某市税务局/2024年1月5日|H BODY SIGNATURE DATE", //
			"一、工作/PROSE//某某市税务局/二〇二四年一月五日/|H BODY - SIGNATURE DATE -", //
			"一、工作/PROSE/2024年1月5日|H BODY DATE", //
			"一、工作/PROSE/附件：1.清单/2.名单/某某局/2024年1月5日|H BODY ATTACHMENT ATTACHMENT SIGNATURE DATE", //
			"一、工作/PROSE/附件：清单//某某局/2024年1月5日//附件/清单/1.甲|H BODY ATTACHMENT - SIGNATURE DATE - ATTACHMENT ATTACHMENT ATTACHMENT", //
			"一、工作/1.甲/2.乙/某某局/2024年1月5日|H H H SIGNATURE DATE", //
			"一、工作/PROSE/某某局/2024年1月5日/附件：清单|H BODY SIGNATURE DATE ATTACHMENT", //
			"一、工作/PROSE/某某局/2024年1月5日//附件1/台账|H BODY SIGNATURE DATE - ATTACHMENT ATTACHMENT", //
			"一、工作/会议于2024年1月5日/召开。|H BODY BODY", //
			"一、工作/我们，一起努力/2024年1月5日|H BODY DATE", //
			"一、工作/PROSE/某某市税务局|H BODY BODY", //
			"一、工作/PROSE/述职人：周敏/2024年1月5日|H BODY SIGNATURE DATE", //
			"一、工作/PROSE/报告人：周敏|H BODY SIGNATURE", //
			"一、工作/PROSE/某某局/2024年1月5日/（联系人：周敏，电话：00000000）|H BODY SIGNATURE DATE ATTACHMENT", //
			"一、工作/PROSE/某某局办公室    2024年1月5日印发|H BODY ATTACHMENT", //
			"一、工作/责任人：周敏，1月5日办结/PROSE|H BODY BODY" })
	void tellsTheBackMatter(String lines, String roles) {
		assertEquals(roles, roles(lines));
	}

	private static String roles(String lines) {
		Draft draft = TestType.draft(lines.replace("/", "\n").replace("PROSE", PROSE), new OutlineStage());
		return draft.outline().lines().stream()
				.map(line -> line.isBlank() ? "-" : line.isHeading() ? "H" : line.role().name())
				.collect(Collectors.joining(" "));
	}
}
