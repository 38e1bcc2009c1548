/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.style;

/** Where the lines of a paragraph stand between its margins. */
public enum Alignment {

	LEFT, CENTER, RIGHT,
	/** All lines but the last one are full. */
	JUSTIFY
}
