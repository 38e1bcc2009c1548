/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.write;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.annals.core.testing.Reports;
import org.annals.core.testing.TestType;
import org.annals.core.text.ReportText;
import org.annals.core.write.metrics.CsvWriter;
import org.annals.core.write.text.MarkdownWriter;
import org.annals.core.write.text.TextWriter;
import org.annals.model.report.Metric;
import org.annals.model.report.Report;
import org.annals.model.report.ReportFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextWritersTest {

	private static String text(ReportWriter writer, Report report) throws IOException {
		return new String(SmallReport.write(writer, report), StandardCharsets.UTF_8);
	}

	@Test
	void plainTextIsTheReportsText() throws IOException {
		Report report = SmallReport.make();
		assertEquals(ReportText.of(report).text(), text(new TextWriter(), report));
		Report odd = Reports.ofLines("　　甲 ", "", "\uFEFF乙\u0007");
		assertEquals("　　甲 \n\n\uFEFF乙\u0007", text(new TextWriter(), odd));
	}

	@Test
	void markdownShowsStructure() throws IOException {
		assertEquals("""
				# 2025年述职报告

				1\\. \\*星\\*号 \\[a\\] \\<b\\> \\|c\\| \\\\d \\`e\\` # 𠮷

				## 一、工作情况

				### （一）抓实党建

				全年召开会议65次，学习《档案法》。

				- **一是立制度**。立制度若干项。
				- **二是抓培训**。抓培训若干项。

				| 项目 | 数量 |
				| --- | --- |
				| 会议 |  |

				## 二、不足和打算

				- **一是调研不够**。
				- **二是加强调研**。每季度调研。

				2025年12月1日

				---

				## 指标一览

				| 指标 | 数值 | 单位 | 范围 | 时期 | 所在部分 |
				| --- | --- | --- | --- | --- | --- |
				| 会议 | 65 | 次 |  |  | （一）抓实党建 |
				| =1+1 | 12345678901234567890 |  |  |  |  |
				""", text(new MarkdownWriter(), SmallReport.make()));
	}

	@Test
	void markdownKeepsTheNumberOfASectionWithoutHeading() throws IOException {
		String sentence = "为方便群众办事，我们".repeat(9) + "延长了窗口服务时间。";
		Report report = TestType.read("一、工作情况\n1." + sentence).report();
		assertEquals("## 一、工作情况\n\n1\\." + sentence + "\n", text(new MarkdownWriter(), report));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "- a|\\- a", "+ a|\\+ a", "12) a|12\\) a", "# a|\\# a", "===|\\===",
			"2025年|2025年", "　　甲|甲", "a # b|a # b" })
	void lineStartsAreKeptFromMeaningSomething(String typed, String expected) throws IOException {
		assertEquals(expected + "\n", text(new MarkdownWriter(), Reports.ofLines(typed)));
	}

	@Test
	void csvIsQuotedAndHarmless() throws IOException {
		assertEquals("\uFEFFid,key,counts,value,unit,scope,period,previous,target,source,mentions,section\r\n"
				+ "m1,,会议,65,次,,,-3.50,,\"台账\"\"甲\"\",2025\",1,（一）抓实党建\r\n"
				+ "m2,,'=1+1,12345678901234567890,,,,,,,0,\r\n", text(new CsvWriter(), SmallReport.make()));
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '"', value = { "=a,'=a", "+a,'+a", "-a,'-a", "@a,'@a", "＝a,'＝a", "a=b,a=b" })
	void cellsNeverBecomeFormulas(String counts, String expected) throws IOException {
		Report report = ReportFactory.eINSTANCE.createReport();
		Metric metric = ReportFactory.eINSTANCE.createMetric();
		metric.setCounts(counts);
		report.getMetrics().add(metric);
		assertEquals(",," + expected + ",,,,,,,,0,", text(new CsvWriter(), report).split("\r\n")[1]);
	}
}
