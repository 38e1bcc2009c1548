/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.annals.core.testing.Reports;
import org.annals.core.testing.TestType;
import org.annals.core.text.ReportText;
import org.annals.model.report.Citation;
import org.annals.model.report.Paragraph;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitationStageTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", value = { "学习《工作条例》。|工作条例|-|-", "贯彻《意见》（中办发〔2023〕5号）。|意见|中办发〔2023〕5号|-",
			"贯彻《意见》(国办发[2023]12号)。|意见|国办发[2023]12号|-", "市委印发的《工作方案》。|工作方案|-|市委", "省政府办公厅印发《方案》|方案|-|省政府办公厅",
			"《〈条例〉实施办法》|〈条例〉实施办法|-|-", "制定《方案》|方案|-|-" })
	void readsTitleNumberAndIssuer(String text, String title, String number, String issuer) {
		List<Citation> citations = cite(text);
		assertEquals(1, citations.size());
		assertEquals(title, citations.get(0).getTitle());
		assertEquals(number, citations.get(0).getNumber());
		assertEquals(issuer, citations.get(0).getIssuer());
	}

	@ParameterizedTest
	@ValueSource(strings = { "《》", "《没有结束", "没有开始》", "〈小书名〉", "书名" })
	void citesNothingElse(String text) {
		assertEquals(List.of(), cite(text));
	}

	@ParameterizedTest
	@CsvSource({ "《甲》《乙》、《丙》, 3", "甲《乙》, 1", "《甲》乙, 1", "《甲《乙》丙》, 1" })
	void citesEachOfSeveral(String text, int count) {
		assertEquals(count, cite(text).size());
	}

	private static List<Citation> cite(String text) {
		Draft draft = TestType.draft(text);
		draft.report().getSections().addAll(Reports.ofLines(text).getSections());
		draft.report().setTail("");
		new CitationStage().apply(draft);
		assertEquals(text, ReportText.of(draft.report()).text());
		return ((Paragraph) draft.report().getSections().get(0).getBlocks().get(0)).getProse().getCitations();
	}
}
