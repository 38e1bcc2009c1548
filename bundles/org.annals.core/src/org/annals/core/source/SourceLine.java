/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.source;

import org.annals.core.text.Range;

/**
 * One line of a source: a line of a text file or a paragraph of a word-processor document.
 *
 * @param range UTF-16 offsets in {@link SourceDocument#text()}, without the line feed
 * @param level outline level that the file itself gives, 1 for the outermost; 0 for body text or where it says nothing
 * @param title whether the file itself says that the line is the document's title
 */
public record SourceLine(Range range, int level, boolean title) {
}
