/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.check.rules.punctuation;

import java.util.List;
import java.util.regex.Pattern;

import org.annals.core.check.CheckContext;
import org.annals.core.check.Findings;
import org.annals.core.check.Fix;
import org.annals.core.check.LineRule;
import org.annals.core.check.rules.Chinese;
import org.annals.core.edit.TextEdit;
import org.annals.core.message.Messages;
import org.annals.core.text.Line;
import org.annals.core.text.Range;

/** Chinese text takes full-width marks: GB/T 15834-2011, 5.1. Numbers, ratios, addresses and Latin text keep theirs. */
public final class HalfwidthRule extends LineRule {

	private static final Messages MESSAGES = Messages.of(HalfwidthRule.class);
	private static final String HALF = ",;:?!()";
	private static final String FULL = "，；：？！（）";
	private static final String POINTS = "，。、；：？！";
	/** A bracketed number at the start of a line is the matter of numbering.style. */
	private static final Pattern MARKER = Pattern.compile("^\\s*\\([0-9一二三四五六七八九十]{1,3}\\)");
	private static final Pattern ENTITY = Pattern.compile("&#?\\w{1,8}$");

	@Override
	protected void check(Line line, CheckContext context, Findings findings) {
		String text = context.text(line.range());
		var marker = MARKER.matcher(text);
		for (int i = marker.find() ? marker.end() : 0; i < text.length(); i++) {
			int kind = HALF.indexOf(text.charAt(i));
			if (kind >= 0 && (kind < 5 ? isWrongPoint(text, i) : isWrongBracket(text, i))) {
				int end = i + 1;
				while (Chinese.at(text, end) == ' ') {
					end++;
				}
				end = end == text.length() ? i + 1 : end;
				Range range = new Range(i, end).shift(line.range().start());
				String full = FULL.substring(kind, kind + 1);
				findings.at(range).fix(new Fix(MESSAGES.get("halfwidth-fix", full), edits(text, i, range, full)))
						.say(MESSAGES.get("halfwidth", text.substring(i, i + 1), full));
			}
		}
	}

	/** Both halves of a pair are mended together. */
	private static List<TextEdit> edits(String text, int at, Range range, String full) {
		TextEdit edit = new TextEdit(range, full);
		char mark = text.charAt(at);
		int partner = mark == '(' ? closing(text, at) : mark == ')' ? opening(text, at) : -1;
		if (partner < 0 || HALF.indexOf(text.charAt(partner)) < 0) {
			return List.of(edit);
		}
		Range other = new Range(partner, partner + 1).shift(range.start() - at);
		return mark == '(' ? List.of(edit, new TextEdit(other, "）")) : List.of(new TextEdit(other, "（"), edit);
	}

	private static boolean isWrongPoint(String text, int at) {
		int next = at + 1;
		while (Chinese.at(text, next) == ' ') {
			next++;
		}
		char before = Chinese.at(text, at - 1);
		char after = Chinese.at(text, next);
		if (POINTS.indexOf(before) >= 0 || POINTS.indexOf(after) >= 0 || isHalfPoint(before) || isHalfPoint(after)) {
			return false;
		}
		if (text.charAt(at) == ';' && ENTITY.matcher(text.substring(Math.max(0, at - 10), at)).find()) {
			return false;
		}
		return Chinese.isIdeograph(before) && after != '/' || Chinese.isIdeograph(after) && before != '\n'
				|| Chinese.isChinese(before) && Chinese.isChinese(after);
	}

	private static boolean isHalfPoint(char c) {
		return HALF.indexOf(c) >= 0 && c != '(' && c != ')';
	}

	private static boolean isWrongBracket(String text, int at) {
		int partner = text.charAt(at) == '(' ? closing(text, at) : opening(text, at);
		if (partner < 0) {
			return Chinese.isIdeograph(Chinese.at(text, at - 1)) && Chinese.isIdeograph(Chinese.at(text, at + 1));
		}
		int from = Math.min(at, partner);
		int to = Math.max(at, partner);
		return text.substring(from + 1, to).chars().anyMatch(c -> Chinese.isIdeograph((char) c))
				|| Chinese.isIdeograph(Chinese.at(text, from - 1)) && isPlain(text, from + 1, to)
				|| Chinese.isIdeograph(Chinese.at(text, to + 1)) && Chinese.isChinese(Chinese.at(text, from - 1));
	}

	/** A number or a Latin word in brackets behind an ideograph; anything with signs in it may be a formula or an address. */
	private static boolean isPlain(String text, int from, int to) {
		return to > from && text.substring(from, to).chars()
				.allMatch(c -> Chinese.isDigit((char) c) || Chinese.isLatin((char) c) || c == ' ');
	}

	private static int closing(String text, int at) {
		int depth = 0;
		for (int i = at; i < text.length(); i++) {
			char c = text.charAt(i);
			depth += c == '(' || c == '（' ? 1 : c == ')' || c == '）' ? -1 : 0;
			if (depth == 0) {
				return i;
			}
		}
		return -1;
	}

	private static int opening(String text, int at) {
		int depth = 0;
		for (int i = at; i >= 0; i--) {
			char c = text.charAt(i);
			depth += c == ')' || c == '）' ? 1 : c == '(' || c == '（' ? -1 : 0;
			if (depth == 0) {
				return i;
			}
		}
		return -1;
	}
}
