/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.check.rules.punctuation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

import org.annals.core.check.CheckContext;
import org.annals.core.check.Findings;
import org.annals.core.check.Rule;
import org.annals.core.check.rules.Chinese;
import org.annals.core.message.Messages;
import org.annals.core.text.Line;
import org.annals.core.text.Range;

/**
 * Quotation marks, book titles and brackets come in pairs (GB/T 15834-2011, 4.8 to 4.10, 4.15). A quotation may go on over
 * several paragraphs, with or without its opening mark repeated at the start of each.
 */
public final class UnbalancedRule implements Rule {

	private static final Messages MESSAGES = Messages.of(UnbalancedRule.class);
	private static final String OPENING = "“‘《〈（【「『(";
	private static final String CLOSING = "”’》〉）】」』)";
	/** A list marker such as 1） or 一） has no opening bracket. */
	private static final Pattern MARKER = Pattern.compile("(?:^|[\\s。；：，、,;])[0-9a-zA-Z一二三四五六七八九十]{1,3}$");
	/** So many lines further on the other half of a pair is still looked for. */
	private static final int REACH = 6;

	private record Mark(int offset, int line, char c, boolean opens) {
	}

	@Override
	public void check(CheckContext context, Findings findings) {
		List<Mark> lone = new ArrayList<>();
		List<Line> lines = context.lines();
		for (int i = 0; i < lines.size(); i++) {
			lone(context.text(lines.get(i).range()), lines.get(i).range().start(), i, lone);
		}
		boolean[] paired = new boolean[lone.size()];
		for (int i = 0; i < lone.size(); i++) {
			Mark mark = lone.get(i);
			if (!paired[i] && mark.opens() && !repeated(mark, i, lone, context)) {
				pair(i, lone, paired);
			} else if (mark.opens()) {
				paired[i] = true;
			}
			if (!paired[i] && mark.c() != '(' && mark.c() != ')') {
				findings.at(new Range(mark.offset(), mark.offset() + 1))
						.say(MESSAGES.get(mark.opens() ? "unclosed" : "unopened", String.valueOf(mark.c())));
			}
		}
	}

	/** Whether the next paragraph opens the same quotation again. */
	private static boolean repeated(Mark mark, int index, List<Mark> lone, CheckContext context) {
		if (mark.c() != '“' || mark.line() + 1 >= context.lines().size()) {
			return false;
		}
		return context.text(context.lines().get(mark.line() + 1).range()).stripLeading().startsWith("“");
	}

	private static void pair(int index, List<Mark> lone, boolean[] paired) {
		Mark mark = lone.get(index);
		if (index + 1 < lone.size()) {
			Mark next = lone.get(index + 1);
			if (!next.opens() && kind(next) == kind(mark) && next.line() > mark.line()
					&& next.line() - mark.line() <= REACH) {
				paired[index] = true;
				paired[index + 1] = true;
			}
		}
	}

	private static int kind(Mark mark) {
		int kind = (mark.opens() ? OPENING : CLOSING).indexOf(mark.c());
		return kind == 8 ? 4 : kind;
	}

	private static void lone(String text, int start, int line, List<Mark> lone) {
		Deque<Mark> open = new ArrayDeque<>();
		List<Mark> found = new ArrayList<>();
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (Chinese.isIdeograph(c)) {
				continue;
			}
			if (OPENING.indexOf(c) >= 0) {
				open.push(new Mark(start + i, line, c, true));
			} else if (CLOSING.indexOf(c) >= 0 && !isOther(text, i)) {
				Mark mark = new Mark(start + i, line, c, false);
				if (open.stream().noneMatch(other -> kind(other) == kind(mark))) {
					found.add(mark);
					continue;
				}
				while (kind(open.peek()) != kind(mark)) {
					found.add(open.pop());
				}
				open.pop();
			}
		}
		found.addAll(open);
		found.sort((a, b) -> Integer.compare(a.offset(), b.offset()));
		lone.addAll(found);
	}

	/** An apostrophe, or the bracket of a list marker. */
	private static boolean isOther(String text, int at) {
		char before = Chinese.at(text, at - 1);
		return switch (text.charAt(at)) {
		case '’' -> Chinese.isLatin(before) || Chinese.isDigit(before);
		case '）', ')' -> MARKER.matcher(text.substring(Math.max(0, at - 5), at)).find() && text.lastIndexOf('（', at) < 0;
		default -> false;
		};
	}
}
