/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.page;

import java.util.List;

import org.annals.model.report.Passage;

/**
 * One paragraph of the page.
 *
 * @param text     its text without line feed; a line feed in a cell or a prose is a space
 * @param kind     what it is
 * @param level    depth of the section whose heading it is, or in which it stands; 0 outside of sections
 * @param spans    how it is drawn, unmodifiable
 * @param passage  the first passage that prints in the line; null for a ghost
 * @param ghost    what the line stands for when the report lacks it; else null
 * @param guidance what shall be written here, shown grey while nothing but a marker stands in the line; else null
 */
public record PageLine(String text, LineKind kind, int level, List<PageSpan> spans, Passage passage, Ghost ghost,
		String guidance) {

	public boolean isGhost() {
		return ghost != null;
	}
}
