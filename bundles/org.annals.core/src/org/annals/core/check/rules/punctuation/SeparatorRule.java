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

/** Between adjacent 《》《》 or “”“” no 、 is needed: GB/T 15834-2011, 4.5.3.5. An item without marks between them asks for it. */
public final class SeparatorRule extends LineRule {

	private static final Messages MESSAGES = Messages.of(SeparatorRule.class);
	private static final Pattern SEPARATOR = Pattern.compile("(?<=》)、(?=《)|(?<=”)、(?=“)");

	@Override
	protected void check(Line line, CheckContext context, Findings findings) {
		String text = context.text(line.range());
		Matcher matcher = SEPARATOR.matcher(text);
		while (matcher.find()) {
			Range range = new Range(matcher.start(), matcher.end()).shift(line.range().start());
			boolean title = text.charAt(matcher.end()) == '《';
			findings.at(range).fix(MESSAGES.get("separator-fix"), range, "")
					.say(MESSAGES.get(title ? "separator-title" : "separator-quote"));
		}
	}
}
