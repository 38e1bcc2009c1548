/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.back;

import java.util.ArrayList;
import java.util.List;

import org.annals.model.report.Passage;

/** Finds the least passages whose move explains the order of a document. */
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
		boolean[] kept = heaviest(known.stream().mapToInt(entry -> entry.unit.index()).toArray(),
				known.stream().mapToInt(Order::weight).toArray());
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

	/**
	 * Marks the heaviest run that kept its order. A heading weighs as much as all that it heads, so that its subsections move
	 * past it and not it past them.
	 */
	static boolean[] heaviest(int[] places, int[] weights) {
		int[] best = new int[places.length];
		int[] previous = new int[places.length];
		boolean sorted = true;
		int last = -1;
		for (int i = 0; i < places.length; i++) {
			best[i] = weights[i];
			previous[i] = -1;
			sorted &= i == 0 || places[i - 1] < places[i];
			for (int j = i - 1; j >= 0 && !sorted; j--) {
				if (places[j] < places[i] && best[j] + weights[i] > best[i]) {
					best[i] = best[j] + weights[i];
					previous[i] = j;
				}
			}
			if (sorted && i > 0) {
				best[i] += best[i - 1];
				previous[i] = i - 1;
			}
			last = last < 0 || best[i] >= best[last] ? i : last;
		}
		boolean[] kept = new boolean[places.length];
		for (int i = last; i >= 0; i = previous[i]) {
			kept[i] = true;
		}
		return kept;
	}

	private static int weight(Entry entry) {
		int weight = 1;
		for (var all = entry.unit.passage().eAllContents(); all.hasNext();) {
			weight += all.next() instanceof Passage ? 1 : 0;
		}
		return weight;
	}
}
