/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.annals.core.check.Severity;
import org.annals.core.page.PageDocument;
import org.annals.core.text.Range;
import org.annals.ui.checking.FindingMarks.Mark;

/** Where the findings stand on the page, moved along with what is typed until the next check. */
public final class MarkPlaces {

	/**
	 * A mark on the page.
	 *
	 * @param range UTF-16 offsets on the page, never empty
	 */
	public record Placed(Range range, Mark mark) {
	}

	private final PageDocument page;
	private List<Placed> places = List.of();
	private int longest;

	MarkPlaces(PageDocument page) {
		this.page = page;
	}

	/** What a mark looks like, whatever it says. */
	private record Look(Range range, Severity severity) {
	}

	/**
	 * Takes marks over; what is not on the page is left out.
	 *
	 * @return where a mark came, went or changed its look, on the page
	 */
	List<Range> set(List<Mark> marks) {
		Set<Look> before = looks();
		List<Placed> all = new ArrayList<>(marks.size());
		for (Mark mark : marks) {
			Range range = page.toPage(mark.range());
			if (range.isEmpty()) {
				range = widen(range.start());
			}
			if (!range.isEmpty()) {
				all.add(new Placed(range, mark));
			}
		}
		settle(all);
		Set<Look> now = looks();
		List<Range> changed = new ArrayList<>();
		before.stream().filter(look -> !now.contains(look)).map(Look::range).forEach(changed::add);
		now.stream().filter(look -> !before.contains(look)).map(Look::range).forEach(changed::add);
		return changed;
	}

	private Set<Look> looks() {
		Set<Look> looks = new HashSet<>();
		for (Placed placed : places) {
			looks.add(new Look(placed.range(), placed.mark().severity()));
		}
		return looks;
	}

	/** An empty place is shown at the char before or behind it. */
	private Range widen(int offset) {
		int start = page.offset(page.lineAt(offset));
		int end = start + page.line(page.lineAt(offset)).text().length();
		return offset < end ? new Range(offset, offset + 1) : offset > start ? new Range(offset - 1, offset) : Range.at(offset);
	}

	private void settle(List<Placed> all) {
		all.sort(Comparator.comparing(Placed::range));
		longest = all.stream().mapToInt(placed -> placed.range().length()).max().orElse(0);
		places = all;
	}

	/** Moves what stands behind a change, and drops what was changed away. */
	void follow(PageDocument.Change change) {
		if (places.isEmpty() || change.length() == 0 && change.text().isEmpty()) {
			return;
		}
		int moved = change.text().length() - change.length();
		int end = change.start() + change.length();
		List<Placed> all = new ArrayList<>(places.size());
		for (Placed placed : places) {
			Range range = placed.range();
			if (range.end() <= change.start()) {
				all.add(placed);
			} else if (range.start() >= end) {
				all.add(moved == 0 ? placed : new Placed(range.shift(moved), placed.mark()));
			} else if (range.start() <= change.start() && range.end() >= end && range.length() + moved > 0) {
				all.add(new Placed(new Range(range.start(), range.end() + moved), placed.mark()));
			}
		}
		places = all;
	}

	/** All, in the order of the page. */
	public List<Placed> all() {
		return places;
	}

	/** What touches a range of the page. */
	public List<Placed> in(Range range) {
		List<Placed> found = new ArrayList<>();
		for (int i = first(range.start() - longest); i < places.size(); i++) {
			Placed placed = places.get(i);
			if (placed.range().start() > range.end()) {
				break;
			}
			if (placed.range().end() >= range.start()) {
				found.add(placed);
			}
		}
		return found;
	}

	private int first(int offset) {
		int low = 0;
		int high = places.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (places.get(middle).range().start() < offset) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}
}
