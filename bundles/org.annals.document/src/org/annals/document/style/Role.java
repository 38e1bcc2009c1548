/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.style;

import java.util.Locale;

/** What a paragraph of a document is for; a style says for each how it looks. */
public enum Role {

	TITLE, SUBTITLE, ADDRESSEE, BODY, HEADING1, HEADING2, HEADING3, HEADING4, ATTACHMENT_NOTE, SIGNATURE, DATE,
	/** 附注 and the like below the date. */
	NOTE,
	/** 附件1 above an attachment. */
	ATTACHMENT_LABEL, ATTACHMENT_TITLE, TABLE_TITLE, TABLE_HEAD, TABLE_CELL;

	/** How style files name it. */
	public String key() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** The role of a heading, 1 for the outermost; deeper ones than 4 look like 4. */
	public static Role heading(int level) {
		return values()[HEADING1.ordinal() + Math.clamp(level, 1, 4) - 1];
	}

	/** Whether it is a signature or a date. */
	public boolean isClosing() {
		return this == SIGNATURE || this == DATE;
	}

	/** 1 to 4 for headings, 0 for all else. */
	public int level() {
		int level = ordinal() - HEADING1.ordinal() + 1;
		return level >= 1 && level <= 4 ? level : 0;
	}
}
