/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.page;

/** What a stretch of a line is. */
public enum SpanKind {
	/** The number of a section, derived or typed. */
	MARKER,
	/** The text of a section's heading, up to and with its stop. */
	HEADING,
	/** The number of an enumerated item, 一是, or its heading with its stop. */
	LEAD, MENTION, CITATION,
	/** All else. */
	TEXT
}
