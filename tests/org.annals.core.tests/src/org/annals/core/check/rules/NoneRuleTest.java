/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.check.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.annals.core.check.SeveritySettings;
import org.annals.core.op.CheckReport;
import org.annals.core.op.ReadReport;
import org.annals.core.read.Reading;
import org.annals.core.source.SourceException;
import org.annals.core.source.SourceFile;
import org.annals.core.testing.SourceCore;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** "None" where the type, a cell or another sentence says that there is something. */
class NoneRuleTest {

	private static final String OTHER = "本年度没有收取政府信息公开信息处理费。";
	private static final String SPECIALISED = "监督保障方面，举办业务培训2次";

	private static String sample() {
		try {
			return new String(SourceCore.disclosure().types().sample("org.annals.type.disclosure").orElseThrow().bytes(),
					StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	private static String with(String text, String from, String to) {
		assertTrue(text.contains(from), from);
		return text.replace(from, to);
	}

	private static String shortcomings(String text, String body) {
		int from = text.indexOf("一是个别公开");
		return text.substring(0, from) + body + text.substring(text.indexOf("\n六、"));
	}

	private static List<String> none(String text) {
		try {
			Reading reading = new ReadReport(SourceCore.disclosure(),
					new SourceFile("report.txt", text.getBytes(StandardCharsets.UTF_8)), null).execute(null);
			return new CheckReport(SourceCore.disclosure(), reading.text(), reading.type(), SeveritySettings.NONE).execute(null)
					.findings().stream().filter(finding -> finding.rule().equals("section.none"))
					.map(finding -> reading.text().text(finding.range())).toList();
		} catch (SourceException e) {
			throw new AssertionError(e);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "无", "无。", "（无）", "暂无。", "没有。", "无相关情况。", "  无  " })
	void shortcomingsAreNeverNone(String body) {
		assertEquals(List.of(body.replaceAll("[（）。\\s]", "")), none(shortcomings(sample(), body)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "无论是公开时效还是公开质量都有差距，全年有4条信息晚于规定时间公开。", "一是无障碍浏览功能不全。二是无专人负责。", "无新增问题，上年的2个问题已整改1个。",
			"没有及时更新公开指南，已改正。", "无明显短板，但解读形式单一，视频解读仅3条。" })
	void aShortcomingThatBeginsWithTheWordIsOne(String body) {
		assertEquals(List.of(), none(shortcomings(sample(), body)));
	}

	@ParameterizedTest
	@CsvSource({ "行政事业性收费\t0, 行政事业性收费\t12.5, 无。", "行政事业性收费\t0, 行政事业性收费\t0.8, 无", "行政事业性收费\t0, 行政事业性收费\t3, 暂无。" })
	void feesInTheTableContradictNone(String from, String to, String body) {
		String text = with(with(sample(), from.replace("\\t", "\t"), to.replace("\\t", "\t")), OTHER, body);
		assertEquals(List.of(body.replace("。", "")), none(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "共收取信息处理费3笔", "收取政府信息公开信息处理费400元", "按规定收取信息处理费共计1200元", "信息处理费收取2件，共计300元",
			"信息处理费实收500元", "实收信息处理费0.06万元" })
	void feesInTheProseContradictNone(String fees) {
		String text = with(with(sample(), SPECIALISED, SPECIALISED + "，" + fees), OTHER, "无。");
		assertEquals(List.of("无"), none(text), fees);
	}

	@ParameterizedTest
	@ValueSource(strings = { "未收取信息处理费", "没有收取信息处理费", "收取信息处理费0元", "收取信息处理费0件、0元", "信息处理费收取0元", "信息处理费共计0.00元",
			"不收取信息处理费，2025年也未减免", "按照《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）执行", "收取信息处理费的2件申请均已退费", "信息处理费减免2件" })
	void proseWithoutFeesDoesNot(String fees) {
		String text = with(with(sample(), SPECIALISED, SPECIALISED + "，" + fees), OTHER, "无。");
		assertEquals(List.of(), none(text), fees);
	}

	@ParameterizedTest
	@ValueSource(strings = { "无其他需要报告的事项。", "本年度未收取政府信息公开信息处理费。", "无。行政事业性收费已在第二部分列明。", "除收费外，无其他事项。", "本年度信息处理费收取金额为0元。",
			"一是未收取信息处理费。二是无其他事项。", "1.收取信息处理费情况：无。2.其他：无。" })
	void wordsThatSayWhatThereIsNoneOfAreNotJudged(String body) {
		String text = with(with(sample(), "行政事业性收费\t0", "行政事业性收费\t12.5"), OTHER, body);
		assertEquals(List.of(), none(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "0.00", "", "—", "无" })
	void withoutFeesNoneIsRight(String fees) {
		String text = with(with(sample(), "行政事业性收费\t0", "行政事业性收费\t" + fees), OTHER, "无。");
		assertEquals(List.of(), none(text));
	}
}
