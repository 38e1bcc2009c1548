/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.source.docx;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Counts the numbered paragraphs of one document in its order and writes their labels (ECMA-376-1, 17.9). */
final class ListCounters {

	private static final int UNUSED = Integer.MIN_VALUE;

	private final Numberings numberings;
	private final Map<String, int[]> counters = new HashMap<>();
	private final Set<String> begun = new HashSet<>();

	ListCounters(Numberings numberings) {
		this.numberings = numberings;
	}

	/** Counts the next paragraph of a list and gives its label with what separates it from the text; "" for a bullet. */
	String next(String list, int depth) {
		int[] counter = counters.computeIfAbsent(numberings.sharedBy(list), shared -> {
			int[] fresh = new int[Numberings.LEVELS];
			Arrays.fill(fresh, UNUSED);
			return fresh;
		});
		for (int i = 0; i < Numberings.LEVELS; i++) {
			if (numberings.override(list, i) >= 0 && (i == depth || i > depth) && begun.add(list + " " + i)) {
				counter[i] = UNUSED;
			}
		}
		counter[depth] = counter[depth] == UNUSED ? first(list, depth) : counter[depth] + 1;
		for (int i = depth + 1; i < Numberings.LEVELS; i++) {
			int restart = numberings.level(list, i).restart();
			if (restart < 0 || restart > depth) {
				counter[i] = UNUSED;
			}
		}
		return label(list, depth, counter);
	}

	private int first(String list, int depth) {
		int override = numberings.override(list, depth);
		return override >= 0 ? override : numberings.level(list, depth).start();
	}

	private String label(String list, int depth, int[] counter) {
		ListLevel level = numberings.level(list, depth);
		if (level.isBullet()) {
			return "";
		}
		StringBuilder label = new StringBuilder();
		String text = level.text();
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			int of = c == '%' && i + 1 < text.length() ? text.charAt(i + 1) - '1' : -1;
			if (of >= 0 && of < Numberings.LEVELS) {
				int number = counter[of] == UNUSED ? first(list, of) : counter[of];
				ListLevel source = numberings.level(list, of);
				label.append(NumberFormats.format(level.legal() ? "decimal" : source.format(), number));
				i++;
			} else {
				label.append(c);
			}
		}
		if (!label.isEmpty()) {
			label.append(switch (String.valueOf(level.suffix())) {
			case "nothing" -> "";
			case "space" -> " ";
			default -> "\t";
			});
		}
		return label.toString();
	}
}
