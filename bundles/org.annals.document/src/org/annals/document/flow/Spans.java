/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.flow;

import java.util.ArrayList;
import java.util.List;

import org.annals.core.text.Range;
import org.annals.document.style.Role;
import org.annals.model.text.XmlCharacters;

/** Cuts spans out of a report's text: without white space around them and without what no document can hold. */
final class Spans {

	private Spans() {
	}

	/** The part of a range without white space at its ends: indents are the style's affair. */
	static Range trim(String text, Range range) {
		int start = range.start();
		int end = range.end();
		while (start < end && isSpace(text.charAt(start))) {
			start++;
		}
		while (end > start && isSpace(text.charAt(end - 1))) {
			end--;
		}
		return new Range(start, end);
	}

	private static boolean isSpace(char c) {
		return c <= ' ' || c == '\u00a0' || c == '\ufeff' || Character.isSpaceChar(c);
	}

	/** The spans of a range; several where something had to be left out between them. */
	static List<FlowSpan> of(String text, Range range, Role role, String element) {
		List<FlowSpan> spans = new ArrayList<>();
		int start = range.start();
		for (int i = start; i <= range.end(); i++) {
			if (i == range.end() || isLeftOut(text, i)) {
				if (i > start) {
					spans.add(new FlowSpan(spaced(text.substring(start, i)), role, element, start));
				}
				start = i + 1;
			}
		}
		return spans;
	}

	/** The text without what no document can hold. */
	static String clean(String text) {
		StringBuilder clean = new StringBuilder();
		of(text, new Range(0, text.length()), Role.BODY, null).forEach(span -> clean.append(span.text()));
		return clean.toString();
	}

	/** A tabulator or line feed inside of a paragraph is no more than a space. */
	private static String spaced(String text) {
		return text.replace('\t', ' ').replace('\n', ' ').replace('\r', ' ');
	}

	private static boolean isLeftOut(String text, int index) {
		char c = text.charAt(index);
		if (Character.isSurrogate(c)) {
			boolean paired = Character.isHighSurrogate(c) ? index + 1 < text.length() && Character.isLowSurrogate(text.charAt(index + 1))
					: index > 0 && Character.isHighSurrogate(text.charAt(index - 1));
			return !paired;
		}
		return !XmlCharacters.isLegal(c) || c == '\ufeff' || c >= 0x7f && c < 0xa0;
	}
}
