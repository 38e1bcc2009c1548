/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.read;

import java.util.ArrayList;
import java.util.List;

import org.annals.core.text.Range;

/** Parts a sentence at ， and ； outside quotation marks, titles and brackets. */
final class Clauses {

	private static final String OPENING = "“‘《〈（【";
	private static final String CLOSING = "”’》〉）】";

	private Clauses() {
	}

	/** The clauses with the punctuation behind them, without white space around them. */
	static List<Range> of(String text, Range sentence) {
		List<Range> clauses = new ArrayList<>();
		int depth = 0;
		int start = sentence.start();
		for (int i = sentence.start(); i < sentence.end(); i++) {
			char c = text.charAt(i);
			if (OPENING.indexOf(c) >= 0) {
				depth++;
			} else if (CLOSING.indexOf(c) >= 0) {
				depth = Math.max(0, depth - 1);
			} else if (depth == 0 && "，；,;".indexOf(c) >= 0) {
				add(clauses, text, start, i + 1);
				start = i + 1;
			}
		}
		add(clauses, text, start, sentence.end());
		return clauses;
	}

	private static void add(List<Range> clauses, String text, int start, int end) {
		Range clause = Blanks.trim(text, new Range(start, end));
		if (!clause.isEmpty()) {
			clauses.add(clause);
		}
	}
}
