/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.properties;

/** How a field is edited. */
enum FieldKind {
	/** One line. */
	TEXT,
	/** Several lines. */
	LONG_TEXT,
	NUMBER,
	BOOLEAN,
	/** One of some values. */
	CHOICE,
	/** One of some values, or the name of a new one. */
	OPEN_CHOICE,
	/** Several texts, each in a line. */
	LIST,
	/** Only to be read. */
	FIXED
}
