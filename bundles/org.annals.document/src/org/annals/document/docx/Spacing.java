/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.docx;

/**
 * Distances of a paragraph that differ from those of its style, twips; null where they do not.
 *
 * @param before above it
 * @param after  below it
 */
record Spacing(String before, String after) {

	static final Spacing NONE = new Spacing(null, null);
}
