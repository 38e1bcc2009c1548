/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.annals.core.text.Range;

/** What differs between two texts, by characters in Chinese and by words and numbers else (E. Myers, 1986). */
public final class TextDiff {

	/** More changes than these are one change of the whole, which is all that a person could make of them. */
	private static final int MOST = 800;

	/**
	 * A place where the texts differ; one of the ranges may be empty.
	 *
	 * @param before UTF-16 offsets in the old text
	 * @param after  UTF-16 offsets in the new text
	 */
	public record Change(Range before, Range after) {
	}

	private final int[] a;
	private final int[] b;
	private final String[] words;
	private final String[] others;

	private TextDiff(String before, String after) {
		a = starts(before);
		b = starts(after);
		words = words(before, a);
		others = words(after, b);
	}

	/** The changes in the order of the text, apart from each other; none for equal texts. */
	public static List<Change> of(String before, String after) {
		return new TextDiff(before, after).run();
	}

	/** Where the words begin, and the length of the text behind them. */
	private static int[] starts(String text) {
		int[] starts = new int[text.length() + 1];
		int count = 0;
		int at = 0;
		while (at < text.length()) {
			starts[count++] = at;
			boolean word = isWord(text, at);
			at += Character.charCount(text.codePointAt(at));
			while (word && at < text.length() && isWord(text, at)) {
				at++;
			}
		}
		starts[count] = text.length();
		return Arrays.copyOf(starts, count + 1);
	}

	/** A point or comma between digits belongs to the number. */
	private static boolean isWord(String text, int at) {
		char c = text.charAt(at);
		if (c == '.' || c == ',') {
			return at > 0 && at + 1 < text.length() && isDigit(text.charAt(at - 1)) && isDigit(text.charAt(at + 1));
		}
		return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || isDigit(c);
	}

	private static boolean isDigit(char c) {
		return c >= '0' && c <= '9';
	}

	private static String[] words(String text, int[] starts) {
		String[] words = new String[starts.length - 1];
		for (int i = 0; i < words.length; i++) {
			words[i] = text.substring(starts[i], starts[i + 1]);
		}
		return words;
	}

	private List<Change> run() {
		int head = 0;
		while (head < words.length && head < others.length && words[head].equals(others[head])) {
			head++;
		}
		int tail = 0;
		while (tail < words.length - head && tail < others.length - head
				&& words[words.length - 1 - tail].equals(others[others.length - 1 - tail])) {
			tail++;
		}
		int n = words.length - head - tail;
		int m = others.length - head - tail;
		if (n == 0 && m == 0) {
			return List.of();
		}
		boolean[] removed = new boolean[n];
		boolean[] added = new boolean[m];
		if (n == 0 || m == 0 || !mark(head, n, m, removed, added)) {
			Arrays.fill(removed, true);
			Arrays.fill(added, true);
		}
		return changes(head, removed, added);
	}

	/** Marks what is in one text only; false when that is more than anybody wants to see. */
	private boolean mark(int head, int n, int m, boolean[] removed, boolean[] added) {
		List<int[]> trace = new ArrayList<>();
		int most = Math.min(n + m, MOST);
		int[] reach = new int[2 * most + 3];
		int middle = most + 1;
		for (int d = 0; d <= most; d++) {
			trace.add(Arrays.copyOfRange(reach, middle - d - 1, middle + d + 2));
			for (int k = -d; k <= d; k += 2) {
				boolean down = k == -d || k != d && reach[middle + k - 1] < reach[middle + k + 1];
				int x = down ? reach[middle + k + 1] : reach[middle + k - 1] + 1;
				while (x < n && x - k < m && words[head + x].equals(others[head + x - k])) {
					x++;
				}
				reach[middle + k] = x;
				if (x >= n && x - k >= m) {
					back(trace, n, m, removed, added);
					return true;
				}
			}
		}
		return false;
	}

	private static void back(List<int[]> trace, int n, int m, boolean[] removed, boolean[] added) {
		int x = n;
		int y = m;
		for (int d = trace.size() - 1; d > 0; d--) {
			int[] reach = trace.get(d);
			int k = x - y;
			boolean down = k == -d || k != d && reach[k - 1 + d + 1] < reach[k + 1 + d + 1];
			int before = down ? k + 1 : k - 1;
			x = reach[before + d + 1];
			y = x - before;
			if (down) {
				added[y] = true;
			} else {
				removed[x] = true;
			}
		}
	}

	private List<Change> changes(int head, boolean[] removed, boolean[] added) {
		List<Change> changes = new ArrayList<>();
		int x = 0;
		int y = 0;
		while (x < removed.length || y < added.length) {
			int fromX = x;
			int fromY = y;
			while (x < removed.length && removed[x] || y < added.length && added[y]) {
				if (x < removed.length && removed[x]) {
					x++;
				} else {
					y++;
				}
			}
			if (x > fromX || y > fromY) {
				changes.add(new Change(new Range(a[head + fromX], a[head + x]), new Range(b[head + fromY], b[head + y])));
			}
			x++;
			y++;
		}
		return Collections.unmodifiableList(changes);
	}
}
