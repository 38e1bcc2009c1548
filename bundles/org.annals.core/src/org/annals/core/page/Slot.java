/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.page;

import org.annals.core.text.Range;
import org.annals.model.report.Cell;
import org.annals.model.report.Passage;
import org.annals.model.report.Prose;

/**
 * A stretch of a line that one feature of the model prints, for those who carry edits of the line over into the model.
 * The slots of a line cover it without gap; those of empty proses are empty.
 *
 * @param kind  what prints it
 * @param owner the passage it belongs to
 * @param prose the prose that prints it; null for other kinds, and for a passage or cell that has none yet
 * @param cell  the cell it stands in; null outside of tables
 * @param range UTF-16 offsets in the line
 */
public record Slot(Kind kind, Passage owner, Prose prose, Cell cell, Range range) {

	/** What prints a slot. */
	public enum Kind {
		/** White space before a passage that runs in. */
		SPACE,
		/** The number of a passage. */
		MARKER,
		/** The heading of a section or an item. */
		HEADING,
		/** The mark behind a heading or an action. */
		STOP,
		/** The prose of a block or of a cell. */
		PROSE,
		/** What parts the cells of a row. */
		TAB
	}

	/** Whether it holds prose that can be typed in. */
	public boolean isProse() {
		return kind == Kind.HEADING || kind == Kind.PROSE;
	}
}
