/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.text;

import org.annals.model.report.Passage;

/**
 * One line of the report's text, without its line feed: what people call a paragraph.
 *
 * @param range   UTF-16 offsets in the report's text
 * @param passage the first passage that begins in the line; null for a line of white space only
 */
public record Line(Range range, Passage passage) {
}
