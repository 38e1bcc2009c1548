/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.annals.core.text.Range;

/** Finds in an opening what a superior office looks for: the year, the leadership, the duty and the transition. */
final class Preambles {

	private static final Pattern TRANSITION = Pattern
			.compile("(?:现|下面|现在)[^。]{0,40}(?:报告|汇报|述职|总结)[^。]{0,6}如下[：:。]$");
	private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})年(?!\\d{1,2}月)");
	private static final Pattern LEADERSHIP = Pattern
			.compile("在[^，。；：]{2,60}?(?:领导|指导|关心|支持|帮助|关怀)下(?=[，。；])");
	private static final Pattern ROLE = Pattern
			.compile("(?:履行|担任|作为)([^，。；：、“《]{2,20}?(?:第一责任人|责任人|(?<!总)书记|局长|主任|厅长|处长|部长|院长|校长|负责人))");

	private Preambles() {
	}

	static boolean isTransition(String sentence) {
		return TRANSITION.matcher(sentence).find();
	}

	/** What stands in {@code whole}, the opening of the report. */
	static PreambleElements find(String text, Range whole) {
		String opening = whole.of(text);
		return new PreambleElements(whole, range(YEAR, 0, opening, whole), range(LEADERSHIP, 0, opening, whole),
				range(ROLE, 1, opening, whole), range(TRANSITION, 0, opening, whole));
	}

	private static Range range(Pattern pattern, int group, String opening, Range whole) {
		Matcher matcher = pattern.matcher(opening);
		return matcher.find() ? new Range(whole.start() + matcher.start(group), whole.start() + matcher.end(group)) : null;
	}
}
