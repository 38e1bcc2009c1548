/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.check.rules.structure;

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

/** XX次, ××, ___, （待补充）: something was to be filled in and was not. */
public final class PlaceholderRule extends LineRule {

	private static final Messages MESSAGES = Messages.of(PlaceholderRule.class);
	private static final Pattern SIGNS = Pattern.compile("(?<![A-Za-z0-9])(?:XX+|xx+)(?![A-Za-z0-9])|(?<![A-Za-z])20(?:XX|xx|××)(?=年)"
			+ "|[ＸｘXx×]*[Ｘｘ×]{2,}[ＸｘXx×]*|(?<![\\w*])\\*{2,}(?![\\w*])|＊{2,}|_{2,}|＿{2,}|(?<![一二三四五六七八九○])○{2,}(?![一二三四五六七八九○])"
			+ "|(?<![A-Za-z])(?:TODO|TBD|FIXME)(?![A-Za-z])");
	private static final Pattern BRACKETS = Pattern.compile(
			"[（(【\\[](?:此处|这里)?(?:请|待|需要?)?(?:填写|填入|填报|补充|插入|补齐|完善|核实|确认|核定)[^）)】\\]。]{0,20}[）)】\\]]"
			+ "|[（(【\\[]待[补定核填][^）)】\\]。]{0,8}[）)】\\]]|【[\\s\\u3000]*】");
	/** Almost no line has one of these, and only then is it worth while to look closer. */
	private static final String SIGN = "ＸｘXx×*＊_＿○TF";
	private static final String BRACKET = "（(【[";
	private static final Pattern DOUBTFUL = Pattern.compile("某某|（[\\s\\u3000]*）|\\([\\s\\u3000]*\\)");

	@Override
	protected void check(Line line, CheckContext context, Findings findings) {
		String text = context.text(line.range());
		if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
			return;
		}
		boolean signature = Passages.role(line, context) == ParagraphRole.SIGNATURE;
		boolean brackets = hasAny(text, BRACKET);
		if (!signature && hasAny(text, SIGN)) {
			find(SIGNS, Severity.ERROR, text, line, findings);
		}
		if (!signature && brackets) {
			find(BRACKETS, Severity.ERROR, text, line, findings);
		}
		if (brackets || text.indexOf('某') >= 0) {
			find(DOUBTFUL, Severity.WARNING, text, line, findings);
		}
	}

	private static boolean hasAny(String text, String chars) {
		for (int i = 0; i < chars.length(); i++) {
			if (text.indexOf(chars.charAt(i)) >= 0) {
				return true;
			}
		}
		return false;
	}

	private static void find(Pattern pattern, Severity severity, String text, Line line, Findings findings) {
		Matcher matcher = pattern.matcher(text);
		while (matcher.find()) {
			findings.at(new Range(matcher.start(), matcher.end()).shift(line.range().start())).atMost(severity)
					.say(MESSAGES.get("placeholder", matcher.group()));
		}
	}
}
