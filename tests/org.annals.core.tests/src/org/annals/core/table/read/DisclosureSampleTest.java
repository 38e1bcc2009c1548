/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.table.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.annals.core.check.Checker;
import org.annals.core.check.Finding;
import org.annals.core.check.SeveritySettings;
import org.annals.core.op.CheckReport;
import org.annals.core.op.ReadReport;
import org.annals.core.read.Reading;
import org.annals.core.source.SourceException;
import org.annals.core.source.SourceFile;
import org.annals.core.table.form.TableValues;
import org.annals.core.testing.SourceCore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The samples of the disclosure report, read as a person hands them in. */
class DisclosureSampleTest {

	private static Reading read(String type, String from, String to) {
		try {
			SourceFile sample = SourceCore.disclosure().types().sample(type).orElseThrow();
			String text = new String(sample.bytes(), "UTF-8");
			assertEquals(true, text.contains(from), from);
			byte[] bytes = text.replace(from, to).getBytes(Charset.forName("GB18030"));
			return new ReadReport(SourceCore.disclosure(), new SourceFile("sample.txt", bytes), null).execute(null);
		} catch (IOException | SourceException e) {
			throw new AssertionError(e.getMessage(), e);
		}
	}

	private static List<String> tableFindings(Reading reading) {
		Checker.Result result = new CheckReport(SourceCore.disclosure(), reading.text(), reading.type(), SeveritySettings.NONE)
				.execute(null);
		assertEquals(List.of(), result.problems());
		List<String> found = new ArrayList<>();
		for (Finding finding : result.findings()) {
			if (finding.rule().startsWith("table.")) {
				found.add(finding.rule() + "@" + reading.text().text(finding.range()));
			}
		}
		return found;
	}

	@ParameterizedTest
	@ValueSource(strings = { "org.annals.type.disclosure", "org.annals.type.disclosure@2019" })
	void theSampleIsReadWholeAndWithoutAFindingOfItsTables(String type) {
		Reading reading = read(type, "一、总体情况", "一、总体情况");
		assertEquals(type.split("@")[0], reading.type().id());
		assertEquals(reading.source().text(), reading.text().text());
		Map<String, Integer> cells = new HashMap<>();
		for (TableValues table : reading.type().forms().tables(reading.report())) {
			cells.put(table.form().id(), (int) table.form().cells().stream().filter(cell -> table.cell(cell) != null).count());
			assertEquals(table.form().cells().size(), cells.get(table.form().id()), table.form().id());
		}
		assertEquals(3, cells.size());
		assertEquals(6, reading.report().getSections().size());
		assertEquals(List.of("overview", "published", "applications", "disputes", "shortcomings", "other"),
				reading.report().getSections().stream().map(section -> section.getRole()).toList());
		assertEquals(List.of(), reading.doubtful().stream().filter(doubt -> doubt.kind().equals("table")).toList());
		assertEquals(List.of(), tableFindings(reading));
	}

	@Test
	void aReportOf2019IsNotJudgedByTheFormOf2021() {
		Reading reading = read("org.annals.type.disclosure@2019", "一、总体情况", "一、总体情况");
		assertEquals("2019", reading.report().getTypeVersion());
		assertEquals(false, reading.type().forms().find("applications").orElseThrow().cell("unpaid", "total").isPresent());
	}

	/** Figures of the prose, changed one at a time. */
	@ParameterizedTest
	@CsvSource({ //
			"收到政府信息公开申请52件, 收到政府信息公开申请53件, 53", //
			"办结申请53件, 办结申请52件, 52", //
			"上年结转申请4件, 上年结转申请5件, 5", //
			"予以公开21件，占39.6%, 予以公开20件，占39.6%, 20", //
			"予以公开21件，占39.6%, 予以公开21件，占42.6%, 42.6", //
			"占9.4%, 占9.9%, 9.9", //
			"无法提供15件, 无法提供14件, 14", //
			"结转下年度继续办理3件, 结转下年度继续办理4件, 4", //
			"予以公开15件, 予以公开21件, 21" })
	void aContradictionOfTextAndTableIsFoundAtTheFigure(String from, String to, String figure) {
		assertEquals(List.of("table.text-contradiction@" + figure),
				tableFindings(read("org.annals.type.disclosure", from, to)));
	}

	/** Figures that are of something else. */
	@ParameterizedTest
	@ValueSource(strings = { "2024年收到政府信息公开申请40件。", "去年收到政府信息公开申请40件。", "收到政府信息公开申请比上年增加7件。",
			"其中县住建局收到政府信息公开申请12件。", "累计收到政府信息公开申请300件。", "收到政府信息公开申请同比下降12件。",
			"各部门收到政府信息公开申请120件。", "因部分公开被申请行政复议1件。", "部分公开5件，占9%。", "收到申请52件，占全县的3.1%（全县1677件）。",
			"予以公开21件，占收到和结转申请56件的37.5%。", "约收到申请50件。", "收到申请50余件。" })
	void aFigureOfSomethingElseIsNotFound(String sentence) {
		assertEquals(List.of(), tableFindings(read("org.annals.type.disclosure", "本年度没有收取", sentence + "本年度没有收取")));
	}
}
