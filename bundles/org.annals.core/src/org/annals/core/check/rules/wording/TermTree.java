/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.check.rules.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.annals.core.text.Range;

/** A tree of terms by their characters; nodes are numbers, 0 is none. The way to a node spells the start of a term. */
final class TermTree {

	private static final char FIRST = '\u4E00';
	private static final char LAST = '\u9FA5';

	private final int[] roots = new int[LAST - FIRST + 1];
	private final int[][] rootsBySound = new int[512][];
	private final List<Term> terms = new ArrayList<>();
	private char[] characters = new char[1 << 15];
	private int[] firstChildren = new int[1 << 15];
	private int[] siblings = new int[1 << 15];
	private int[] ends = new int[1 << 15];
	private int size = 1;
	private final TermFilter filter = new TermFilter();

	/** Adds a term; one of the same characters that is there already stays. Terms with other than Han characters are left out. */
	void add(Term term) {
		String text = term.text();
		for (int i = 0; i < text.length(); i++) {
			if (text.charAt(i) < FIRST || text.charAt(i) > LAST) {
				return;
			}
		}
		int node = root(text.charAt(0));
		if (node == 0) {
			node = create(text.charAt(0));
			roots[text.charAt(0) - FIRST] = node;
			sound(node);
		}
		for (int i = 1; i < text.length(); i++) {
			int child = child(node, text.charAt(i));
			if (child == 0) {
				child = create(text.charAt(i));
				siblings[child] = firstChildren[node];
				firstChildren[node] = child;
			}
			node = child;
		}
		if (ends[node] == 0) {
			terms.add(term);
			ends[node] = terms.size();
			if (text.length() > 2) {
				filter.add(text);
			}
		}
	}

	/** Where terms may begin. */
	TermFilter filter() {
		return filter;
	}

	/** Adds to {@code found} where in a range terms stand as they should. */
	void findExact(String text, Range range, List<Range> found) {
		for (int start = range.start(); start < range.end(); start++) {
			int node = root(text.charAt(start));
			for (int end = start + 1; node != 0; end++) {
				if (ends[node] != 0) {
					found.add(new Range(start, end));
				}
				node = end < range.end() ? child(node, text.charAt(end)) : 0;
			}
		}
	}

	private int create(char c) {
		if (size == characters.length) {
			characters = Arrays.copyOf(characters, 2 * size);
			firstChildren = Arrays.copyOf(firstChildren, 2 * size);
			siblings = Arrays.copyOf(siblings, 2 * size);
			ends = Arrays.copyOf(ends, 2 * size);
		}
		characters[size] = c;
		return size++;
	}

	private void sound(int node) {
		for (int r = Pinyin.get().readings(characters[node]); r != 0; r = Pinyin.next(r)) {
			int[] known = rootsBySound[Pinyin.first(r)];
			int[] more = known == null ? new int[1] : Arrays.copyOf(known, known.length + 1);
			more[more.length - 1] = node;
			rootsBySound[Pinyin.first(r)] = more;
		}
	}

	/** The node of the terms that begin with {@code c}. */
	int root(char c) {
		return c < FIRST || c > LAST ? 0 : roots[c - FIRST];
	}

	/** The nodes of the terms that begin with a reading of {@link Pinyin}; may be null. */
	int[] roots(int reading) {
		return rootsBySound[reading];
	}

	int child(int node, char c) {
		int child = firstChildren[node];
		while (child != 0 && characters[child] != c) {
			child = siblings[child];
		}
		return child;
	}

	int firstChild(int node) {
		return firstChildren[node];
	}

	int sibling(int node) {
		return siblings[node];
	}

	char character(int node) {
		return characters[node];
	}

	/** The term that ends at a node, or null. */
	Term term(int node) {
		return ends[node] == 0 ? null : terms.get(ends[node] - 1);
	}
}
