/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;

import org.annals.core.source.SourceLine;
import org.annals.core.testing.TestType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnumerationsTest {

	/** Lines are parted by /, items are given as their marker with * where counting starts. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { //
			"一是抓学习。二是抓队伍。三是抓落实。|一是* 二是 三是", //
			"主要做法：一是抓学习；二是抓队伍，三是抓落实。|一是* 二是 三是", //
			"一是抓学习。/二是抓队伍。/三是抓落实。|一是* 二是 三是", //
			"一是抓学习。/中间的话。/二是抓队伍。|一是* 二是", //
			"一是抓学习。二是抓队伍。/一是改作风。二是提效率。|一是* 二是 一是* 二是", //
			"一是抓学习。三是抓落实。|一是* 三是", //
			"一是抓学习。二是抓队伍。二是抓落实。|一是* 二是 二是", //
			"一要抓学习；二要抓队伍。|一要* 二要", //
			"第一，抓学习。第二，抓队伍。|第一，* 第二，", //
			"①抓学习；②抓队伍。|①* ②", //
			"一是抓学习。 二是抓队伍；　三是抓落实。|一是* 二是 三是", //
			"一是一，二是二。|一是* 二是" })
	void findsTheItems(String lines, String expected) {
		assertEquals(expected, items(lines, List.of()));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { //
			"一是抓学习。|一是", //
			"二是抓队伍。三是抓落实。|二是 三是", //
			"一是抓学习。二要抓队伍。|二要 一是", //
			"一是抓学习。/一是抓队伍。二是抓落实。|一是" })
	void leavesWhatIsNoEnumerationAndNotesIt(String lines, String doubtful) {
		Draft draft = draft(lines);
		Enumerations.find(draft, draft.source().lines().stream().map(SourceLine::range).toList());
		assertEquals(doubtful, draft.doubts().stream().map(doubt -> doubt.range().of(draft.source().text()))
				.collect(Collectors.joining(" ")));
		assertEquals(List.of("enumeration"), draft.doubts().stream().map(Doubt::kind).distinct().toList());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "这一是非曲直。那二是非。", "统一是目标，第二是手段。", "之一是学习之二是队伍", "甲 一是学习乙 二是队伍", "主要做法：一是", "一是" })
	void findsNoneInsideWordsOrWithoutContent(String lines) {
		assertEquals("", items(lines, null));
	}

	private static String items(String lines, List<Doubt> doubts) {
		Draft draft = draft(lines);
		String items = Enumerations.find(draft, draft.source().lines().stream().map(SourceLine::range).toList()).stream()
				.map(start -> draft.source().text().substring(start.start(), start.content()) + (start.first() ? "*" : ""))
				.collect(Collectors.joining(" "));
		if (doubts != null) {
			assertEquals(doubts, draft.doubts());
		}
		return items;
	}

	private static Draft draft(String lines) {
		return TestType.draft(lines.replace('/', '\n'));
	}
}
