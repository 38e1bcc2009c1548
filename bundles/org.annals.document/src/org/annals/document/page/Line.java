/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.page;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A line of text on a page.
 *
 * @param baseline from the top edge of the paper, mm
 * @param top      of the room that belongs to it, from the top edge of the paper, mm
 * @param height   of that room, mm
 * @param block    index of the paragraph or table in the flow's blocks; -1 for a page number
 * @param runs     in the order of the text, which is from left to right but for scripts that are written the other way
 */
public record Line(double baseline, double top, double height, int block, List<GlyphRun> runs) {

	public Line {
		runs = List.copyOf(runs);
	}

	/** Its text. */
	public String text() {
		return runs.stream().map(GlyphRun::text).collect(Collectors.joining());
	}
}
