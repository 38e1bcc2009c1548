/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * XML cut into coloured pieces, one line at a time: each line remembers in what it begins, so that a line far down needs
 * no look at those before it. Immutable; made on any thread.
 */
public final class XmlLines {

	/** What a piece is. */
	public enum Kind {
		TEXT, TAG, ATTRIBUTE, VALUE, COMMENT
	}

	/**
	 * A piece of one kind.
	 *
	 * @param start  UTF-16 offset in the whole text
	 * @param length UTF-16 chars, at least one
	 */
	public record Piece(int start, int length, Kind kind) {
	}

	private enum State {
		TEXT, TAG, SINGLE, DOUBLE, COMMENT
	}

	private static final State[] STATES = State.values();
	private static final String COMMENT_START = "<!--";
	private static final String COMMENT_END = "-->";

	private final String text;
	private int[] starts = new int[64];
	private byte[] states = new byte[64];
	private int count;

	/** Cuts a text with LF line ends. */
	public XmlLines(String text) {
		this.text = text;
		State state = State.TEXT;
		int start = 0;
		while (true) {
			add(start, state);
			int end = text.indexOf('\n', start);
			state = scan(start, end < 0 ? text.length() : end, state, null);
			if (end < 0) {
				break;
			}
			start = end + 1;
		}
	}

	private void add(int start, State state) {
		if (count == starts.length) {
			starts = Arrays.copyOf(starts, count * 2);
			states = Arrays.copyOf(states, count * 2);
		}
		starts[count] = start;
		states[count++] = (byte) state.ordinal();
	}

	/** The whole text. */
	public String text() {
		return text;
	}

	/** The pieces of the line that begins at a UTF-16 offset; plain text is left out. Empty for an offset inside a line. */
	public List<Piece> pieces(int start) {
		int line = Arrays.binarySearch(starts, 0, count, start);
		if (line < 0) {
			return List.of();
		}
		int end = line + 1 < count ? starts[line + 1] - 1 : text.length();
		List<Piece> pieces = new ArrayList<>();
		scan(start, end, STATES[states[line]], pieces);
		return pieces;
	}

	/** @return the state behind the line */
	private State scan(int from, int end, State before, List<Piece> pieces) {
		State state = before;
		int at = from;
		while (at < end) {
			int start = at;
			switch (state) {
			case TEXT -> {
				at = until('<', at, end);
				if (at < end) {
					state = text.startsWith(COMMENT_START, at) ? State.COMMENT : State.TAG;
					if (state == State.TAG) {
						start = at;
						at = nameEnd(at + 1, end);
						put(pieces, start, at, Kind.TAG);
					}
				}
			}
			case COMMENT -> {
				int close = text.indexOf(COMMENT_END, at);
				boolean closed = close >= 0 && close + COMMENT_END.length() <= end;
				at = closed ? close + COMMENT_END.length() : end;
				put(pieces, start, at, Kind.COMMENT);
				state = closed ? State.TEXT : State.COMMENT;
			}
			case SINGLE, DOUBLE -> {
				int close = until(state == State.SINGLE ? '\'' : '"', at, end);
				at = Math.min(close + 1, end);
				put(pieces, start, at, Kind.VALUE);
				state = close < end ? State.TAG : state;
			}
			default -> {
				char c = text.charAt(at);
				if (c == '"' || c == '\'') {
					int close = until(c, at + 1, end);
					at = Math.min(close + 1, end);
					put(pieces, start, at, Kind.VALUE);
					state = close < end ? State.TAG : c == '"' ? State.DOUBLE : State.SINGLE;
				} else if (c == '>' || c == '/' || c == '?') {
					at++;
					put(pieces, start, at, Kind.TAG);
					state = c == '>' ? State.TEXT : State.TAG;
				} else {
					at = c == '=' || c == ' ' ? at + 1 : nameEnd(at + 1, end);
					put(pieces, start, at, Kind.ATTRIBUTE);
				}
			}
			}
		}
		return state;
	}

	private int until(char c, int from, int end) {
		int at = text.indexOf(c, from);
		return at < 0 || at > end ? end : at;
	}

	private int nameEnd(int from, int end) {
		int at = from;
		while (at < end && " =>\"'".indexOf(text.charAt(at)) < 0 && (text.charAt(at) != '/' || at == from)) {
			at++;
		}
		return at;
	}

	private static void put(List<Piece> pieces, int start, int end, Kind kind) {
		if (pieces == null || end <= start) {
			return;
		}
		Piece last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
		if (last != null && last.kind() == kind && last.start() + last.length() == start) {
			pieces.set(pieces.size() - 1, new Piece(last.start(), end - last.start(), kind));
		} else {
			pieces.add(new Piece(start, end - start, kind));
		}
	}
}
