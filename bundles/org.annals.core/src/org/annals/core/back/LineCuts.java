/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.back;

import java.util.List;

import org.annals.core.compare.TextDiff;

/** Finds in an edited line where the passages meet that print it, as no word processor keeps their places for sure. */
final class LineCuts {

	private LineCuts() {
	}

	/** Where the old text's offsets are in a new text, for cutting a line into what its passages print. */
	static int[] of(List<String> parts, String text) {
		StringBuilder before = new StringBuilder();
		int[] cuts = new int[parts.size() + 1];
		for (int i = 0; i < parts.size(); i++) {
			cuts[i] = before.length();
			before.append(parts.get(i));
		}
		List<TextDiff.Change> changes = TextDiff.of(before.toString(), text);
		int[] places = new int[parts.size() + 1];
		for (int i = 1; i < parts.size(); i++) {
			int offset = cuts[i];
			int distance = 0;
			int place = -1;
			for (TextDiff.Change change : changes) {
				if (change.before().start() < offset && offset < change.before().end()) {
					place = change.after().end();
				} else if (change.before().end() <= offset && change.before().start() < offset) {
					distance += change.after().length() - change.before().length();
				}
			}
			places[i] = Math.max(places[i - 1], place >= 0 ? place : offset + distance);
		}
		places[parts.size()] = text.length();
		return places;
	}
}
