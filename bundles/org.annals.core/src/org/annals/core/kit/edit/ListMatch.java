/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.kit.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/** Finds what of a list stayed in its place when another came of it. */
final class ListMatch {

	/**
	 * One step from the list before to the list after.
	 *
	 * @param before index before, -1 for what is new here
	 * @param after  index after, -1 for what is gone from here
	 */
	record Step(int before, int after) {
	}

	private ListMatch() {
	}

	/** The steps in the order of both lists; as many as can be stay. */
	static <A, B> List<Step> of(List<A> before, List<B> after, BiPredicate<A, B> same) {
		int[][] longest = new int[before.size() + 1][after.size() + 1];
		for (int i = before.size() - 1; i >= 0; i--) {
			for (int j = after.size() - 1; j >= 0; j--) {
				longest[i][j] = same.test(before.get(i), after.get(j)) ? longest[i + 1][j + 1] + 1
						: Math.max(longest[i + 1][j], longest[i][j + 1]);
			}
		}
		List<Step> steps = new ArrayList<>();
		int i = 0;
		int j = 0;
		while (i < before.size() || j < after.size()) {
			if (i < before.size() && j < after.size() && same.test(before.get(i), after.get(j))) {
				steps.add(new Step(i++, j++));
			} else if (j < after.size() && (i == before.size() || longest[i][j + 1] >= longest[i + 1][j])) {
				steps.add(new Step(-1, j++));
			} else {
				steps.add(new Step(i++, -1));
			}
		}
		return steps;
	}
}
