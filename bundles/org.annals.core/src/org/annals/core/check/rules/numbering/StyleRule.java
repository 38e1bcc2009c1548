/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.check.rules.numbering;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.annals.core.check.CheckContext;
import org.annals.core.check.Findings;
import org.annals.core.check.LineRule;
import org.annals.core.check.Severity;
import org.annals.core.check.rules.Passages;
import org.annals.core.message.Messages;
import org.annals.core.text.Line;
import org.annals.core.text.Range;
import org.annals.model.report.ParagraphRole;

/**
 * The mark behind a number at the start of a line: 、 behind a Chinese one, a full point behind an Arabic one, nothing
 * behind a bracket, a comma behind 第一 (GB/T 15834-2011, 4.5.3.4, 4.4.3.4; GB/T 9704-2012, 7.3.3).
 */
public final class StyleRule extends LineRule {

	private static final Messages MESSAGES = Messages.of(StyleRule.class);

	/** Group 1 is the place; {@code right} is what belongs there. */
	private record Style(Pattern pattern, String right, Severity severity, String key) {
	}

	private static final String START = "^[\\s\\u3000]*";
	private static final List<Style> STYLES = List.of(
			new Style(Pattern.compile(START + "(\\d{1,2}、)(?=[^\\d\\s])(?!(?:\\d|[^，。；：、]{0,3}\\d+[月日号年季]))"), "$.",
					Severity.ERROR, "style-arabic"),
			new Style(Pattern.compile(START + "(（(?:[一二三四五六七八九十]{1,3}|\\d{1,2})）[、，.．])"), "$", Severity.ERROR,
					"style-bracket"),
			new Style(Pattern.compile("(?:" + START + "|(?<=[。；：]))(第[一二三四五六七八九十]{1,2}、)(?![第一二三四五六七八九十\\d])"),
					"$，", Severity.ERROR, "style-ordinal"),
			new Style(Pattern.compile(START + "(\\((?:[一二三四五六七八九十]{1,3}|\\d{1,2})\\))"), "（$）", Severity.WARNING,
					"style-halfwidth"),
			new Style(Pattern.compile(START + "([一二三四五六七八九十]{1,3}[.．])(?=[^\\d\\s])"), "$、", Severity.WARNING,
					"style-chinese"),
			new Style(Pattern.compile(START + "(\\d{1,2}．)(?!\\d)"), "$.", Severity.WARNING, "style-fullwidth"));

	@Override
	protected void check(Line line, CheckContext context, Findings findings) {
		ParagraphRole role = Passages.role(line, context);
		if (Passages.isTable(line, context)
				|| role != null && role != ParagraphRole.BODY && role != ParagraphRole.ATTACHMENT) {
			return;
		}
		String text = context.text(line.range());
		for (Style style : STYLES) {
			Matcher matcher = style.pattern().matcher(text);
			while (matcher.find()) {
				Range range = new Range(matcher.start(1), matcher.end(1)).shift(line.range().start());
				String right = style.right().replace("$", bare(matcher.group(1), style.right()));
				findings.at(range).atMost(style.severity()).fix(MESSAGES.get("style-fix", right), range, right)
						.say(MESSAGES.get(style.key(), matcher.group(1), right));
			}
		}
	}

	private static String bare(String marker, String right) {
		return right.startsWith("（") ? marker.substring(1, marker.length() - 1)
				: marker.substring(0, marker.length() - 1);
	}
}
