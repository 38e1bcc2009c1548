/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.annals.core.testing.Reports;
import org.annals.model.report.MeasureGroup;
import org.annals.model.report.Numbering;
import org.annals.model.report.Passage;
import org.annals.model.report.Report;
import org.annals.model.report.ReportFactory;
import org.annals.model.report.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkersTest {

	private static final ReportFactory FACTORY = ReportFactory.eINSTANCE;

	@Test
	void numbersSectionsByTheirDepth() {
		Report report = FACTORY.createReport();
		Section section = add(report.getSections());
		Section deep = section;
		String[] expected = { "一、", "（一）", "1.", "（1）", "" };
		for (String marker : expected) {
			assertEquals(marker, Markers.derived(deep));
			deep = add(deep.getSections());
		}
		assertEquals(6, Markers.depth(deep));
	}

	@Test
	void countsAmongSiblingsOfTheSameStyle() {
		Report report = FACTORY.createReport();
		List<Section> sections = report.getSections();
		add(sections);
		Section unheaded = FACTORY.createSection();
		sections.add(unheaded);
		add(sections).setNumbering(Numbering.NONE);
		Section other = add(sections);
		other.setNumbering(Numbering.SUBSECTION);
		Section second = add(sections);
		assertEquals("", Markers.derived(unheaded));
		assertEquals("（一）", Markers.derived(other));
		assertEquals("二、", Markers.derived(second));
		assertEquals(2, Markers.ordinal(second));
		assertEveryWayAgrees(sections);
	}

	@Test
	void startsAgainWhereAPassageSaysSo() {
		Section section = FACTORY.createSection();
		for (int i = 0; i < 4; i++) {
			MeasureGroup group = FACTORY.createMeasureGroup();
			group.setRestart(i == 2);
			section.getBlocks().add(group);
		}
		assertArrayEquals(new String[] { "一是", "二是", "一是", "二是" }, Markers.printed(section.getBlocks()));
		assertEveryWayAgrees(section.getBlocks());
	}

	@Test
	void printsTheTypedMarkerAndCountsItAsIfItWereRight() {
		Report report = FACTORY.createReport();
		add(report.getSections());
		Section wrong = add(report.getSections());
		wrong.setMarker("三、");
		Section next = add(report.getSections());
		assertEquals("三、", Markers.printed(wrong));
		assertEquals("二、", Markers.derived(wrong));
		assertEquals("三、", Markers.printed(next));
		assertEveryWayAgrees(report.getSections());
	}

	@Test
	void printsAnEmptyTypedMarkerAsNone() {
		Report report = FACTORY.createReport();
		Section section = add(report.getSections());
		section.setMarker("");
		assertEquals("", Markers.printed(section));
		assertArrayEquals(new String[] { "" }, Markers.printed(report.getSections()));
	}

	@Test
	void numbersAParagraphOnlyWhereItSaysSo() {
		Passage paragraph = FACTORY.createParagraph();
		assertEquals("", Markers.derived(paragraph));
		assertEquals(Numbering.NONE, Markers.style(paragraph));
		paragraph.setNumbering(Numbering.CIRCLED);
		assertEquals("①", Markers.derived(paragraph));
	}

	@ParameterizedTest
	@CsvSource({ "SECTION, 11, 十一、", "SUBSECTION, 20, （二十）", "POINT, 3, 3.", "SUBPOINT, 12, （12）", "SHI, 2, 二是", "YAO, 3, 三要",
			"CIRCLED, 20, ⑳", "CIRCLED, 21, (21)", "NONE, 3, ''", "AUTO, 3, ''" })
	void writesEachStyle(Numbering style, int ordinal, String marker) {
		assertEquals(marker, Markers.format(style, ordinal, LevelForms.OFFICIAL));
	}

	@Test
	void writesTheOrdinalWithItsComma() {
		assertEquals("第四，", Markers.format(Numbering.ORDINAL, 4, LevelForms.OFFICIAL));
	}

	private static void assertEveryWayAgrees(List<? extends Passage> siblings) {
		String[] all = Markers.printed(siblings);
		for (int i = 0; i < all.length; i++) {
			assertEquals(all[i], Markers.printed(siblings.get(i)));
		}
	}

	private static Section add(List<Section> sections) {
		Section section = FACTORY.createSection();
		section.setHeading(Reports.prose("标题"));
		sections.add(section);
		return section;
	}
}
