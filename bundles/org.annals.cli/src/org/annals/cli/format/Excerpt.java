/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.cli.format;

import java.util.List;
import java.util.function.UnaryOperator;

import org.annals.cli.console.Width;
import org.annals.core.text.Range;

/** A finding's place in its line, cut to the width of the terminal, with a marker below that fits wide characters. */
final class Excerpt {

	private static final String CUT = "…";
	/** Part of the width before the place, in tenths. */
	private static final int LEAD = 4;

	private final Places places;
	private final int columns;

	Excerpt(Places places, int columns) {
		this.places = places;
		this.columns = columns - 2;
	}

	/** The excerpt and the marker line; nothing for an empty line. */
	List<String> of(Range range, UnaryOperator<String> paint) {
		Range line = places.lineRange(range.start());
		if (line.isEmpty()) {
			return List.of();
		}
		int end = Math.min(Math.max(range.end(), range.start()), line.end());
		int from = back(line.start(), range.start(), columns * LEAD / 10);
		int to = forth(range.start(), line.end(), columns - width(from, range.start()));
		int marked = Math.min(end, to);
		String lead = (from > line.start() ? CUT : "") + shown(from, range.start());
		String text = lead + shown(range.start(), to) + (to < line.end() ? CUT : "");
		String marker = "^".repeat(Math.max(1, width(range.start(), marked)));
		return List.of(text, " ".repeat(Width.of(lead)) + paint.apply(marker));
	}

	private int back(int least, int from, int room) {
		int at = from;
		int used = 0;
		while (at > least) {
			int c = places.text().codePointBefore(at);
			used += Width.of(c);
			if (used > room) {
				break;
			}
			at -= Character.charCount(c);
		}
		return at;
	}

	private int forth(int from, int most, int room) {
		int at = from;
		int used = 0;
		while (at < most) {
			int c = places.text().codePointAt(at);
			used += Width.of(c);
			if (used > room) {
				break;
			}
			at += Character.charCount(c);
		}
		return at;
	}

	private int width(int from, int to) {
		return Width.of(shown(from, to));
	}

	/** Control characters would upset the terminal, so each is shown as a blank. */
	private String shown(int from, int to) {
		return places.text().substring(from, to).replaceAll("\\p{Cc}", " ");
	}
}
