/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.style;

/** Where the widths of narrow characters come from: they belong to the style, so that no installed font can move a line. */
public enum Metrics {

	/** As Times. */
	SERIF,
	/** As Arial. */
	SANS,
	/** As Arial Bold. */
	SANS_BOLD,
	/** All half a character. */
	HALF
}
