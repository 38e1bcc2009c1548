/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.page;

/** What a line of the page is, so that it can be set in the type of its kind. */
public enum LineKind {
	TITLE, SUBTITLE, ADDRESSEE,
	/** A heading of a section, alone or followed by text that runs in. */
	HEADING,
	/** Running text, enumerated or not. */
	BODY, SIGNATURE, DATE, ATTACHMENT,
	/** A row of a table, cells parted by tabs. */
	TABLE_ROW,
	/** What a web page or a form left around the report. */
	DEBRIS
}
