/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.check.rules.wording;

import java.util.ArrayList;
import java.util.List;

import org.annals.core.check.rules.wording.NearMatch.Slip;
import org.annals.core.text.Range;

/** Walks a text along a tree of terms and notes where a term stands but for one slip. */
final class NearMatcher {

	private final TermTree tree;
	private final String text;
	private final int end;
	private final Slip wanted;
	private final Pinyin pinyin = Pinyin.get();
	private final List<NearMatch> near = new ArrayList<>();
	private int start;

	/** @param wanted the kind of slip to look for */
	NearMatcher(TermTree tree, String text, Range range, Slip wanted) {
		this.tree = tree;
		this.text = text;
		this.end = range.end();
		this.wanted = wanted;
		for (start = range.start(); start + 2 < end; start++) {
			if (tree.filter().mayBegin(text, start, wanted)) {
				begin();
			}
		}
	}

	/** Near matches in the order of their starts. */
	List<NearMatch> near() {
		return near;
	}

	private void begin() {
		char c = text.charAt(start);
		if (wanted == Slip.HOMOPHONE) {
			for (int r = pinyin.readings(c); r != 0; r = Pinyin.next(r)) {
				int[] roots = tree.roots(Pinyin.first(r));
				for (int i = 0; roots != null && i < roots.length; i++) {
					if (tree.character(roots[i]) != c) {
						replaced(roots[i], 1, 0, -1);
					}
				}
			}
		} else if (wanted == Slip.TRANSPOSED && start + 1 < end && text.charAt(start + 1) != c) {
			int swapped = tree.root(text.charAt(start + 1));
			swapped = swapped == 0 ? 0 : tree.child(swapped, c);
			if (swapped != 0) {
				slipped(swapped, 2, 0, 2);
			}
		}
		int node = tree.root(c);
		for (int depth = 1; node != 0; depth++) {
			branch(node, depth);
			node = start + depth < end ? tree.child(node, text.charAt(start + depth)) : 0;
		}
	}

	/** Tries the slip behind {@code depth} characters that are right. */
	private void branch(int node, int depth) {
		int at = start + depth;
		char c = at < end ? text.charAt(at) : '\n';
		switch (wanted) {
		case HOMOPHONE -> {
			for (int k = tree.firstChild(node); k != 0; k = tree.sibling(k)) {
				if (pinyin.alike(tree.character(k), c)) {
					replaced(k, depth + 1, depth, -1);
				}
			}
		}
		case TRANSPOSED -> {
			if (at + 1 < end && text.charAt(at + 1) != c) {
				int swapped = tree.child(node, text.charAt(at + 1));
				swapped = swapped == 0 ? 0 : tree.child(swapped, c);
				if (swapped != 0) {
					slipped(swapped, depth + 2, depth, depth + 2);
				}
			}
		}
		case MISSING -> {
			for (int k = tree.firstChild(node); k != 0; k = tree.sibling(k)) {
				if (tree.character(k) != c) {
					slipped(k, depth + 1, depth, depth);
				}
			}
		}
		}
	}

	/** Goes on behind replaced characters; a second one may be replaced. */
	private void replaced(int node, int depth, int first, int second) {
		if (tree.term(node) != null) {
			near.add(new NearMatch(tree.term(node), Slip.HOMOPHONE, start, start + depth, first, second));
		}
		if (start + depth >= end) {
			return;
		}
		char c = text.charAt(start + depth);
		for (int k = tree.firstChild(node); k != 0; k = tree.sibling(k)) {
			if (tree.character(k) == c) {
				replaced(k, depth + 1, first, second);
			} else if (second < 0 && pinyin.alike(tree.character(k), c)) {
				replaced(k, depth + 1, first, depth);
			}
		}
	}

	/** Goes on behind the slip, character by character: {@code depth} in the term, {@code read} in the text. */
	private void slipped(int node, int depth, int slip, int read) {
		int at = node;
		for (int ahead = 0; at != 0; ahead++) {
			if (tree.term(at) != null) {
				near.add(new NearMatch(tree.term(at), wanted, start, start + read + ahead, slip, -1));
			}
			at = start + read + ahead < end ? tree.child(at, text.charAt(start + read + ahead)) : 0;
		}
	}
}
