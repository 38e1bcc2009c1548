/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.check.rules.wording;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.annals.core.check.CheckContext;
import org.annals.core.check.Findings;
import org.annals.core.check.LineRule;
import org.annals.core.message.Messages;
import org.annals.core.text.Line;
import org.annals.core.text.Range;

/** Finds titles of official documents without 关于 before their subject or 的 before their kind. */
public final class TitleFormRule extends LineRule {

	private static final Messages MESSAGES = Messages.of(TitleFormRule.class);

	/** Shorter ones are short names: 《决定》, 《实施意见》. */
	private static final int SHORTEST = 9;

	private static final Pattern TITLE = Pattern.compile("《([^《》\\n]{1,80})》");
	private static final Pattern KIND = Pattern
			.compile("(?<kind>(?:若干|实施|指导|工作)?意见|通知|(?<!处罚|复议|裁|判)决定|公告|通告|指示|批复)(?:（[^（）]{1,12}）)?$");

	@Override
	protected void check(Line line, CheckContext context, Findings findings) {
		String text = context.text().text();
		int open = text.indexOf('《', line.range().start());
		if (open < 0 || open >= line.range().end()) {
			return;
		}
		Matcher titles = TITLE.matcher(text).region(open, line.range().end());
		while (titles.find()) {
			String title = titles.group(1);
			Matcher kind = KIND.matcher(title);
			if (title.length() < SHORTEST || !kind.find()) {
				continue;
			}
			boolean about = title.contains("关于");
			boolean of = title.substring(0, kind.start()).matches(".*的.{0,4}");
			if (!about || !of) {
				findings.at(new Range(titles.start(), titles.end()))
						.say(MESSAGES.get(about ? "title-of" : of ? "title-about" : "title-both", kind.group("kind")));
			}
		}
	}
}
