/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.type.ruleoflaw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.annals.core.read.Reading;
import org.annals.model.report.Cause;
import org.annals.model.report.Commitment;
import org.annals.model.report.Metric;
import org.annals.model.report.Shortcoming;
import org.annals.model.text.Reports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sample shows the type at its best: every part known, every figure in the register, nothing to mend. */
class SampleTest {

	@Test
	void allFivePartsAreKnown() {
		Reading reading = RuleOfLaw.read(RuleOfLaw.sample());
		assertEquals(RuleOfLaw.ID, reading.type().id());
		assertEquals("2025", reading.report().getPeriod());
		assertEquals(List.of("work", "responsibility", "shortcomings", "nextSteps", "other"), RuleOfLaw.roles(reading));
	}

	@Test
	void shortcomingsHaveCausesAndPromisesCanBeChecked() {
		Reading reading = RuleOfLaw.read(RuleOfLaw.sample());
		assertEquals(3, Reports.all(reading.report(), Shortcoming.class).size());
		assertEquals(3, Reports.all(reading.report(), Cause.class).size());
		assertEquals(3, Reports.all(reading.report(), Commitment.class).size());
	}

	@Test
	void figuresAreKnownToTheCatalogue() {
		Map<String, List<Metric>> byKey = RuleOfLaw.read(RuleOfLaw.sample()).report().getMetrics().stream()
				.filter(metric -> metric.getKey() != null).collect(Collectors.groupingBy(Metric::getKey));
		for (Map.Entry<String, String> figure : Map.of("permit.decisions", "3268", "rules.made", "3", "penalty.cases", "287",
				"rules.repealed", "19", "penalty.spared", "136", "reconsideration.cases", "7", "litigation.cases", "3", "law.training", "312").entrySet()) {
			assertTrue(byKey.containsKey(figure.getKey()), figure.getKey() + " of " + byKey.keySet());
			assertTrue(byKey.get(figure.getKey()).stream()
					.anyMatch(metric -> metric.getValue().toPlainString().equals(figure.getValue())), figure.getKey());
		}
	}

	@Test
	void nothingIsToMend() {
		assertEquals(List.of(), RuleOfLaw.defects(RuleOfLaw.sampleText()));
	}

	@ParameterizedTest
	@CsvSource({ "习近平法治思想, 习近平法制思想, typo.confusable", "抽查案卷60份, 抽查案卷XX份, placeholder",
			"办结率99%, 办结率89%, percent.arithmetic", "由法规股牵头，, '', commitment.owner",
			"2026年9月底前, '', commitment.deadline", "公众参与、专家论证、风险评估、, 公众参与、风险评估、, term.formula",
			"'五、其他', '六、其他', numbering.sequence" })
	void aPlantedDefectIsFound(String right, String wrong, String rule) {
		String text = RuleOfLaw.sampleText();
		assertTrue(text.contains(right), right);
		List<String> defects = RuleOfLaw.defects(text.replace(right, wrong));
		assertTrue(defects.contains(rule), rule + " in " + defects);
	}

	@ParameterizedTest
	@CsvSource({ "二、主要负责人, 三、存在的", "三、存在的, 四、2026年", "四、2026年, 五、其他" })
	void aMissingPartIsToldByItsName(String from, String to) {
		String text = RuleOfLaw.sampleText();
		String without = text.substring(0, text.indexOf(from)) + text.substring(text.indexOf(to));
		assertTrue(RuleOfLaw.defects(without).contains("section.missing"), RuleOfLaw.defects(without).toString());
	}

	@Test
	void theOrderOfThePartsIsFree() {
		String text = RuleOfLaw.sampleText();
		int work = text.indexOf("一、");
		int head = text.indexOf("二、主要");
		int lacks = text.indexOf("三、存在");
		String moved = text.substring(0, work) + text.substring(head, lacks).replace("二、主要", "一、主要")
				+ text.substring(work, head).replace("一、2025", "二、2025") + text.substring(lacks);
		assertEquals(List.of("responsibility", "work", "shortcomings", "nextSteps", "other"), RuleOfLaw.roles(RuleOfLaw.read(moved)));
		assertEquals(List.of(), RuleOfLaw.defects(moved));
	}
}
