/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.writing;

import static org.annals.model.report.ReportPackage.Literals.PASSAGE__NUMBERING;
import static org.annals.model.report.ReportPackage.Literals.PASSAGE__SPACE;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.annals.core.edit.Runs;
import org.annals.core.page.Slot;
import org.annals.core.text.Markers;
import org.annals.core.text.Range;
import org.annals.core.text.Spaces;
import org.annals.model.report.Action;
import org.annals.model.report.Item;
import org.annals.model.report.Numbering;
import org.annals.model.report.Passage;
import org.eclipse.emf.ecore.EObject;

/** Takes a range out of one line: text out of its proses, and sentences of which nothing is left. */
final class LineDeletion {

	private final Tree tree;
	private final List<Slot> slots;
	private final int from;
	private final int to;

	LineDeletion(Tree tree, List<Slot> slots, int from, int to) {
		this.tree = tree;
		this.slots = slots;
		this.from = from;
		this.to = to;
	}

	/** Takes the range out, and what is empty then. */
	void run() {
		trim();
		join();
		clean();
	}

	/** Takes the text out and leaves all passages; numbers stay. */
	void trim() {
		// From the end, so that a figure that changes moves nothing that is still to be cut.
		for (int i = slots.size() - 1; i >= 0; i--) {
			Slot slot = slots.get(i);
			int a = Math.max(from, slot.range().start()) - slot.range().start();
			int b = Math.min(to, slot.range().end()) - slot.range().start();
			if (a < b) {
				cut(slot, a, b);
			}
		}
	}

	private void cut(Slot slot, int a, int b) {
		switch (slot.kind()) {
		case HEADING, PROSE -> ProseChange.replace(tree, owner(slot), a, b, "");
		case STOP -> {
			String stop = Blocks.stop(slot.owner());
			tree.stop(slot.owner(), stop.substring(0, a) + stop.substring(b));
		}
		case SPACE -> {
			String space = Spaces.typed(slot.owner().getSpace());
			String rest = space.substring(0, a) + space.substring(b);
			tree.edit().set(slot.owner(), PASSAGE__SPACE,
					rest.isEmpty() && slot.owner().isRunIn() ? null : Spaces.stored(rest));
		}
		case MARKER, TAB -> {
			// A number follows from the structure, and cells stay where they are.
		}
		}
	}

	static EObject owner(Slot slot) {
		return slot.cell() != null ? slot.cell() : slot.owner();
	}

	/** Joins two sentences that were cut into. */
	private void join() {
		Slot first = null;
		Slot last = null;
		for (Slot slot : slots) {
			if (slot.isProse() && slot.range().start() < from && from <= slot.range().end()) {
				first = slot;
			}
			if (slot.isProse() && slot.range().start() < to && to < slot.range().end()) {
				last = slot;
			}
		}
		if (first != null && last != null && first != last && first.cell() == null && last.cell() == null
				&& from < first.range().end() + Blocks.stop(first.owner()).length() && Blocks.isLeaf(first.owner())
				&& Blocks.isLeaf(last.owner()) && first.owner().eContainer() == last.owner().eContainer()) {
			Runs rest = Runs.of(last.prose());
			tree.edit().runs(last.prose(), Runs.NONE);
			tree.edit().runs(tree.prose(first.owner()), Runs.of(first.prose()).plus(rest));
			if (last.owner() instanceof Action) {
				tail(first.owner(), Blocks.stop(last.owner()));
			}
			tree.remove(last.owner());
		}
	}

	private void tail(Passage passage, String stop) {
		if (passage instanceof Action) {
			tree.stop(passage, stop);
		} else {
			tree.edit().runs(tree.prose(passage), Runs.of(Blocks.prose(passage)).plus(Runs.text(stop)));
		}
	}

	private void clean() {
		List<Passage> gone = new ArrayList<>();
		for (Passage passage : touched()) {
			if (passage.eContainer() != null && isEmpty(passage)) {
				gone.add(passage);
			}
		}
		unnumber();
		for (Passage passage : gone) {
			Passage next = next(passage, gone);
			boolean alone = slots.stream().allMatch(slot -> slot.owner() == passage || gone.contains(slot.owner()));
			if (alone && passage == gone.get(0) || isOnlyContent(passage) && isMarked(passage.eContainer())) {
				continue;
			}
			Passage top = passage.eContainer() instanceof Item item && isOnlyContent(passage) ? item : passage;
			if (slots.get(0).owner() == passage && next != null) {
				tree.layout(top, next);
			}
			tree.remove(top);
		}
	}

	/** Blocks with text in the range. */
	private Set<Passage> touched() {
		Set<Passage> touched = new LinkedHashSet<>();
		for (Slot slot : slots) {
			if (slot.cell() == null && slot.range().overlaps(new Range(from, Math.max(to, from)))
					&& Blocks.isLeaf(slot.owner())) {
				touched.add(slot.owner());
			}
		}
		return touched;
	}

	private static boolean isEmpty(Passage leaf) {
		return Runs.of(Blocks.prose(leaf)).length() == 0 && Blocks.stop(leaf).isEmpty();
	}

	private static boolean isOnlyContent(Passage passage) {
		return passage.eContainer() instanceof Item item && item.getBlocks().size() == 1;
	}

	private static boolean isMarked(EObject item) {
		return ((Item) item).getHeading() != null || Markers.style((Item) item) != Numbering.NONE;
	}

	/** The first passage behind one in the line that stays. */
	private Passage next(Passage passage, List<Passage> gone) {
		boolean behind = false;
		for (Slot slot : slots) {
			behind |= slot.owner() == passage;
			if (behind && !gone.contains(slot.owner()) && slot.owner().eContainer() != null) {
				return slot.owner();
			}
		}
		return null;
	}

	/** A number amid the line that is taken out leaves plain text. */
	private void unnumber() {
		for (Slot slot : slots) {
			if (slot.kind() == Slot.Kind.MARKER && slot != slots.get(0) && from <= slot.range().start()
					&& slot.range().end() <= to && slot.owner().eContainer() != null) {
				if (slot.owner() instanceof Item item) {
					tree.unwrap(item);
				} else {
					tree.plain(slot.owner());
					tree.edit().set(slot.owner(), PASSAGE__NUMBERING, Numbering.NONE);
				}
			}
		}
	}
}
