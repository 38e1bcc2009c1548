/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.edit;

import org.annals.core.text.Range;

/**
 * A stretch of the report's text that one feature of the model prints.
 *
 * @param kind  what it is
 * @param range UTF-16 offsets in the text before the edits
 * @param owner the passage, prose or report that holds it
 * @param entry for a run, the index of its entry in the prose; else 0
 */
record Piece(Kind kind, Range range, Object owner, int entry) {

	/** What prints a piece; the order is that of taste for text put in between two pieces. */
	enum Kind {
		/** A text run of a prose. */
		TEXT,
		/** A prose without runs. */
		EMPTY_PROSE,
		/** The mark behind a heading or an action. */
		STOP,
		/** A mention, a citation or a control character: what is left of it becomes text. */
		OBJECT,
		/** The number before a passage. */
		MARKER,
		/** White space before a passage, or behind the last one. */
		SPACE,
		/** What a table puts between rows and cells; it cannot be edited. */
		FIXED
	}

	boolean touches(int offset) {
		return range.start() <= offset && offset <= range.end();
	}
}
