/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.check.rules.punctuation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.annals.core.check.CheckContext;
import org.annals.core.check.Findings;
import org.annals.core.check.LineRule;
import org.annals.core.check.rules.Chinese;
import org.annals.core.check.rules.Passages;
import org.annals.core.message.Messages;
import org.annals.core.text.Line;
import org.annals.core.text.Range;
import org.annals.model.report.ParagraphRole;

/** Running Chinese text has no spaces between ideographs; titles, names and dates are spaced out on purpose. */
public final class SpaceRule extends LineRule {

	private static final Messages MESSAGES = Messages.of(SpaceRule.class);
	private static final String BESIDE = "[\\u3400-\\u9FFF\\uF900-\\uFAFF]";
	private static final Pattern SPACE = Pattern
			.compile("(?<=" + BESIDE + ") {1,3}(?=" + BESIDE + ")|(?<=[“‘]) {1,3}(?=" + BESIDE + ")|(?<=" + BESIDE
					+ ") {1,3}(?=[”’])");
	/** Chars on each side of the space that a headline has at least. */
	private static final int HALF_HEADLINE = 10;
	/** 第一章 总则: the space parts number and name. */
	private static final Pattern NUMBER = Pattern.compile("^\\s*(?:第[一二三四五六七八九十百\\d]+[章节编篇条]|部分|附[件录表])$");

	@Override
	protected void check(Line line, CheckContext context, Findings findings) {
		String text = context.text(line.range());
		if (text.indexOf(' ') < 0 || isSpaced(line, context)) {
			return;
		}
		Matcher matcher = SPACE.matcher(text);
		while (matcher.find()) {
			if (isName(text, matcher.start(), matcher.end()) || isHeadline(text, matcher.start(), matcher.end())
					|| NUMBER.matcher(text.substring(0, matcher.start())).find()) {
				continue;
			}
			Range range = new Range(matcher.start(), matcher.end()).shift(line.range().start());
			Findings.Draft draft = findings.at(range);
			if (inQuotes(text, matcher.start())) {
				draft.say(MESSAGES.get("space-quoted"));
			} else {
				draft.fix(MESSAGES.get("space-fix"), range, "").say(MESSAGES.get("space"));
			}
		}
	}

	private static boolean isSpaced(Line line, CheckContext context) {
		ParagraphRole role = Passages.role(line, context);
		return Passages.isTable(line, context) || role != null && role != ParagraphRole.BODY
				&& role != ParagraphRole.PREAMBLE && role != ParagraphRole.TRANSITION;
	}

	/** A name of two characters set apart to the width of three: 张 三. */
	private static boolean isName(String text, int start, int end) {
		return !Chinese.isIdeograph(Chinese.at(text, start - 2)) && !Chinese.isIdeograph(Chinese.at(text, end + 1));
	}

	/** A line without any point whose two halves are set apart is a headline. */
	private static boolean isHeadline(String text, int start, int end) {
		return start >= HALF_HEADLINE && text.length() - end >= HALF_HEADLINE && !inQuotes(text, start)
				&& text.chars().noneMatch(c -> c == '。' || c == '；' || c == '，' && text.indexOf(c) < start);
	}

	private static boolean inQuotes(String text, int at) {
		int open = text.lastIndexOf('“', at);
		return open >= 0 && text.lastIndexOf('”', at) < open && text.indexOf('”', at) >= 0;
	}
}
