/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.table.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.annals.core.check.Finding;
import org.annals.core.check.SeveritySettings;
import org.annals.core.op.CheckReport;
import org.annals.core.op.ReadReport;
import org.annals.core.read.Reading;
import org.annals.core.source.SourceException;
import org.annals.core.source.SourceFile;
import org.annals.core.source.docx.FormDocx;
import org.annals.core.table.form.TableValues;
import org.annals.core.testing.SourceCore;
import org.annals.model.report.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Offices arrange the form as they like: the sample in the ways in which such reports are published. */
class PublishedFormsTest {

	static final String TYPE = "org.annals.type.disclosure";

	private static String sample() {
		try {
			return new String(SourceCore.disclosure().types().sample(TYPE).orElseThrow().bytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	private static Reading read(String name, byte[] bytes) {
		try {
			return new ReadReport(SourceCore.disclosure(), new SourceFile(name, bytes), null).execute(null);
		} catch (SourceException e) {
			throw new AssertionError(e.getMessage(), e);
		}
	}

	private static Reading read(String text) {
		Reading reading = read("report.txt", text.getBytes(StandardCharsets.UTF_8));
		assertEquals(reading.source().text(), reading.text().text());
		return reading;
	}

	/** The values of all cells by table.row.column. */
	private static Map<String, String> values(Reading reading) {
		Map<String, String> all = new TreeMap<>();
		for (TableValues table : reading.type().forms().tables(reading.report())) {
			table.form().cells().forEach(cell -> all.put(table.form().id() + "." + cell.key(), String.valueOf(table.value(cell))));
		}
		return all;
	}

	private static List<String> tableFindings(Reading reading) {
		return new CheckReport(SourceCore.disclosure(), reading.text(), reading.type(), SeveritySettings.NONE).execute(null).findings()
				.stream().filter(finding -> finding.rule().startsWith("table.")).map(Finding::message).toList();
	}

	private static void assertReadAsTheSample(Reading reading) {
		assertEquals(TYPE, reading.type().id());
		Map<String, String> expected = values(read(sample()));
		Map<String, String> found = values(reading);
		assertEquals(Map.of(), expected.keySet().stream().filter(key -> !expected.get(key).equals(found.get(key)))
				.collect(Collectors.toMap(key -> key, key -> String.valueOf(found.get(key)))));
		assertEquals(List.of("overview", "published", "applications", "disputes", "shortcomings", "other"),
				reading.report().getSections().stream().map(Section::getRole).toList());
		assertEquals(List.of(), tableFindings(reading));
	}

	@ParameterizedTest
	@CsvSource({ "规章\t, 规章（由有权制定的机关填写）\t", "行政规范性文件\t, 行政规范性文件（含以办公室名义制发的）\t", "危及“三安全一稳定”, 危及\"三安全一稳定\"",
			"危及“三安全一稳定”, 危及“三安全、一稳定”", "（二）部分公开（区分处理的，只计这一情形，不计其他情形）, （二）部分公开", "（一）予以公开\t, (一) 予以公开\t",
			"2.其他法律行政法规禁止公开, 2．其他法律、行政法规禁止公开", "一、本年新收政府信息公开申请数量, 一、本年新收政府信息公开申请数量（件）", "（七）总计\t, （七）总 计\t",
			"本年收费金额（单位：万元）, 本年收费金额(单位:万元)", "行政事业性收费\t0, 行政事业性收费\t0元", "行政事业性收费\t0, 行政事业性收费\t0万元", "行政许可\t126, 行政许可\t126件",
			"38\t9\t1\t0\t3\t1\t52, ３８\t９\t１\t０\t３\t１\t５２", "行政许可\t126, 行政许可\t126\t\t", "三、本年度办理结果\t（一）, 三、本年度 办理结果\t（一）",
			"4.保护第三方合法权益\t1, 4.保护第三方合法权益\t 1 " })
	void aTableInOtherWordsIsRead(String from, String to) {
		String is = from.replace("\\t", "\t");
		assertTrue(sample().contains(is), from);
		assertReadAsTheSample(read(sample().replace(is, to.replace("\\t", "\t"))));
	}

	@Test
	void rowsWithoutTheirMergedCellsAreRead() {
		String text = sample().lines().map(line -> line.startsWith("\t\t") && !line.contains("企业") && !line.contains("结果") ? line.strip()
				: line.startsWith("\t（") ? line.strip() : line).collect(Collectors.joining("\n"));
		assertTrue(text.contains("\n（二）部分公开"));
		assertReadAsTheSample(read(text));
	}

	@Test
	void theLinesAcrossATableMayBeMissing() {
		assertReadAsTheSample(read(sample().replaceAll("(?m)^第二十条第（.）项\n", "")));
	}

	@Test
	void aUnitAboveTheTableIsText() {
		Reading reading = read(sample().replace("行政复议\t行政诉讼", "（单位：件）\n行政复议\t行政诉讼"));
		assertReadAsTheSample(reading);
	}

	@ParameterizedTest
	@ValueSource(strings = { "2\t0\t—\t1\t3", "2\t0\t-\t1\t3", "2\t0\t－\t1\t3", "2\t0\t/\t1\t3", "2\t0\t\t1\t3", "2件\t0\t0\t1件\t3件", "2\t无\t0\t1\t3" })
	void theRowWithoutANameIsKnownByItsFigures(String figures) {
		Reading reading = read(sample().replace("2\t0\t0\t1\t3\t1", figures + "\t1"));
		assertEquals(TYPE, reading.type().id());
		assertEquals("1", values(reading).get("disputes.count.direct_upheld"));
		assertEquals("3", values(reading).get("disputes.count.review_total"));
	}

	/** A dash is no figure; whoever means none writes 0. */
	@ParameterizedTest
	@ValueSource(strings = { "—", "-", "/", "无" })
	void aDashInACellIsTold(String dash) {
		Reading reading = read(sample().replace("行政强制\t0", "行政强制\t" + dash));
		assertEquals(1, tableFindings(reading).size(), tableFindings(reading).toString());
	}

	@ParameterizedTest
	@ValueSource(strings = { "澜川县数据局\n2025年政府信息公开工作年度报告", "澜川县数据局2025年度政府信息公开年报", "澜川县数据局关于2025年度政府信息公开工作情况的报告",
			"《澜川县数据局2025年政府信息公开工作年度报告》", "2025年澜川县数据局政府信息公开年度报告", "澜川县数据局政府信息公开工作年度报告（2025年度）", "澜川县数据局二〇二五年政府信息公开工作年度报告" })
	void itsTitleIsKnown(String title) {
		String text = sample();
		assertReadAsTheSample(read(title + text.substring(text.indexOf('\n'))));
	}

	@ParameterizedTest
	@CsvSource({ "总体情况, 概述, overview", "总体情况, 2025年政府信息公开工作总体情况, overview", "二、主动公开政府信息情况, 二、主动公开情况, published",
			"二、主动公开政府信息情况, 二、行政机关主动公开政府信息情况, published", "二、主动公开政府信息情况, 二、政府信息主动公开情况, published",
			"三、收到和处理政府信息公开申请情况, 三、行政机关收到和处理政府信息公开申请情况, applications", "三、收到和处理政府信息公开申请情况, 三、依申请公开政府信息情况, applications",
			"三、收到和处理政府信息公开申请情况, 三、政府信息公开申请收到和办理情况, applications", "三、收到和处理政府信息公开申请情况, 三、依申请公开办理情况, applications",
			"因政府信息公开工作被申请行政复议、提起行政诉讼情况, 政府信息公开行政复议、行政诉讼情况, disputes",
			"因政府信息公开工作被申请行政复议、提起行政诉讼情况, 因政府信息公开被申请复议和提起诉讼的情况, disputes", "存在的主要问题及改进情况, 存在问题及改进情况, shortcomings",
			"存在的主要问题及改进情况, 政府信息公开工作存在的主要问题及改进措施, shortcomings", "存在的主要问题及改进情况, 存在的不足和下一步打算, shortcomings",
			"存在的主要问题及改进情况, 主要问题和改进方向, shortcomings", "其他需要报告的事项, 其他需要报告事项, other", "其他需要报告的事项, 需要说明的其他情况, other",
			"其他需要报告的事项, 其他事项, other" })
	void aHeadingInOtherWordsHasItsRole(String from, String to, String role) {
		String text = sample();
		assertTrue(text.contains(from), from);
		int at = text.indexOf("、" + from.replaceFirst("^.、", "")) + 1;
		Reading reading = read(text.substring(0, at) + to.replaceFirst("^.、", "") + text.substring(at + from.replaceFirst("^.、", "").length()));
		assertReadAsTheSample(reading);
	}

	@Test
	void whatTheOverviewSaysOfOtherPartsStaysInTheOverview() {
		String text = sample().replace("在主动公开方面，", "（一）主动公开情况\n").replace("在依申请公开方面，", "（二）依申请公开情况\n")
				.replace("在信息管理和平台建设方面，", "（三）政府信息管理情况\n");
		Reading reading = read(text);
		assertReadAsTheSample(reading);
		assertEquals(List.of("overview"), reading.report().getSections().get(0).getSections().stream().map(Section::getRole).distinct()
				.toList());
		String without = text.replaceFirst("(?s)二、主动公开政府信息情况.*?(?=三、收到和处理)", "");
		assertTrue(new CheckReport(SourceCore.disclosure(), read(without).text(), read(without).type(), SeveritySettings.NONE)
				.execute(null).findings().stream().anyMatch(finding -> finding.rule().startsWith("table.missing")
						|| finding.rule().equals("section.missing")));
	}

	@Test
	void theTablesOfADocumentWithMergedCellsAreRead() {
		Reading reading = read("report.docx", FormDocx.of(sample()));
		assertReadAsTheSample(reading);
		assertTrue(reading.source().tables().stream().flatMap(table -> table.rows().stream()).flatMap(List::stream)
				.anyMatch(cell -> cell.continues()), "cells are merged downwards");
	}

	@ParameterizedTest
	@CsvSource({ "251000元, 25.1", "103.3879万元, 103.3879", "0元, 0", "'1,860,000 元', 186", "0.5, 0.5" })
	void amountsInOtherUnitsAreConverted(String typed, String value) throws IOException {
		String text = new String(SourceCore.disclosure().types().sample("org.annals.type.disclosure.2019").orElseThrow().bytes(),
				StandardCharsets.UTF_8).replace("政府集中采购\t5\t186.4", "政府集中采购\t5\t" + typed);
		Reading reading = read(text);
		assertEquals(0, new BigDecimal(value).compareTo(
				new BigDecimal(values(reading).get("published.purchases.amount"))));
	}
}
