/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Parts Chinese text into sentences, one way for reader and rules. A sentence ends with 。！？, doubled ones included, and
 * with the closing marks behind them (GB/T 15834-2011, 4.1 to 4.3); a stop inside quotation marks, book titles or
 * brackets ends none.
 */
public final class Sentences {

	private static final String STOPS = "。！？";
	private static final String OPENING = "“‘《〈（【";
	private static final String CLOSING = "”’》〉）】";
	/** A stop that belongs to a title ends no sentence: 《怎么办？》出版. */
	private static final String TITLE_CLOSING = "》〉】";
	/** What goes on behind a quotation that ends with a stop: “……。”的要求. */
	private static final String GOING_ON = "，、；：的地得等和及与是之这为";

	private Sentences() {
	}

	/**
	 * The sentences of a range, without the white space around them; what stands behind the last stop is one too.
	 *
	 * @param text  the whole text
	 * @param range one line or a part of one, UTF-16 offsets in {@code text}
	 * @return ranges in {@code text}, in its order, none empty
	 */
	public static List<Range> of(CharSequence text, Range range) {
		boolean[] inside = inside(text, range);
		List<Range> sentences = new ArrayList<>();
		int start = range.start();
		int i = start;
		while (i < range.end()) {
			if (STOPS.indexOf(text.charAt(i)) < 0) {
				i++;
				continue;
			}
			int end = i + 1;
			while (end < range.end()
					&& (STOPS.indexOf(text.charAt(end)) >= 0 || CLOSING.indexOf(text.charAt(end)) >= 0)) {
				end++;
			}
			boolean open = inside[end - 1 - range.start()];
			char last = text.charAt(end - 1);
			boolean goesOn = end < range.end() && (TITLE_CLOSING.indexOf(last) >= 0
					|| CLOSING.indexOf(last) >= 0 && GOING_ON.indexOf(text.charAt(end)) >= 0);
			if (!open && !goesOn) {
				add(sentences, text, start, end);
				start = end;
			}
			i = end;
		}
		add(sentences, text, start, range.end());
		return sentences;
	}

	private static void add(List<Range> sentences, CharSequence text, int start, int end) {
		int from = start;
		int to = end;
		while (from < to && isSpace(text.charAt(from))) {
			from++;
		}
		while (to > from && isSpace(text.charAt(to - 1))) {
			to--;
		}
		if (from < to) {
			sentences.add(new Range(from, to));
		}
	}

	private static boolean isSpace(char c) {
		return Character.isWhitespace(c) || c == '\u00A0' || c == '\uFEFF';
	}

	/** For each char whether a pair is still open behind it; marks without a partner count for nothing. */
	private static boolean[] inside(CharSequence text, Range range) {
		int length = range.length();
		int[] steps = new int[length];
		int[] stack = new int[length];
		int depth = 0;
		for (int i = 0; i < length; i++) {
			char c = text.charAt(range.start() + i);
			if (OPENING.indexOf(c) >= 0) {
				stack[depth++] = i;
			} else if (CLOSING.indexOf(c) >= 0) {
				int partner = depth - 1;
				while (partner >= 0 && OPENING.indexOf(text.charAt(range.start() + stack[partner])) != CLOSING
						.indexOf(c)) {
					partner--;
				}
				if (partner >= 0) {
					steps[stack[partner]]++;
					steps[i]--;
					depth = partner;
				}
			}
		}
		boolean[] inside = new boolean[length];
		int open = 0;
		for (int i = 0; i < length; i++) {
			open += steps[i];
			inside[i] = open > 0;
		}
		return inside;
	}
}
