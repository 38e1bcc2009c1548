/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.annals.core.text.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreamblesTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", value = { "2023年，我努力工作。|2023年", "2023年度工作。|2023年", "2023年5月到任。|-", "12023年|-", "1023年|-", "我努力工作。|-",
			"2022年5月到任，2023年努力工作。|2023年" })
	void findsTheYear(String opening, String year) {
		assertEquals(year, of(find(opening).year(), opening));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", value = { "在市委的坚强领导下，我努力。|在市委的坚强领导下", "在市委领导、上级关心支持下，我努力。|在市委领导、上级关心支持下", "在困难面前，在同志们帮助下；|在同志们帮助下",
			"在市委的领导。|-", "领导下，我努力。|-" })
	void findsTheLeadership(String opening, String leadership) {
		assertEquals(leadership, of(find(opening).leadership(), opening));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", value = { "认真履行基层党建第一责任人职责。|基层党建第一责任人", "作为局党组书记，我努力。|局党组书记", "担任某某市税务局局长。|某某市税务局局长", "学习总书记讲话。|-",
			"作为习近平总书记的学生。|-" })
	void findsTheDuty(String opening, String role) {
		assertEquals(role, of(find(opening).role(), opening));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "现将有关情况报告如下：|true", "现报告如下。|true", "下面，我就有关情况汇报如下:|true", "现在述职如下：|true", "现将有关情况报告如下|false", "有关情况报告如下：|false",
			"现将有关情况报告如下：一|false" })
	void knowsATransition(String sentence, boolean transition) {
		assertEquals(transition, Preambles.isTransition(sentence));
	}

	@Test
	void givesPlacesInTheWholeText() {
		String text = "标题\n2023年，我努力。\n正文";
		PreambleElements found = Preambles.find(text, new Range(3, 13));
		assertEquals(new Range(3, 8), found.year());
		assertEquals(new Range(3, 13), found.whole());
	}

	private static PreambleElements find(String opening) {
		return Preambles.find(opening, new Range(0, opening.length()));
	}

	private static String of(Range range, String opening) {
		return range == null ? null : range.of(opening);
	}
}
