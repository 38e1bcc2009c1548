/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.annals.core.message.Messages;
import org.annals.core.text.Range;

/** Finds 一是…二是… in the paragraphs of a section; the items of one enumeration may stand in one line or in several. */
final class Enumerations {

	private static final Messages MESSAGES = Messages.of(Enumerations.class);
	private static final String BEFORE = "。；：，！？;,:—”）";

	/**
	 * An item of an enumeration.
	 *
	 * @param start  UTF-16 offset of its marker
	 * @param marker the marker
	 * @param first  whether counting starts here
	 */
	record Start(int start, TypedMarker marker, boolean first) {

		int content() {
			return start + marker.length();
		}
	}

	private Enumerations() {
	}

	/** The items that begin in the lines, in order; a lone marker is none and is noted as doubtful. */
	static List<Start> find(Draft draft, List<Range> lines) {
		String text = draft.source().text();
		List<Start> all = new ArrayList<>();
		List<Start> run = new ArrayList<>();
		for (Range line : lines) {
			for (int i = line.start(); i < line.end(); i++) {
				if (!isBoundary(text, line, i)) {
					continue;
				}
				TypedMarker marker = TypedMarker.ofItem(text, i, line.end());
				if (marker == null || i + marker.length() >= line.end()
						|| draft.adjustments().text().contains(new Range(i, i + marker.length()))) {
					continue;
				}
				TypedMarker last = run.isEmpty() ? null : run.get(run.size() - 1).marker();
				if (marker.ordinal() == 1) {
					close(draft, run, all);
					run.add(new Start(i, marker, true));
				} else if (last != null && last.style() == marker.style()) {
					run.add(new Start(i, marker, false));
				} else {
					unsure(draft, new Start(i, marker, false), all);
				}
			}
		}
		close(draft, run, all);
		all.sort((a, b) -> Integer.compare(a.start(), b.start()));
		return Collections.unmodifiableList(all);
	}

	/** Whether an item may begin here: a mark ends what stands before, white space aside. */
	private static boolean isBoundary(String text, Range line, int offset) {
		if (Blanks.isBlank(text.charAt(offset))) {
			return false;
		}
		int i = offset;
		while (i > line.start() && Blanks.isBlank(text.charAt(i - 1))) {
			i--;
		}
		return i == line.start() || BEFORE.indexOf(text.charAt(i - 1)) >= 0;
	}

	private static void close(Draft draft, List<Start> run, List<Start> all) {
		if (run.size() > 1) {
			all.addAll(run);
		} else if (!run.isEmpty()) {
			unsure(draft, run.get(0), all);
		}
		run.clear();
	}

	/** What is no item by itself may be one by the word of a person. */
	private static void unsure(Draft draft, Start item, List<Start> all) {
		Range marker = new Range(item.start(), item.content());
		if (draft.adjustments().recognised().contains(marker)) {
			all.add(item);
		} else {
			draft.doubt(marker, "enumeration", MESSAGES.get("doubt.enumeration"));
		}
	}
}
