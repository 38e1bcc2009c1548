/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.read;

import java.util.Arrays;

import org.annals.model.report.Numbering;

/** The numbers of the headings read so far, because one marker may be a number of several levels: I., (i), V. */
final class HeadingNumbers {

	private final int[] last = new int[Numbering.SUBPOINT_VALUE + 1];

	/** How likely a number is the next one of a level: 2 where it follows one, 1 where it begins the level, else 0. */
	int likely(int level, int ordinal) {
		return ordinal != last[level] + 1 ? 0 : ordinal > 1 ? 2 : 1;
	}

	/** Remembers a heading; what was counted below its level begins anew. */
	void add(TypedMarker marker) {
		int level = marker.style().getValue() - Numbering.SECTION_VALUE + 1;
		if (level >= 1 && level < last.length) {
			last[level] = marker.ordinal();
			Arrays.fill(last, level + 1, last.length, 0);
		}
	}
}
