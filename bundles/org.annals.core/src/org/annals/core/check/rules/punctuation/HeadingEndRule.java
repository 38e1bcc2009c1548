/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.check.rules.punctuation;

import java.util.List;

import org.annals.core.check.CheckContext;
import org.annals.core.check.Findings;
import org.annals.core.check.LineRule;
import org.annals.core.message.Messages;
import org.annals.core.text.Line;
import org.annals.core.text.Range;
import org.annals.model.report.Section;

/** A heading on its own line ends without a point: GB/T 15834-2011, 4.1.3.1; one that runs in keeps its 。. */
public final class HeadingEndRule extends LineRule {

	private static final Messages MESSAGES = Messages.of(HeadingEndRule.class);
	private static final String POINTS = "。；，、;,";

	/** Where the heading and its stop end in the line, and whether anything follows. */
	@Override
	public Object beyond(Line line, CheckContext context) {
		if (!(line.passage() instanceof Section section) || section.getHeading() == null) {
			return "";
		}
		Range heading = context.text().range(section.getHeading()).orElseThrow();
		return List.of(heading.start() - line.range().start(), heading.length(), String.valueOf(section.getStop()),
				section.getBlocks().isEmpty() && section.getSections().isEmpty());
	}

	@Override
	protected void check(Line line, CheckContext context, Findings findings) {
		if (!(line.passage() instanceof Section section) || section.getHeading() == null
				|| section.getBlocks().isEmpty() && section.getSections().isEmpty()) {
			return;
		}
		Range heading = context.text().range(section.getHeading()).orElseThrow();
		int stop = section.getStop() == null ? 0 : section.getStop().length();
		Range whole = new Range(heading.start(), Math.min(heading.end() + stop, line.range().end()));
		boolean ownLine = context.text(new Range(whole.end(), line.range().end())).isBlank();
		String text = context.text(whole).stripTrailing();
		if (!ownLine || text.isEmpty() || POINTS.indexOf(text.charAt(text.length() - 1)) < 0 || isSentences(text)) {
			return;
		}
		Range range = new Range(whole.start() + text.length() - 1, whole.start() + text.length());
		findings.at(range, section).fix(MESSAGES.get("heading-end-fix"), range, "")
				.say(MESSAGES.get("heading-end", text.substring(text.length() - 1)));
	}

	/** A numbered paragraph of several sentences is no heading. */
	private static boolean isSentences(String text) {
		return text.substring(0, text.length() - 1).contains("。");
	}
}
