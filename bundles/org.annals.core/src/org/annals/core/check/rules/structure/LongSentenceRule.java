/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.check.rules.structure;

import org.annals.core.check.CheckContext;
import org.annals.core.check.Findings;
import org.annals.core.check.LineRule;
import org.annals.core.check.rules.Passages;
import org.annals.core.message.Messages;
import org.annals.core.text.Line;
import org.annals.core.text.Range;
import org.annals.core.text.Sentences;

/** A sentence of more than 150 characters loses its reader. */
public final class LongSentenceRule extends LineRule {

	private static final Messages MESSAGES = Messages.of(LongSentenceRule.class);
	/** Code points, the end mark included. */
	private static final int LIMIT = 150;

	@Override
	protected void check(Line line, CheckContext context, Findings findings) {
		if (line.range().length() <= LIMIT || Passages.isTable(line, context)) {
			return;
		}
		String text = context.text().text();
		for (Range sentence : Sentences.of(text, line.range())) {
			int length = text.codePointCount(sentence.start(), sentence.end());
			if (length > LIMIT) {
				findings.at(sentence).say(MESSAGES.get("long", length, LIMIT));
			}
		}
	}
}
