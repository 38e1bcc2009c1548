/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.writing;

import java.util.List;

import org.annals.core.page.PageDocument;
import org.annals.core.page.PageLine;
import org.annals.core.page.Slot;
import org.eclipse.emf.ecore.EObject;

/**
 * What a page offset means for one who types there.
 *
 * @param index  the line
 * @param column UTF-16 offset in the line
 * @param line   the line itself
 * @param slots  what prints it
 * @param slot   the prose that takes what is typed; null where none does: in a ghost or in an empty section or table
 * @param behind whether a stop stands between the prose and the place, which is the end of the line
 */
record Spot(int index, int column, PageLine line, List<Slot> slots, Slot slot, boolean behind) {

	static Spot at(PageDocument page, int offset) {
		int index = page.lineAt(offset);
		int column = Math.min(offset - page.offset(index), page.line(index).text().length());
		List<Slot> slots = page.slots(index);
		Slot next = null;
		Slot last = null;
		for (Slot slot : slots) {
			if (slot.isProse()) {
				if (slot.range().start() < column && column <= slot.range().end()) {
					return new Spot(index, column, page.line(index), slots, slot, false);
				}
				if (next == null && slot.range().start() >= column) {
					next = slot;
				}
				last = slot;
			}
		}
		boolean behind = next == null && last != null;
		return new Spot(index, column, page.line(index), slots, behind ? last : next, behind);
	}

	/** What holds the prose; null without prose. */
	EObject owner() {
		return slot == null ? null : slot.cell() != null ? slot.cell() : slot.owner();
	}

	/** The place in the prose. */
	Point point() {
		int start = slot.range().start();
		return Point.at(owner(), Math.clamp(column - start, 0, slot.range().length()));
	}

	/** Where the text of the line begins, behind its marker. */
	int textStart() {
		for (Slot other : slots) {
			if (other.kind() != Slot.Kind.MARKER) {
				return other.range().start();
			}
		}
		return slots.isEmpty() ? 0 : slots.get(slots.size() - 1).range().end();
	}

	boolean isTable() {
		return slot != null && slot.cell() != null;
	}
}
