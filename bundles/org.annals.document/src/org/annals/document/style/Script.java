/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.style;

/** Which of a font's families a character is set in. */
public enum Script {

	/** Ideographs, full-width marks, and what no Latin family has. */
	HAN,
	/** Letters, digits and narrow marks. */
	LATIN
}
