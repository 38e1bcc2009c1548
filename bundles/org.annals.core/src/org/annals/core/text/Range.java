/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.text;

/**
 * A stretch of text.
 *
 * @param start UTF-16 offset of the first char
 * @param end   UTF-16 offset behind the last char, not less than {@code start}
 */
public record Range(int start, int end) implements Comparable<Range> {

	/** @throws IllegalArgumentException when {@code end} lies before {@code start} or {@code start} is negative */
	public Range {
		if (start < 0 || end < start) {
			throw new IllegalArgumentException("[" + start + ", " + end + ")");
		}
	}

	/** An empty range: a place between two chars. */
	public static Range at(int offset) {
		return new Range(offset, offset);
	}

	public int length() {
		return end - start;
	}

	public boolean isEmpty() {
		return end == start;
	}

	/** Whether the whole of {@code other} lies in this range. */
	public boolean covers(Range other) {
		return start <= other.start && other.end <= end;
	}

	/** Whether a char is in both ranges. */
	public boolean overlaps(Range other) {
		return start < other.end && other.start < end;
	}

	/** The chars of {@code text} in this range. */
	public String of(CharSequence text) {
		return text.subSequence(start, end).toString();
	}

	/** The range moved by UTF-16 chars, back for a negative distance. */
	public Range shift(int distance) {
		return new Range(start + distance, end + distance);
	}

	@Override
	public int compareTo(Range other) {
		return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
	}
}
