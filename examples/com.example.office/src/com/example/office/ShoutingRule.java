/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package com.example.office;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.annals.core.check.CheckContext;
import org.annals.core.check.Findings;
import org.annals.core.check.LineRule;
import org.annals.core.message.Messages;
import org.annals.core.text.Line;
import org.annals.core.text.Range;

/**
 * An example of a rule: words in capitals are found, and offered in small letters. A rule keeps nothing in fields, because
 * one instance serves many reports at a time. A LineRule is asked again only about lines that changed while a person types.
 */
public final class ShoutingRule extends LineRule {

	private static final Messages MESSAGES = Messages.of(ShoutingRule.class);

	/** Five letters and more, for abbreviations are shorter. */
	private static final Pattern WORD = Pattern.compile("\\b[A-Z]{5,}\\b");

	@Override
	protected void check(Line line, CheckContext context, Findings findings) {
		Matcher words = WORD.matcher(context.text(line.range()));
		while (words.find()) {
			// Ranges are in the text of the whole report, so what was found in the line is moved to its place.
			Range place = new Range(words.start(), words.end()).shift(line.range().start());
			String small = words.group().toLowerCase(Locale.ROOT);
			findings.at(place).fix(MESSAGES.get("shouting.fix", small), place, small)
					.say(MESSAGES.get("shouting", words.group()));
		}
	}
}
