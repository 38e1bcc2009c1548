/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.check.rules.punctuation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.annals.core.check.CheckContext;
import org.annals.core.check.Findings;
import org.annals.core.check.LineRule;
import org.annals.core.message.Messages;
import org.annals.core.text.Line;
import org.annals.core.text.Range;

/** No two points stand side by side (GB/T 15834-2011, 5.1); ！？ together, …… and —— are right and left alone. */
public final class DoubledRule extends LineRule {

	private static final Messages MESSAGES = Messages.of(DoubledRule.class);
	private static final Pattern DOUBLED = Pattern
			.compile("[。，、；：][。，、；：！？,;]+|[！？]+[。，、；：,;][。，、；：！？,;]*|(?<!\\d)[,;][。，、；：！？]+");

	@Override
	protected void check(Line line, CheckContext context, Findings findings) {
		String text = context.text(line.range());
		Matcher matcher = DOUBLED.matcher(text);
		while (matcher.find()) {
			Range range = new Range(matcher.start(), matcher.end()).shift(line.range().start());
			String marks = matcher.group();
			String one = one(marks, matcher.end() == text.stripTrailing().length());
			findings.at(range).fix(MESSAGES.get("doubled-fix", one), range, one).say(MESSAGES.get("doubled", marks, one));
		}
	}

	private static String one(String marks, boolean atEnd) {
		for (String strong : new String[] { "！", "？" }) {
			if (marks.contains(strong)) {
				return strong;
			}
		}
		return atEnd && marks.contains("。") ? "。" : marks.substring(0, 1).replace(',', '，').replace(';', '；');
	}
}
