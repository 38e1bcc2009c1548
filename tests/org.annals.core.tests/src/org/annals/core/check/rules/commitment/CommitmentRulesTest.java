/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.check.rules.commitment;

import static org.annals.core.testing.Parts.commitment;
import static org.annals.core.testing.Parts.paragraph;
import static org.annals.core.testing.Parts.report;
import static org.annals.core.testing.Parts.section;
import static org.annals.core.testing.Parts.shortcoming;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;

import org.annals.core.check.Rule;
import org.annals.core.testing.Parts;
import org.annals.core.testing.Reports;
import org.annals.core.testing.RuleRuns;
import org.annals.core.types.TestProfiles;
import org.annals.model.report.Cause;
import org.annals.model.report.Commitment;
import org.annals.model.report.Report;
import org.annals.model.report.ReportFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each line of a table is the text below the heading 加强建设, and whether the rule is silent. */
class CommitmentRulesTest {

	@ParameterizedTest
	@CsvSource({ "抓好理论学习。,false", "推动各部门负责到底。,false", "发挥牵头抓总作用。,false", //
			"由办公室牵头落实。,true", "由组织科负责。,true", "责任单位：办公室。,true", "办公室具体负责推进。,true" })
	void owner(String text, boolean silent) {
		verify(new OwnerRule(), text, silent);
	}

	@ParameterizedTest
	@CsvSource({ "抓好理论学习。,false", "持续推进全年工作。,false", "加快建设步伐。,false", "提升岁月静好之感。,false", //
			"年底前完成。,true", "6月底前完成。,true", "一季度完成。,true", "2024年完成。,true", "上半年见效。,true", "每月开展。,true" })
	void deadline(String text, boolean silent) {
		verify(new DeadlineRule(), text, silent);
	}

	@ParameterizedTest
	@CsvSource({ "执行“三会一课”制度。,false", "落实两个维护要求。,false", "2024年推进。,false", "6月底前完成。,false", "进一步提升。,false", "第3批推进。,false",
			"开展一次学习。,false", "落实三会一课。,false", //
			"举办培训3期。,true", "办结率达到95%。,true", "开展培训三次。,true", "每季度开展一次调研。,true", "投资1.5亿元。,true" })
	void measurable(String text, boolean silent) {
		verify(new MeasurableRule(), text, silent);
	}

	@Test
	void attributesAnswerAsWellAsTheText() {
		Commitment commitment = commitment("加强建设", paragraph("抓好学习。"));
		commitment.setOwner(ReportFactory.eINSTANCE.createOffice());
		commitment.setDeadline("2024-06");
		commitment.setTarget(BigDecimal.TEN);
		Report report = report("2023", section(null, commitment));
		for (Rule rule : new Rule[] { new OwnerRule(), new DeadlineRule(), new MeasurableRule() }) {
			assertEquals("", RuleRuns.places(rule, report, TestProfiles.general()));
		}
	}

	@Test
	void eachCommitmentIsOneFinding() {
		Report report = report("2023", section(null, commitment("加强", paragraph("抓。")), commitment(null, paragraph("稳。"))));
		assertEquals("[2,4) [8,12)", RuleRuns.places(new OwnerRule(), report, TestProfiles.general()));
	}

	@ParameterizedTest
	@CsvSource({ "同时我们也看到，与群众期待相比还存在一定差距。,true", "工作中还存在一些不足和短板。,true", "仍有许多需要改进的地方。,true", //
			"理论学习不够深入。,false", "一是调查研究开展较少。,false", "个别支部换届滞后。,false", "与先进单位相比，信访积案化解率偏低。,false" })
	void vague(String text, boolean fires) {
		Report report = report("2023", section(null, shortcoming(null, paragraph(text))));
		String found = RuleRuns.places(new VagueRule(), report, TestProfiles.general());
		assertEquals(fires ? "[0," + (text.length() + 2) + ")" : "", found, text);
	}

	@Test
	void shortcomingsWithoutCauseAreOneFinding() {
		Report report = report("2023", section("问题", shortcoming("学习不深"), shortcoming("调研不多")));
		assertEquals("[5,12)+[13,20)", RuleRuns.places(new CauseRule(), report, TestProfiles.general()));
	}

	@Test
	void aCauseInModelOrTextSatisfies() {
		Report report = report("2023", section("问题", shortcoming("学习不深"), paragraph("主要原因是抓得不紧。")));
		assertEquals("", RuleRuns.places(new CauseRule(), report, TestProfiles.general()));
		Cause cause = ReportFactory.eINSTANCE.createCause();
		cause.setProse(Reports.prose("抓得不紧。"));
		report = report("2023", section("问题", shortcoming("学习不深")), section("反思", cause));
		assertEquals("", RuleRuns.places(new CauseRule(), report, TestProfiles.general()));
		assertEquals("", RuleRuns.places(new CauseRule(), report("2023", Parts.section("甲")), TestProfiles.general()));
	}

	@Test
	void contentIsWhatIsLeftOfTheSetPhrases() {
		assertTrue(VagueRule.content("还存在一定差距") < VagueRule.content("信访积案化解还存在一定差距"));
	}

	private static void verify(Rule rule, String text, boolean silent) {
		Report report = report("2023", section(null, commitment("加强建设", paragraph(text))));
		assertEquals(silent ? "" : "[2,6)", RuleRuns.places(rule, report, TestProfiles.general()), text);
	}
}
