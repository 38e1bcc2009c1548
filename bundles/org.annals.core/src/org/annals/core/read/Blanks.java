/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.read;

import org.annals.core.text.Range;

/** White space as it is typed in Chinese documents, the ideographic and the no-break space included. */
final class Blanks {

	private Blanks() {
	}

	static boolean isBlank(char c) {
		return Character.isWhitespace(c) || c == '\u00A0' || c == '\uFEFF' || c == '\u200B';
	}

	/** The range without white space at its ends. */
	static Range trim(CharSequence text, Range range) {
		int start = range.start();
		int end = range.end();
		while (start < end && isBlank(text.charAt(start))) {
			start++;
		}
		while (end > start && isBlank(text.charAt(end - 1))) {
			end--;
		}
		return new Range(start, end);
	}
}
