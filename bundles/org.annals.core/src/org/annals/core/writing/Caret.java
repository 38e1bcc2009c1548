/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.writing;

import org.annals.core.text.Range;

/**
 * A caret with its selection, UTF-16 offsets in the page's text.
 *
 * @param anchor where the selection began; equal to {@code offset} when nothing is selected
 * @param offset where the caret stands
 */
public record Caret(int anchor, int offset) {

	public static Caret at(int offset) {
		return new Caret(offset, offset);
	}

	/** What is selected. */
	public Range range() {
		return new Range(Math.min(anchor, offset), Math.max(anchor, offset));
	}
}
