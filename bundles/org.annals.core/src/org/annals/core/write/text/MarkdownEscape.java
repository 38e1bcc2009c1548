/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.write.text;

import java.util.regex.Pattern;

/** Keeps Markdown (CommonMark, GitHub tables) from taking the text's own characters for its marks. */
final class MarkdownEscape {

	private static final Pattern MARKS = Pattern.compile("[\\\\`*_\\[\\]<>|~&$]");
	private static final Pattern LINE_START = Pattern.compile("^([#+=-]|\\d{1,9}(?=[.)]))");
	private static final Pattern CONTROLS = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]");

	private MarkdownEscape() {
	}

	/** Text inside a line; a line feed becomes a blank, because a paragraph of Markdown is one line here. */
	static String inline(String text) {
		String plain = CONTROLS.matcher(text).replaceAll("\uFFFD").replace('\n', ' ');
		return MARKS.matcher(plain).replaceAll("\\\\$0");
	}

	/** A line that was escaped {@link #inline}, so that it does not begin a heading, a list or a rule either. */
	static String line(String escaped) {
		String text = escaped.strip();
		var start = LINE_START.matcher(text);
		if (!start.find()) {
			return text;
		}
		return Character.isDigit(text.charAt(0)) ? start.group() + "\\" + text.substring(start.end()) : "\\" + text;
	}
}
