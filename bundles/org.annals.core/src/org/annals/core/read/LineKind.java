/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.read;

import org.annals.core.type.Content;
import org.annals.model.report.ParagraphRole;

/** What a line of a source can be taken for, in the words in which a person corrects the reader. */
public enum LineKind {
	/** Begins a section; has a level. */
	HEADING(null, null),
	/** Running text in which nothing is sought. */
	PARAGRAPH(null, Content.TEXT),
	/** One sentence or more on what was done. */
	MEASURE(null, Content.MEASURES),
	/** 一是…: an item with measures in it. */
	MEASURE_GROUP(null, Content.MEASURES),
	SHORTCOMING(null, Content.SHORTCOMINGS),
	CAUSE(null, Content.CAUSES),
	COMMITMENT(null, Content.COMMITMENTS),
	TITLE(ParagraphRole.TITLE, null),
	SUBTITLE(ParagraphRole.SUBTITLE, null),
	ADDRESSEE(ParagraphRole.ADDRESSEE, null),
	PREAMBLE(ParagraphRole.PREAMBLE, null),
	TRANSITION(ParagraphRole.TRANSITION, null),
	SIGNATURE(ParagraphRole.SIGNATURE, null),
	DATE(ParagraphRole.DATE, null),
	ATTACHMENT(ParagraphRole.ATTACHMENT, null),
	/** Left over from a web page or a mail. */
	DEBRIS(ParagraphRole.DEBRIS, null);

	private final ParagraphRole role;
	private final Content content;

	LineKind(ParagraphRole role, Content content) {
		this.role = role;
		this.content = content;
	}

	/** What a line of the front or back matter is for; body for any other line. */
	public ParagraphRole role() {
		return role == null ? ParagraphRole.BODY : role;
	}

	/** Whether it is a kind of block in a section. */
	public boolean isBlock() {
		return content != null;
	}

	/** What the text of such a block speaks of; null for what is no block. */
	Content content() {
		return content;
	}

	/** The kind of a paragraph with this role. */
	public static LineKind of(ParagraphRole role) {
		for (LineKind kind : values()) {
			if (kind.role == role) {
				return kind;
			}
		}
		return PARAGRAPH;
	}
}
