/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.read;

import org.annals.core.text.Range;
import org.annals.model.report.Numbering;
import org.annals.model.report.ParagraphRole;

/**
 * A line of a source with what it is taken for.
 *
 * @param range     UTF-16 offsets of the line's characters without white space at its ends
 * @param role      what the paragraph is for, body for a heading
 * @param level     1 to 9 for a heading, 0 for any other line
 * @param numbering the style its marker is typed in; NONE without marker
 * @param ordinal   the number its marker says, 0 without marker
 * @param marker    UTF-16 length of the typed marker
 * @param heading   UTF-16 offsets of the heading behind the marker, null for any other line
 * @param stop      UTF-16 length of the punctuation that closes a run-in heading
 */
public record OutlineLine(Range range, ParagraphRole role, int level, Numbering numbering, int ordinal, int marker,
		Range heading, int stop) {

	/** A line of running text. */
	public static OutlineLine body(Range range, ParagraphRole role) {
		return new OutlineLine(range, role, 0, Numbering.NONE, 0, 0, null, 0);
	}

	/** Whether a section begins with the line. */
	public boolean isHeading() {
		return level > 0;
	}

	public boolean isBlank() {
		return range.isEmpty();
	}
}
