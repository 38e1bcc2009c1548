/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.wizard.importing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.annals.core.op.DraftLine;
import org.annals.core.op.ImportDraft;
import org.annals.core.read.Doubt;
import org.annals.core.text.Range;
import org.annals.core.text.RunSpan;
import org.annals.model.report.Mention;

/** What the parts of the preview share: the draft, the lines that are selected, and who follows both. */
final class Preview {

	/** A part of the preview; called on the display's thread. */
	interface Part {

		/** The source was read anew. */
		void read();

		/** @param origin who selected other lines; null for nobody in particular */
		void selected(Object origin);

		/** @param line index in the source of the line that is now at the top of {@code origin} */
		default void scrolled(int line, Object origin) {
			// most parts do not scroll
		}
	}

	private final List<Part> parts = new ArrayList<>();
	private ImportDraft draft;
	private List<Integer> selection = List.of();
	private List<Range> metrics = List.of();

	void add(Part part) {
		parts.add(part);
	}

	void setDraft(ImportDraft newDraft) {
		draft = newDraft;
		selection = List.of();
		changed();
	}

	/** Null before a source was read. */
	ImportDraft draft() {
		return draft;
	}

	/** Tells all parts that the source was read anew. */
	void changed() {
		metrics = draft.reading().text().runs().stream().filter(Preview::isMention).map(RunSpan::range).toList();
		parts.forEach(Part::read);
		parts.forEach(part -> part.selected(null));
	}

	private static boolean isMention(RunSpan run) {
		return run.prose().getMixed().get(run.entry()).getValue() instanceof Mention;
	}

	/** Where metrics are mentioned, in the order of the text. */
	List<Range> metrics() {
		return metrics;
	}

	/** The mentions that begin in a range. */
	List<Range> metrics(Range range) {
		int found = Collections.binarySearch(metrics, Range.at(range.start()));
		int from = found < 0 ? -found - 1 : found;
		int to = from;
		while (to < metrics.size() && metrics.get(to).start() < range.end()) {
			to++;
		}
		return metrics.subList(from, to);
	}

	/** Indexes of the selected lines in the source. */
	List<Integer> selection() {
		return selection;
	}

	void select(List<Integer> lines, Object origin) {
		if (!lines.equals(selection)) {
			selection = List.copyOf(lines);
			parts.forEach(part -> part.selected(origin));
		}
	}

	void scroll(int line, Object origin) {
		parts.forEach(part -> part.scrolled(line, origin));
	}

	/** The first selected line, or null. */
	DraftLine line() {
		return selection.isEmpty() ? null
				: draft.lines().stream().filter(line -> line.index() == selection.get(0)).findFirst().orElse(null);
	}

	/** The line that a doubt stands in, or null where it speaks of no place. */
	DraftLine line(Doubt doubt) {
		return draft.lines().stream().filter(line -> line.doubts().contains(doubt)).findFirst().orElse(null);
	}
}
