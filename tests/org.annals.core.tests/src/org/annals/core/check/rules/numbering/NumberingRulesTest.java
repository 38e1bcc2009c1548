/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.check.rules.numbering;

import static org.annals.core.testing.Parts.marked;
import static org.annals.core.testing.Parts.paragraph;
import static org.annals.core.testing.Parts.report;
import static org.annals.core.testing.Parts.section;
import static org.annals.core.testing.Parts.with;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.annals.core.check.Rule;
import org.annals.core.check.Severity;
import org.annals.core.edit.TextEdit;
import org.annals.core.testing.Reports;
import org.annals.core.testing.RuleRuns;
import org.annals.core.text.Range;
import org.annals.core.types.TestProfiles;
import org.annals.model.report.Report;
import org.annals.model.report.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each line of a table is a text and the places that the rule finds in it; a slash parts the lines of a text. */
class NumberingRulesTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", value = { "一、 三、|[4,6)", "一、 二、 二、 三、|[8,10)", "（一） （三） （四）|[5,8)",
			"1. 3.|[4,6)", "① ③|[3,4)", "一、 三、 五、|[4,6) [8,10)", "一、 一、|[4,6)", //
			"一、 二、 三、|-", "一、 二、 一、 二、|-", "（一） (二) （三）|-", "一、 （一） 二、|-", "1. 2、 3.|-", "● ●|-" })
	void sequence(String markers, String places) {
		String[] all = markers.split(" ");
		Section[] sections = new Section[all.length];
		for (int i = 0; i < all.length; i++) {
			sections[i] = marked(all[i], "甲");
		}
		assertEquals(places == null ? "" : places,
				RuleRuns.places(new SequenceRule(), report("2023", sections), TestProfiles.general()));
	}

	@Test
	void derivedNumbersAreRightByThemselves() {
		Report report = report("2023", with(section("甲"), section("乙"), section("丙")), section("丁"));
		assertEquals("", RuleRuns.places(new SequenceRule(), report, TestProfiles.general()));
	}

	@Test
	void aNumberLeftInTheTextIsNotMissing() {
		Report report = report("2023", marked("一、", "甲", paragraph("二、乙")), marked("三、", "丙"));
		assertEquals("", RuleRuns.places(new SequenceRule(), report, TestProfiles.general()));
	}

	@Test
	void aRestartedListIsRight() {
		Section again = marked("一、", "乙");
		again.setRestart(true);
		assertEquals("", RuleRuns.places(new SequenceRule(), report("2023", marked("一、", "甲"), again),
				TestProfiles.general()));
	}

	@Test
	void theFixCountsOnToTheEndOfTheList() {
		Report report = report("2023", marked("一、", "甲"), marked("三、", "乙"), marked("四、", "丙"));
		assertEquals(List.of(new TextEdit(new Range(4, 6), "二、"), new TextEdit(new Range(8, 10), "三、")),
				RuleRuns.findings(new SequenceRule(), report, TestProfiles.general()).get(0).fix().edits());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", value = { "1、加强建设|[0,2)", "　　12、完成任务|[2,5)", "（一）、加强建设|[0,4)", "（1）、加强|[0,4)",
			"第一、加强建设。第二、完成|[0,3) [8,11)", "(一)加强|[0,3)", "1．加强|[0,2)", "一.加强|[0,2)", //
			"1、2月份完成|-", "3、5号线|-", "第一、二、三产业|-", "第一、第二批|-", "1.加强|-", "（一）加强|-", "一、加强|-", "第一，加强|-", "1.5亿元|-",
			"共1、加强|-" })
	void style(String text, String places) {
		verify(new StyleRule(), text, places);
	}

	@Test
	void theWidthOfAMarkIsAWarningOnly() {
		assertEquals(Severity.WARNING, RuleRuns.findings(new StyleRule(), Reports.ofLines("(一)甲"), TestProfiles.general())
				.get(0).severity());
		assertEquals(Severity.ERROR, RuleRuns.findings(new StyleRule(), Reports.ofLines("1、甲"), TestProfiles.general())
				.get(0).severity());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", value = { "一是甲。三是丙。|[4,6)", "一是甲；二是乙；二是丙；三是丁|[8,10)", "一要甲，三要丙|[4,6)",
			"一是甲。/三是丙。|[5,7)", "第一，甲。第三，丙。|[5,8)", "一是甲。二是乙。四是丁。|[8,10)", //
			"一是甲。二是乙。三是丙。|-", "一是甲：一是子，二是丑。二是乙。三是丙。|-", "一是甲，还有二是乙，三是丙|-", "一是甲。其二，乙。三是丙。|-", "一是一二是二|-",
			"三是丙。|-", "一是甲。二是乙。/一是丙。二是丁。|-", "居全国第一，第三产业增长|-" })
	void enumeration(String text, String places) {
		verify(new EnumerationRule(), text, places);
	}

	@Test
	void aHeadingEndsAnEnumeration() {
		Report report = report("2023", section("甲", paragraph("一是子。")), section("乙", paragraph("三是丑。")));
		assertEquals("", RuleRuns.places(new EnumerationRule(), report, TestProfiles.general()));
	}

	private static void verify(Rule rule, String text, String places) {
		assertEquals(places == null ? "" : places, RuleRuns.places(rule, text.split("/")), text);
	}
}
