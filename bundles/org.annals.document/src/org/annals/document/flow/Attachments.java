/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.flow;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.annals.document.style.Role;

/**
 * Tells the note of attachments from the attachments themselves, which begin pages. GB/T 9704-2012, 7.3.4 and 7.3.7: the
 * note 附件：… stands above the signature, each attachment begins with 附件 and its number alone, without a colon.
 */
final class Attachments {

	private static final Pattern LABEL = Pattern
			.compile("^(?:附件\\s*(?:\\d{1,2}|[一二三四五六七八九十]{1,3})?|(?:Attachment|Annex|Appendix)(?:\\s+\\w{1,3})?)$");
	private static final Pattern NOTE = Pattern.compile("^附件\\s*\\d*[：:]\\s*(?:\\d{1,2}[.．、]\\s*)?");
	private static final Pattern ITEM = Pattern.compile("^\\d{1,2}[.．、]\\s*");
	/** Characters of 附件：, behind which further items are aligned. */
	private static final int NOTE_WORD = 3;
	private static final int LONGEST_TITLE = 60;

	private boolean closed;
	private boolean inside;
	private boolean labelled;
	private boolean noted;

	/** What a line is; {@code lead} and {@code hang} as in {@link FlowParagraph}. */
	record Placed(Role role, int lead, int hang) {
	}

	/** Signature or date have been passed. */
	void closed() {
		closed = true;
	}

	/** Says what the next line is that the report calls attachment. */
	Placed place(String line) {
		if (LABEL.matcher(line).matches()) {
			inside = true;
			labelled = true;
			return new Placed(Role.ATTACHMENT_LABEL, 0, 0);
		}
		if (labelled) {
			labelled = false;
			if (line.length() <= LONGEST_TITLE && line.indexOf('。') < 0) {
				return new Placed(Role.ATTACHMENT_TITLE, 0, 0);
			}
		}
		if (inside) {
			return new Placed(Role.BODY, 0, 0);
		}
		Matcher note = NOTE.matcher(line);
		if (note.lookingAt()) {
			noted = true;
			return new Placed(Role.ATTACHMENT_NOTE, 0, note.end());
		}
		Matcher item = ITEM.matcher(line);
		if (noted && item.lookingAt()) {
			return new Placed(Role.ATTACHMENT_NOTE, NOTE_WORD, item.end());
		}
		return new Placed(closed ? Role.NOTE : Role.ATTACHMENT_NOTE, 0, 0);
	}
}
