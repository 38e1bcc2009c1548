/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.writing;

import java.util.Optional;

import org.annals.core.op.Core;
import org.annals.core.page.PageDocument;
import org.annals.core.session.ReportSession;
import org.annals.core.text.Range;
import org.annals.model.report.Element;
import org.annals.model.report.Metric;

/** What the keys of the text page do to the report. */
public final class TextEditing {

	/** @param core reads pasted text; null to paste paragraphs only */
	public TextEditing(ReportSession session, PageDocument page, Core core) {
	}

	public Caret type(Range selection, String text) {
		return Caret.at(0);
	}

	public Caret enter(Range selection) {
		return Caret.at(0);
	}

	public Caret backspace(Range selection) {
		return Caret.at(0);
	}

	public Caret delete(Range selection) {
		return Caret.at(0);
	}

	public boolean canDemote(Range selection) {
		return false;
	}

	public boolean canPromote(Range selection) {
		return false;
	}

	public Caret demote(Range selection) {
		return Caret.at(0);
	}

	public Caret promote(Range selection) {
		return Caret.at(0);
	}

	public Clip copy(Range selection) {
		return null;
	}

	public Caret cut(Range selection) {
		return Caret.at(0);
	}

	public Caret paste(Range selection, Clip clip, boolean plain) {
		return Caret.at(0);
	}

	public Caret paste(Range selection, String text, boolean plain) {
		return Caret.at(0);
	}

	public Optional<Candidate> metricCandidate(int offset) {
		return Optional.empty();
	}

	public Caret makeMetric(Range selection) {
		return Caret.at(0);
	}

	public Caret mention(Range selection, Metric metric) {
		return Caret.at(0);
	}

	public Caret unlink(int offset) {
		return Caret.at(0);
	}

	public boolean canMove(Element moved, Element target, Where where) {
		return false;
	}

	public void move(Element moved, Element target, Where where) {
	}

	public void closeTyping() {
	}
}
