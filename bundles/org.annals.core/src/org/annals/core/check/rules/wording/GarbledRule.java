/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.check.rules.wording;

import org.annals.core.check.CheckContext;
import org.annals.core.check.Findings;
import org.annals.core.check.LineRule;
import org.annals.core.check.Severity;
import org.annals.core.message.Messages;
import org.annals.core.text.Line;
import org.annals.core.text.Range;
import org.annals.core.type.Words;

/** Finds clauses into which two wordings were fused, 评选“廉洁之星”评选范围, and words typed twice. */
public final class GarbledRule extends LineRule {

	private static final Messages MESSAGES = Messages.of(GarbledRule.class);
	private static final String CLAUSE_ENDS = "，。；：！？、";
	private static final String FUNCTION_CHARACTERS = "的了和在是与及以将被把从为对向由使";
	/** Words that begin a longer one, so that they stand side by side: 博士博士后. */
	private static final String NOT_TWICE = "博士";
	private static final String REDUPLICATED = "一两三四五六七八九十二〇零○";

	@Override
	protected void check(Line line, CheckContext context, Findings findings) {
		String text = context.text().text();
		for (int i = line.range().start(); i < line.range().end(); i++) {
			if (text.charAt(i) == '“') {
				fused(text, i, line.range(), context, findings);
			}
			int next = doubled(text, i, line.range(), context, findings);
			if (next == i && TermIndex.of(context).isStutter(text, i, line.range())) {
				String character = text.substring(i, i + 1);
				Range range = new Range(i, i + 2);
				findings.at(range).atMost(Severity.WARNING).fix(MESSAGES.get("replace", character), range, character)
						.say(MESSAGES.get("doubled", character));
				next = i + 1;
			}
			i = next;
		}
	}

	/** The same verb before and behind a quotation of one clause. */
	private static void fused(String text, int open, Range line, CheckContext context, Findings findings) {
		int close = text.indexOf('”', open);
		if (open - 2 < line.start() || close < 0 || close + 3 > line.end() || close - open > 30
				|| !text.regionMatches(open - 2, text, close + 1, 2)
				|| !context.lexicon().words(Words.VERB).contains(text.substring(open - 2, open))) {
			return;
		}
		int start = open;
		while (start > line.start() && CLAUSE_ENDS.indexOf(text.charAt(start - 1)) < 0) {
			start--;
		}
		int end = close;
		while (end < line.end() && CLAUSE_ENDS.indexOf(text.charAt(end)) < 0) {
			end++;
		}
		if (text.substring(open + 1, close).indexOf('“') < 0) {
			String verb = text.substring(open - 2, open);
			findings.at(new Range(start, end)).say(MESSAGES.get("fused", verb, text.substring(open, close + 1)));
		}
	}

	/** A word or a function character typed twice; returns where to go on. */
	private static int doubled(String text, int at, Range line, CheckContext context, Findings findings) {
		for (int length = 4; length >= 1; length--) {
			if (at + 2 * length <= line.end() && text.charAt(at) == text.charAt(at + length)
					&& text.regionMatches(at, text, at + length, length)
					&& isSlip(text, at, length, context)) {
				Range range = new Range(at, at + 2 * length);
				String word = text.substring(at, at + length);
				findings.at(range).atMost(Severity.WARNING).fix(MESSAGES.get("replace", word), range, word)
						.say(MESSAGES.get("doubled", word));
				return range.end() - 1;
			}
		}
		return at;
	}

	private static boolean isSlip(String text, int at, int length, CheckContext context) {
		Vocabulary words = Vocabulary.get();
		char first = text.charAt(at);
		if (length == 1) {
			return FUNCTION_CHARACTERS.indexOf(first) >= 0 && (at == 0 || !words.isWord(text.charAt(at - 1), first))
					&& (at + 2 >= text.length() || !words.isWord(first, text.charAt(at + 2)))
					&& (at == 0 || text.charAt(at - 1) != first);
		}
		for (int i = at; i < at + length; i++) {
			if (text.charAt(i) < 0x4E00 || text.charAt(i) > 0x9FA5 || REDUPLICATED.indexOf(text.charAt(i)) >= 0) {
				return false;
			}
		}
		// Only words are typed twice; names such as 滴滴 and halves of longer words are not.
		return first != text.charAt(at + 1) && !words.inLongerWord(text, at + length, at + 2 * length)
				&& !words.inLongerWord(text, at, at + length) && (length != 2 || words.isCommon(first, text.charAt(at + 1)) && !NOT_TWICE.contains(text.substring(at, at + 2))
				|| context.lexicon().words(Words.VERB).contains(text.substring(at, at + 2)));
	}
}
