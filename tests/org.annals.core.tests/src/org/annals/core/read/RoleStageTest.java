/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.annals.core.testing.Reports;
import org.annals.core.testing.TestType;
import org.annals.model.report.ReportFactory;
import org.annals.model.report.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoleStageTest {

	private final Draft draft = TestType.draft("");

	@ParameterizedTest
	@CsvSource({ "履职情况, work", "2023年工作回顾, work", "其他说明, notes", "存在的主要问题, shortcomings", "原因分析, causes", "存在的问题及原因分析, causes", "下一步打算, nextSteps",
			"明年工作情况, nextSteps", "队伍建设, work" })
	void findsTheRoleOfAHeading(String heading, String role) {
		Section section = add(draft.report().getSections(), heading);
		new RoleStage().apply(draft);
		assertEquals(role, section.getRole());
	}

	@Test
	void givesAnUnheadedSectionNone() {
		Section section = add(draft.report().getSections(), null);
		new RoleStage().apply(draft);
		assertEquals(null, section.getRole());
	}

	@Test
	void subsectionsInheritUnlessTheirHeadingSaysMore() {
		Section section = add(draft.report().getSections(), "存在的问题");
		Section plain = add(section.getSections(), "作风");
		Section causes = add(section.getSections(), "原因分析");
		Section unheaded = add(causes.getSections(), null);
		new RoleStage().apply(draft);
		assertEquals("shortcomings", plain.getRole());
		assertEquals("causes", causes.getRole());
		assertEquals("causes", unheaded.getRole());
	}

	@Test
	void aHeadingOfALaterYearSpeaksOfWhatComesNext() {
		Section past = add(draft.report().getSections(), "2023年工作情况");
		Section same = add(draft.report().getSections(), "2023年亮点");
		Section next = add(draft.report().getSections(), "2024年重点");
		new RoleStage().apply(draft);
		assertEquals(List.of("work", "work", "nextSteps"), List.of(past.getRole(), same.getRole(), next.getRole()));
	}

	private static Section add(List<Section> sections, String heading) {
		Section section = ReportFactory.eINSTANCE.createSection();
		if (heading != null) {
			section.setHeading(Reports.prose(heading));
		}
		sections.add(section);
		return section;
	}
}
