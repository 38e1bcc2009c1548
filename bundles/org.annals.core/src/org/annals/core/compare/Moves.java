/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.annals.model.report.Element;
import org.annals.model.report.Report;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Finds the fewest elements whose move explains the new order. */
final class Moves {

	private final Elements before;
	private final Elements after;

	private record Slot(String container, EStructuralFeature feature) {
	}

	Moves(Elements before, Elements after) {
		this.before = before;
		this.after = after;
	}

	/** Keys of the elements that stand elsewhere. */
	Set<String> find() {
		Set<String> moved = new HashSet<>();
		Map<Slot, List<String>> stayed = new HashMap<>();
		for (Map.Entry<String, Element> entry : after.all().entrySet()) {
			Element old = before.get(entry.getKey());
			if (old == null || entry.getValue() instanceof Report) {
				continue;
			}
			Slot slot = slot(after, entry.getValue());
			if (slot.equals(slot(before, old))) {
				stayed.computeIfAbsent(slot, key -> new ArrayList<>()).add(entry.getKey());
			} else {
				moved.add(entry.getKey());
			}
		}
		stayed.values().forEach(keys -> reordered(keys, moved));
		return moved;
	}

	private static Slot slot(Elements elements, Element element) {
		EObject container = element.eContainer();
		return new Slot(elements.key(container), element.eContainingFeature());
	}

	/** All but a longest run that kept its order (patience sorting). */
	private void reordered(List<String> keys, Set<String> moved) {
		Map<String, Integer> old = new HashMap<>();
		List<String> siblings = before.siblings(before.get(keys.get(0)));
		for (int i = 0; i < siblings.size(); i++) {
			old.put(siblings.get(i), i);
		}
		int[] places = keys.stream().mapToInt(old::get).toArray();
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
		for (int i = 0; i < kept.length; i++) {
			if (!kept[i]) {
				moved.add(keys.get(i));
			}
		}
	}
}
