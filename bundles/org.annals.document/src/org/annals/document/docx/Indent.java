/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.docx;

/**
 * Indents of a paragraph that differ from those of its style, twips; null where they do not.
 *
 * @param left    of all lines
 * @param right   of all lines; with it the paragraph is flush right
 * @param hanging by which the first line begins further left
 */
record Indent(String left, String right, String hanging) {

	static final Indent NONE = new Indent(null, null, null);

	boolean isNone() {
		return left == null && right == null;
	}
}
