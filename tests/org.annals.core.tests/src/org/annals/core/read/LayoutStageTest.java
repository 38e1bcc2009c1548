/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.annals.core.testing.TestType;
import org.annals.core.text.ReportText;
import org.annals.model.report.Numbering;
import org.annals.model.report.Passage;
import org.annals.model.report.Report;
import org.annals.model.report.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutStageTest {

	@Test
	void storesNothingForTheUsualLayout() {
		Report report = layout("一、履职情况\n（一）学习\n开了会。\n二、下一步打算\n");
		assertNull(report.getTail());
		for (Passage passage : ReportText.of(report).passages()) {
			assertNull(passage.getSpace());
			assertNull(passage.getMarker());
			assertFalse(passage.isRunIn());
			assertFalse(passage.isRestart());
			assertEquals(Numbering.AUTO, passage.getNumbering());
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "一、甲/三、乙|三、", "一、甲/二．乙|二．", "一、甲/第二部分 乙|'第二部分 '", "一、甲/一、乙|", "一、甲/二、 乙|'二、 '" })
	void keepsAMarkerThatIsNotTheDerivedOne(String lines, String marker) {
		Report report = layout(lines.replace('/', '\n'));
		assertNull(report.getSections().get(0).getMarker());
		assertEquals(marker, report.getSections().get(1).getMarker());
	}

	@Test
	void keepsWhereCountingStartsAgainOnlyWhereItIsNotTheFirst() {
		Report report = layout("一、履职情况\n1.甲\n2.乙\n1.丙\n2.丁\n");
		List<Section> points = report.getSections().get(0).getSections();
		assertEquals(List.of(false, false, true, false), points.stream().map(Section::isRestart).toList());
		assertTrue(points.stream().allMatch(point -> point.getMarker() == null));
	}

	@Test
	void keepsAStyleThatIsNotTheOneOfItsDepth() {
		Report report = layout("一、履职情况\n1.甲\n（一）乙\n");
		List<Section> inner = report.getSections().get(0).getSections();
		assertEquals(Numbering.POINT, inner.get(0).getNumbering());
		assertEquals(Numbering.AUTO, inner.get(1).getNumbering());
	}

	@Test
	void keepsUnusualSpaceAndTellsWhatRunsIn() {
		Report report = layout("\n\u3000\u3000一、履职情况。开了会。 办了班。\n\n\u3000\u3000选了人。 \n \n");
		Section section = report.getSections().get(0);
		assertEquals("\n\u3000\u3000", section.getSpace());
		assertEquals(List.of(true, true, false), section.getBlocks().stream().map(Passage::isRunIn).toList());
		assertNull(section.getBlocks().get(0).getSpace());
		assertEquals(" ", section.getBlocks().get(1).getSpace());
		assertEquals("\n\n\u3000\u3000", section.getBlocks().get(2).getSpace());
		assertEquals(" \n \n", report.getTail());
	}

	@Test
	void keepsAFormFeedBetweenPassages() {
		Report report = layout("一、履职情况\n\f二、下一步打算");
		assertEquals("\n\u240C", report.getSections().get(1).getSpace());
		assertEquals("", report.getTail());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "\n", "\n\n \u3000", "甲", "甲\n", "一、履职情况", "\u3000\u3000一、履职情况\n\u3000\u3000一是甲。乙。二是丙。\n\n",
			"（三）甲\n一、乙\n1、丙\n（2）丁。戊。", "一、存在的问题\n一是甲。乙。原因是丙。\n二是丁。\n下一步，改。\n", "一、甲\n\n\n某某局\n2024年1月5日\n\n", "一、\uD83D\uDE00甲\uD840\uDC0B\n\u0001乙",
			"一、履职情况\n一是甲；\n二是乙；\n一是丙；\n三是丁。" })
	void writesOutAsTheSource(String text) {
		assertEquals(text, ReportText.of(layout(text)).text());
	}

	private static Report layout(String text) {
		return TestType.draft(text, new OutlineStage(), new StructureStage(), new RoleStage(), new BlockStage(),
				new LayoutStage()).report();
	}
}
