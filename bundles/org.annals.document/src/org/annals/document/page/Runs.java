/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.page;

import java.util.List;

import org.annals.document.line.ParagraphLines;

/** Moves the runs of a set line to their place on the paper. */
final class Runs {

	private Runs() {
	}

	static List<GlyphRun> at(ParagraphLines.Ready line, double x, double baseline) {
		return line.parts().stream().map(part -> new GlyphRun(x + part.x(), baseline, part.font(), part.script(), part.size(),
				part.text(), part.advances(), part.element(), part.start())).toList();
	}
}
