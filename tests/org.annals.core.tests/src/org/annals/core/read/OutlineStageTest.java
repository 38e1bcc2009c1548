/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.annals.core.source.SourceDocument;
import org.annals.core.source.SourceLine;
import org.annals.core.testing.TestType;
import org.annals.core.text.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutlineStageTest {

	private static final String BEFORE = "一、开头\n";
	private static final String BEHIND = "\n后面还有一句较长的话，说明这一行不在末尾。";

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "一、工作情况|1 SECTION 1 [工作情况]", "十二、工作情况|1 SECTION 12 [工作情况]", "二．工作情况|1 SECTION 2 [工作情况]",
			"二，工作情况|1 SECTION 2 [工作情况]", "第三部分 工作情况|1 SECTION 3 [工作情况]", "第二章：总体要求|1 SECTION 2 [总体要求]", "（二）抓班子|2 SUBSECTION 2 [抓班子]",
			"(二)抓班子|2 SUBSECTION 2 [抓班子]", "（二）、抓班子|2 SUBSECTION 2 [抓班子]", "3.抓队伍|3 POINT 3 [抓队伍]", "3．抓队伍|3 POINT 3 [抓队伍]",
			"3、抓队伍|3 POINT 3 [抓队伍]", "（1）抓落实|4 SUBPOINT 1 [抓落实]", "(12)抓落实|4 SUBPOINT 12 [抓落实]" })
	void takesANumberedLineForAHeading(String line, String expected) {
		assertEquals(expected, classify(line));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "（一）抓班子。全年开会多次。|2 SUBSECTION 1 [抓班子]。", "一、抓班子！全年开会多次。|1 SECTION 1 [抓班子]！",
			"1.学习教育：组织全员学习。|3 POINT 1 [学习教育]：", "（1）责任分工：由办公室负责。|4 SUBPOINT 1 [责任分工]：",
			"（一）落实“三个到位。”要求。全年开会。|2 SUBSECTION 1 [落实“三个到位。”要求]。", "（一）抓班子：全年开会。|2 SUBSECTION 1 [抓班子：全年开会]。",
			"（一）抓班子。|2 SUBSECTION 1 [抓班子]。" })
	void endsARunInHeadingAtItsStop(String line, String expected) {
		assertEquals(expected, classify(line));
	}

	@ParameterizedTest
	@ValueSource(strings = { "一、", "（一）", "1.", "3.5个百分点的增长", "一是抓学习", "一要抓学习", "第一，抓学习", "①抓学习", "一工作", "2023年", "123.抓队伍", "百姓生活" })
	void takesOtherLinesForText(String line) {
		assertEquals("BODY", classify(line));
	}

	@Test
	void takesALongNumberedSentenceForTextBehindItsNumber() {
		assertEquals("2 SUBSECTION 1 []", classify("（一）" + "长".repeat(61) + "。后文。"));
		assertEquals("2 SUBSECTION 1 [" + "长".repeat(60) + "]。", classify("（一）" + "长".repeat(60) + "。后文。"));
		assertEquals("1 SECTION 1 []", classify("一、" + "长".repeat(91)));
		assertEquals("1 SECTION 1 [" + "长".repeat(90) + "]", classify("一、" + "长".repeat(90)));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "存在的问题|1 [存在的问题]", "2023年工作回顾|1 [2023年工作回顾]", "原因分析|1 [原因分析]" })
	void takesAShortLineForAHeadingThatTheTypeKnows(String line, String expected) {
		assertEquals(expected, classify(line));
	}

	@ParameterizedTest
	@ValueSource(strings = { "存在的问题：", "存在的问题。", "存在的问题不少，要改", "明年", "食堂改造", "下一步要把这些事情一件一件地办好不再拖延时间和推卸责任" })
	void takesNoOtherShortLineForAHeading(String line) {
		assertEquals("BODY", classify(line));
	}

	@ParameterizedTest
	@ValueSource(strings = { "\u3000\u3000一、工作情况", "一、工作情况  ", "\t一、工作情况\u3000", "\f一、工作情况", "\u00A0一、\u3000工作情况", "\uFEFF一、工作情况\u200B" })
	void looksThroughTheWhiteSpaceAround(String line) {
		assertEquals("1 SECTION 1 [工作情况]", classify(line));
	}

	@Test
	void givesALineForEachLineOfTheSource() {
		Draft draft = draft("一、工作\n\n \u3000\n正文。\n");
		assertEquals(List.of("1 SECTION 1 [工作]", "-", "-", "BODY", "-"), shapes(draft));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "抓班子|2|2 [抓班子]", "一、工作|3|3 SECTION 1 [工作]", "（一）抓班子|0|2 SUBSECTION 1 [抓班子]", "一是抓学习|1|BODY",
			"抓好班子，带好队伍。|1|1 [抓好班子，带好队伍。]", "抓班子|0|BODY" })
	void takesTheLevelThatTheFileGives(String line, int level, String expected) {
		assertEquals(expected, shapes(hinted(line, level, false)).get(1));
	}

	@Test
	void takesTheTitleThatTheFileGives() {
		SourceDocument source = new SourceDocument("a.docx", "docx", "单位情况\n一、工作",
				List.of(new SourceLine(new Range(0, 4), 0, true), new SourceLine(new Range(5, 9), 1, false)));
		Draft draft = TestType.draft(source);
		new OutlineStage().apply(draft);
		assertEquals(List.of("TITLE", "1 SECTION 1 [工作]"), shapes(draft));
	}

	@Test
	void notesAShortLineBetweenLongerOnesAsDoubtful() {
		Draft draft = draft("一、工作\n食堂改造\n全年完成了食堂改造。\n");
		assertEquals(List.of("BODY", "BODY"), shapes(draft).subList(1, 3));
		assertEquals(List.of("食堂改造"),
				draft.doubts().stream().map(doubt -> doubt.range().of(draft.source().text())).toList());
		assertEquals("heading", draft.doubts().get(0).kind());
	}

	@Test
	void mastersAVeryLongLine() {
		String line = "一是" + "抓好学习，".repeat(2000) + "。";
		assertTrue(line.length() > 10_000);
		assertEquals("BODY", classify(line));
		assertEquals("1 SECTION 1 []", classify("一、" + line));
	}

	private static String classify(String line) {
		return shapes(draft(BEFORE + line + BEHIND)).get(1);
	}

	private static Draft draft(String text) {
		return TestType.draft(text, new OutlineStage());
	}

	private static Draft hinted(String line, int level, boolean title) {
		String text = BEFORE + line + BEHIND;
		List<SourceLine> lines = new ArrayList<>();
		for (SourceLine plain : new SourceDocument("a.docx", "docx", text, null).lines()) {
			lines.add(lines.size() == 1 ? new SourceLine(plain.range(), level, title) : plain);
		}
		Draft draft = TestType.draft(new SourceDocument("a.docx", "docx", text, lines));
		new OutlineStage().apply(draft);
		return draft;
	}

	private static List<String> shapes(Draft draft) {
		return draft.outline().lines().stream().map(line -> Shape.of(draft.source().text(), line))
				.collect(Collectors.toList());
	}
}
