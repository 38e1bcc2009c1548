/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.math.BigDecimal;
import java.util.List;

import org.annals.core.testing.TestType;
import org.annals.core.text.ReportText;
import org.annals.model.report.Citation;
import org.annals.model.report.Mention;
import org.annals.model.report.MentionShows;
import org.annals.model.report.Metric;
import org.annals.model.report.NumeralForm;
import org.annals.model.text.Reports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MetricStageTest {

	@Test
	void aFigureStatedTwiceIsOneMetricWithTwoMentions() {
		Reading reading = read("全年召开党组会65次。", "全年召开党组会65次。");
		assertEquals(1, reading.report().getMetrics().size());
		List<Mention> mentions = Reports.all(reading.report(), Mention.class);
		assertEquals(2, mentions.size());
		assertSame(mentions.get(0).getMetric(), mentions.get(1).getMetric());
	}

	@ParameterizedTest
	@CsvSource({ "召开党组会65次。, 举办培训班65次。", "召开党组会65次。, 召开党组会64次。", "全年召开党组会65次。, 上半年召开党组会65次。", "召开党组会65次。, 研究党组会65次。",
			"处理线索3件。, 处理线索3个。", "解决3件。, 解决3件。" })
	void whateverElseDiffersMakesTwoMetrics(String first, String second) {
		assertEquals(2, read(first, second).report().getMetrics().size());
	}

	@Test
	void entersWhatTheTextSays() {
		Reading reading = read("全年召开党组会65次。");
		Metric metric = reading.report().getMetrics().get(0);
		assertEquals("65", metric.getValue().toPlainString());
		assertEquals("次", metric.getUnit());
		assertEquals("党组会", metric.getCounts());
		assertEquals("召开", metric.getVerb());
		assertEquals("全年", metric.getScope());
		assertEquals("2023", metric.getPeriod());
		assertEquals("meetings", metric.getKey());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "召开党组会65次。|65次|ARABIC|VALUE_AND_UNIT", "举办活动50余场次。|50|ARABIC|VALUE", "举办讲座１２场。|１２场|FULLWIDTH|VALUE_AND_UNIT",
			"收缴罚款1,234件。|1,234件|GROUPED|VALUE_AND_UNIT", "举办为期两周的读书班。|两周|LIANG|VALUE_AND_UNIT", "提拔10科级干部。|10|ARABIC|VALUE_AND_UNIT" })
	void mentionsPrintWhatWasTyped(String sentence, String printed, NumeralForm form, MentionShows shows) {
		Reading reading = read(sentence);
		Mention mention = Reports.all(reading.report(), Mention.class).get(0);
		assertEquals(printed, reading.text().text(reading.text().range(mention).orElseThrow()));
		assertEquals(form, mention.getForm());
		assertEquals(shows, mention.getShows());
		assertEquals(reading.source().text(), ReportText.of(reading.report()).text());
	}

	@Test
	void whatIsPromisedBelongsToTheYearToCome() {
		Reading reading = TestType.read("一、2023年履职情况\n召开党组会65次。\n二、下一步打算\n抓好学习。召开党组会70次。\n");
		assertEquals(List.of("2023", "2024"), reading.report().getMetrics().stream().map(Metric::getPeriod).toList());
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", value = { "召开党组会24次，比上年增加5次。, 19", "召开党组会24次，较上年减少5次。, 29", "召开党组会24次，同比增加4次。, 20",
			"召开党组会24次，比上年增加5期。, -", "召开党组会24次，同比增长20%。, -", "召开党组会24次。, -" })
	void aChangeGivesTheValueOfTheYearBefore(String sentence, BigDecimal previous) {
		assertEquals(previous, read(sentence).report().getMetrics().get(0).getPrevious());
	}

	@Test
	void headingsTitlesAndSignaturesStateNoFigures() {
		Reading reading = TestType.read("开好65次党组会述职报告\n一、履职情况\n（一）办好10期培训班\n努力工作。\n第3批党员12名\n2024年1月5日\n");
		assertEquals(List.of(), reading.report().getMetrics());
	}

	@Test
	void numbersBesideCitationsAndControlCharactersAreFound() {
		Reading reading = read("学习《条例》12次，研究\u0001议题9项。", "坚持问题导向和目标导向，扎实推进各项工作，取得了新的成效，得到了上级的充分肯定。");
		assertEquals(List.of("12", "9"),
				reading.report().getMetrics().stream().map(metric -> metric.getValue().toPlainString()).toList());
		assertEquals(1, Reports.all(reading.report(), Citation.class).size());
	}

	@Test
	void listsWhatMayBeAMetric() {
		Reading reading = read("完成1234任务。");
		assertEquals(List.of("1234"), reading.doubtful().stream().filter(doubt -> doubt.kind().equals("metric"))
				.map(doubt -> doubt.range().of(reading.source().text())).toList());
	}

	private static Reading read(String... sentences) {
		return TestType.read("一、2023年履职情况\n" + String.join("\n", sentences) + "\n");
	}
}
