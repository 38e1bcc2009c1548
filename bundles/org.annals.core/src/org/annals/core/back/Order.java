/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.back;

import java.util.ArrayList;
import java.util.List;

/** Finds the fewest passages whose move explains the order of a document. */
final class Order {

	/** Decides on a move. */
	interface Moved {

		/**
		 * Whether the move is to be made.
		 *
		 * @param entry the first of those that moved together
		 * @param first whether it is asked for the first time
		 */
		boolean isWanted(Entry entry, boolean first);
	}

	private final List<Entry> entries;
	private final Moved moved;

	/** @param entries in the order of the document */
	Order(List<Entry> entries, Moved moved) {
		this.entries = entries;
		this.moved = moved;
	}

	/** The entries without those that shall stay where they were. */
	List<Entry> stayed() {
		List<Entry> known = entries.stream().filter(entry -> entry.unit != null).toList();
		boolean[] kept = longest(known.stream().mapToInt(entry -> entry.unit.index()).toArray());
		List<Entry> result = new ArrayList<>(entries);
		Entry group = null;
		int last = -1;
		for (int i = 0; i < known.size(); i++) {
			Entry entry = known.get(i);
			if (kept[i]) {
				group = null;
				continue;
			}
			boolean first = group == null || entry.unit.index() < last;
			group = first ? entry : group;
			last = entry.unit.index();
			entry.moved = moved.isWanted(group, first);
			if (!entry.moved) {
				result.remove(entry);
			}
		}
		return result;
	}

	/** Marks a longest run that kept its order (patience sorting). */
	static boolean[] longest(int[] places) {
		int[] ends = new int[places.length];
		int[] previous = new int[places.length];
		int length = 0;
		for (int i = 0; i < places.length; i++) {
			int low = 0;
			int high = length;
			while (low < high) {
				int middle = (low + high) >>> 1;
				if (places[ends[middle]] < places[i]) {
					low = middle + 1;
				} else {
					high = middle;
				}
			}
			previous[i] = low == 0 ? -1 : ends[low - 1];
			ends[low] = i;
			length = Math.max(length, low + 1);
		}
		boolean[] kept = new boolean[places.length];
		for (int i = length == 0 ? -1 : ends[length - 1]; i >= 0; i = previous[i]) {
			kept[i] = true;
		}
		return kept;
	}
}
