/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;

import org.annals.core.testing.Parts;
import org.annals.core.testing.Reports;
import org.annals.core.testing.TestType;
import org.annals.model.report.Action;
import org.annals.model.report.Commitment;
import org.annals.model.report.Metric;
import org.annals.model.report.Prose;
import org.annals.model.report.ReportFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommitmentStageTest {

	private final Draft draft = TestType.draft("");

	@ParameterizedTest
	@CsvSource(nullValues = "-", value = { "由办公室牵头, 办公室", "由医保办、药剂科负责, 医保办、药剂科", "3月底前由镇组织办建立台账, 镇组织办", "责任科室：城建办, 城建办", "（牵头单位：农田股）, 农田股",
			"（计财科牵头）, 计财科", "由来已久的问题, -", "由点及面推进, -", "由机关党委负责落实, 机关党委", "由我负责, -", "办公室牵头, -", "由于人手不足, -" })
	void takesTheOwnerFromPlainWords(String words, String owner) {
		Commitment commitment = commit("2023", words);
		assertEquals(owner, commitment.getOwner() == null ? null : commitment.getOwner().getName());
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", value = { "2024年6月底前完成, 2023, 2024-06", "6月底前完成, 2023, 2024-06", "3月15日前, 2023, 2024-03-15",
			"2025年12月31日前, 2023, 2025-12-31", "年底前完成, 2023, 2024-12", "上半年完成, 2023, 2024-06", "一季度完成, 2023, 2024-03",
			"二季度完成, 2023, 2024-06", "三季度末完成, 2023, 2024-09", "四季度完成, 2023, 2024-12", "2025年年底前, 2023, 2025-12", "13月底前完成, 2023, -",
			"6月底前完成, -, -", "2024年6月底前完成, -, 2024-06", "尽快完成, 2023, -", "3月召开会议, 2023, -", "2月30日前, 2023, -" })
	void takesTheDeadlineAsExactAsTheWordsAre(String words, String period, String deadline) {
		assertEquals(deadline, commit(period, words).getDeadline());
	}

	@Test
	void ownersOfTheSameNameAreOne() {
		Commitment first = commit("2023", "由办公室牵头");
		Commitment second = commit("2023", "由办公室牵头");
		assertSame(first.getOwner(), second.getOwner());
		assertEquals(1, draft.report().getActors().size());
	}

	@Test
	void theFirstFigureIsWhatItIsMeasuredBy() {
		Metric first = Parts.metric("召开", "党组会", "70", "次");
		Metric second = Parts.metric("举办", "培训班", "5", "期");
		draft.report().getMetrics().addAll(List.of(first, second));
		Prose prose = Parts.prose("召开党组会", first, "，举办培训班");
		Parts.mention(prose, second);
		Commitment commitment = add(prose);
		new CommitmentStage().apply(draft);
		assertSame(first, commitment.getIndicator());
		assertEquals("70", commitment.getTarget().toPlainString());
	}

	@Test
	void inventsNothing() {
		Commitment commitment = commit("2023", "抓好学习");
		assertNull(commitment.getOwner());
		assertNull(commitment.getDeadline());
		assertNull(commitment.getIndicator());
		assertNull(commitment.getTarget());
	}

	private Commitment commit(String period, String words) {
		draft.report().setPeriod(period);
		Commitment commitment = add(Reports.prose(words));
		new CommitmentStage().apply(draft);
		return commitment;
	}

	private Commitment add(Prose prose) {
		Action action = ReportFactory.eINSTANCE.createAction();
		action.setProse(prose);
		Commitment commitment = Parts.commitment("抓学习", action);
		draft.report().getSections().add(Parts.section(null, commitment));
		return commitment;
	}
}
