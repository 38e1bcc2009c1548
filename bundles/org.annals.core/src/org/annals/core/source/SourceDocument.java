/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.annals.core.text.Range;

/**
 * A decoded source. {@link #decoded()} is what the file holds, char by char; {@link #text()} is the same with every line
 * end (CR LF, CR) as LF, the one thing that reading normalises. Everything in Annals counts in UTF-16 offsets of
 * {@link #text()}; {@link #codePoint(int)} leads back to the file.
 */
public final class SourceDocument {

	private final String name;
	private final String format;
	private final String decoded;
	private final String text;
	private final List<SourceLine> lines;
	private final List<String> notes;
	private final List<SourceTable> tables;
	private int[] codePoints;

	/**
	 * @param name    file name for messages
	 * @param format  id of the format, for example txt
	 * @param decoded the decoded characters, no byte order mark
	 * @param lines   the lines of the normalised text, or null to make them from the text
	 */
	public SourceDocument(String name, String format, String decoded, List<SourceLine> lines) {
		this(name, format, decoded, lines, List.of());
	}

	/** @param notes what the format left out of the text, one sentence each, in the language of the person */
	public SourceDocument(String name, String format, String decoded, List<SourceLine> lines, List<String> notes) {
		this(name, format, decoded, lines, notes, List.of());
	}

	/** @param tables what the file says of its tables; empty where the format has none to tell from other lines */
	public SourceDocument(String name, String format, String decoded, List<SourceLine> lines, List<String> notes,
			List<SourceTable> tables) {
		this.name = name;
		this.format = format;
		this.decoded = decoded;
		this.text = decoded.indexOf('\r') < 0 ? decoded : decoded.replace("\r\n", "\n").replace('\r', '\n');
		this.lines = List.copyOf(lines != null ? lines : split(text));
		this.notes = List.copyOf(notes);
		this.tables = List.copyOf(tables);
	}

	private static List<SourceLine> split(String text) {
		List<SourceLine> lines = new ArrayList<>();
		int start = 0;
		for (int feed = text.indexOf('\n'); feed >= 0; feed = text.indexOf('\n', start)) {
			lines.add(new SourceLine(new Range(start, feed), 0, false));
			start = feed + 1;
		}
		lines.add(new SourceLine(new Range(start, text.length()), 0, false));
		return lines;
	}

	public String name() {
		return name;
	}

	/** Id of the format it was read from. */
	public String format() {
		return format;
	}

	/** The characters of the file, line ends as they are. */
	public String decoded() {
		return decoded;
	}

	/** The characters with LF line ends. */
	public String text() {
		return text;
	}

	/** The lines of {@link #text()}, in order and complete. */
	public List<SourceLine> lines() {
		return lines;
	}

	/** What the format left out of the text, one sentence each, in the language of the person. */
	public List<String> notes() {
		return notes;
	}

	/** The tables of the file, in order; empty for a format that has none. */
	public List<SourceTable> tables() {
		return tables;
	}

	/**
	 * @param offset UTF-16 offset in {@link #text()}
	 * @return code point offset in {@link #decoded()}
	 */
	public int codePoint(int offset) {
		if (codePoints == null) {
			codePoints = map();
		}
		return codePoints[offset];
	}

	private int[] map() {
		int[] map = new int[text.length() + 1];
		int at = 0;
		int points = 0;
		for (int i = 0; i < decoded.length(); i++) {
			char c = decoded.charAt(i);
			if (c == '\n' && i > 0 && decoded.charAt(i - 1) == '\r') {
				points++;
				continue;
			}
			map[at++] = points;
			boolean lowFollows = Character.isHighSurrogate(c) && i + 1 < decoded.length()
					&& Character.isLowSurrogate(decoded.charAt(i + 1));
			if (!lowFollows) {
				points++;
			}
		}
		Arrays.fill(map, at, map.length, points);
		return map;
	}
}
