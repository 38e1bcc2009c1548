/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.annals.core.source.SourceDocument;
import org.annals.core.source.SourceLine;
import org.annals.core.testing.TestType;
import org.annals.core.text.Range;
import org.annals.model.report.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StructureStageTest {

	private static final String PROSE = "2023年，我带领全局同志认真履行职责，完成了上级交办的各项任务。";

	/** Lines are parted by /. The typed markers come only with the layout, so the derived ones are shown. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { //
			"一、甲/正文/二、乙/正文|一、甲{P(正文)} 二、乙{P(正文)}", //
			"一、甲/（一）丙/正文/（二）丁/二、乙|一、甲{（一）丙{P(正文)} （二）丁{}} 二、乙{}", //
			"一、甲/（一）丙。正文。|一、甲{（一）丙。{P(正文。)}}", //
			"一、甲/（一）丙/1.丁/（1）戊/正文/2.己/二、乙|一、甲{（一）丙{1.丁{（1）戊{P(正文)}} 2.己{}}} 二、乙{}", //
			"一、甲/1.丁/2.己/（一）丙|一、甲{1.丁{} 2.己{} （一）丙{}}", //
			"（一）丙/一、甲|（一）丙{} 一、甲{}", //
			"一、甲//  /正文/|一、甲{P(正文)}", //
			"甲乙丙/丁戊|-{P(甲乙丙) P(丁戊)}", //
			"一、甲/（1）丁/正文|一、甲{（1）丁{P(正文)}}" })
	void makesTheTreeOfSections(String lines, String expected) {
		assertEquals(expected, shape(lines));
	}

	@Test
	void nothingMakesNothing() {
		assertEquals("", shape(""));
		assertEquals("", shape("/ /\u3000/"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { //
			"2023年述职报告/市委：/PROSE/一、甲/正文/某某局/2024年1月5日|title(2023年述职报告) addressee(市委：) preamble(PROSE) 一、甲{P(正文)} signature(某某局) date(2024年1月5日)", //
			"PROSE现将有关情况报告如下：/一、甲|preamble(PROSE) transition(现将有关情况报告如下：) 一、甲{}", //
			"PROSE/现将有关情况报告如下：/一、甲|preamble(PROSE) transition(现将有关情况报告如下：) 一、甲{}", //
			"首页/2023年述职报告/PROSE/一、甲|debris(首页) title(2023年述职报告) preamble(PROSE) 一、甲{}", //
			"PROSE/某某局/2024年1月5日|preamble(PROSE) signature(某某局) date(2024年1月5日)" })
	void putsFrontAndBackMatterAround(String lines, String expected) {
		assertEquals(expected.replace("PROSE", PROSE), shape(lines.replace("PROSE", PROSE)));
	}

	@Test
	void keepsLinesThatLookLikeFrontMatterAmidTheTextInTheirPlace() {
		assertEquals("-{P(某某局) P(办公室) P(现将有关情况报告如下：)} 一、甲{}", shape("某某局/办公室/现将有关情况报告如下：/一、甲"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { //
			"一、甲/（一）丙/正文/下一步，我们将改进。/末尾|一、甲{（一）丙{P(正文)}} -{P(下一步，我们将改进。) P(末尾)}", //
			"一、甲/（一）丙/正文/同时，我们清醒看到还有差距。|一、甲{（一）丙{P(正文)}} -{P(同时，我们清醒看到还有差距。)}", //
			"一、甲/正文/同时，我们清醒看到还有差距。|一、甲{P(正文) P(同时，我们清醒看到还有差距。)}", //
			"一、甲/正文/新的一年，我们将改进。|一、甲{P(正文)} -{P(新的一年，我们将改进。)}", //
			"一、甲/下一步，我们将改进。/二、乙/正文|一、甲{P(下一步，我们将改进。)} 二、乙{P(正文)}" })
	void opensAClosingThatHasNoHeading(String lines, String expected) {
		assertEquals(expected, shape(lines));
	}

	@Test
	void countsAgainWhereANumberIsOne() {
		Draft draft = draft("一、甲\n1.丁\n2.戊\n1.己\n");
		List<Section> points = draft.report().getSections().get(0).getSections();
		assertTrue(points.get(0).isRestart());
		assertFalse(points.get(1).isRestart());
		assertTrue(points.get(2).isRestart());
	}

	@Test
	void nestsByTheLevelsOfTheFile() {
		String text = "甲\n乙\n丙\n丁";
		List<SourceLine> lines = List.of(new SourceLine(new Range(0, 1), 1, false), new SourceLine(new Range(2, 3), 3, false),
				new SourceLine(new Range(4, 5), 2, false), new SourceLine(new Range(6, 7), 0, false));
		Draft draft = TestType.draft(new SourceDocument("a.docx", "docx", text, lines));
		new OutlineStage().apply(draft);
		new StructureStage().apply(draft);
		assertEquals("甲{乙{} 丙{P(丁)}}", Shape.of(draft.report()));
	}

	@Test
	void notesWhereEachPassageStands() {
		Draft draft = draft("一、甲\n　　正文 \n");
		Section section = draft.report().getSections().get(0);
		assertEquals(new Draft.Place(0, 2, 3), draft.place(section));
		assertEquals(new Draft.Place(6, 6, 8), draft.place(section.getBlocks().get(0)));
	}

	private static String shape(String lines) {
		return Shape.of(draft(lines.replace('/', '\n')).report());
	}

	private static Draft draft(String text) {
		return TestType.draft(text, new OutlineStage(), new StructureStage());
	}
}
