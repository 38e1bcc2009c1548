/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.cli.format;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.annals.core.source.SourceDocument;
import org.annals.core.text.Range;

/** Leads from UTF-16 offsets in a source's text to what people and other programs count in: code points, lines, columns. */
public final class Places {

	private final SourceDocument source;
	private final int[] starts;

	public Places(SourceDocument source) {
		this.source = source;
		String text = source.text();
		IntStream behindFeeds = IntStream.range(0, text.length()).filter(i -> text.charAt(i) == '\n').map(i -> i + 1);
		starts = IntStream.concat(IntStream.of(0), behindFeeds).toArray();
	}

	/** Code point offset in the decoded source. */
	public int point(int offset) {
		return source.codePoint(offset);
	}

	/** Line number, from 1. */
	public int line(int offset) {
		int found = Arrays.binarySearch(starts, offset);
		return found >= 0 ? found + 1 : -found - 1;
	}

	/** Column in code points, from 1. */
	public int column(int offset) {
		return point(offset) - point(starts[line(offset) - 1]) + 1;
	}

	/** The chars of the line an offset is in, without line feed; UTF-16 offsets in the text. */
	public Range lineRange(int offset) {
		int line = line(offset);
		int end = line < starts.length ? starts[line] - 1 : source.text().length();
		return new Range(starts[line - 1], end);
	}

	/** The text the offsets count in. */
	public String text() {
		return source.text();
	}
}
