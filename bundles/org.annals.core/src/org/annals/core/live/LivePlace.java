/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.live;

import org.annals.core.text.Range;
import org.annals.core.text.ReportText;
import org.annals.model.report.Element;
import org.annals.model.report.Passage;
import org.annals.model.report.Report;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * A place of a finding in the live report. It moves with the text while the person types, without the report being written
 * out: whoever knows where {@link #base} begins, adds {@link #offset}. For the session's thread.
 */
public final class LivePlace {

	private final Element element;
	private final Anchor start;
	private final Anchor end;
	private final String text;

	LivePlace(Element element, Anchor start, Anchor end, String text) {
		this.element = element;
		this.start = start;
		this.end = end;
		this.text = text;
	}

	/** The element that the finding speaks of; the report itself for what is missing. */
	public Element element() {
		return element;
	}

	/** What {@link #offset} counts from: the prose the place begins in; for a number or a mark, the passage; the report. */
	public EObject base() {
		return start.base();
	}

	/** UTF-16 chars from where {@link #base} begins to where the place begins. */
	public int offset() {
		return start.offset();
	}

	/** What {@link #endOffset} counts from; mostly the same as {@link #base}. */
	public EObject endBase() {
		return end.base();
	}

	/** UTF-16 chars from where {@link #endBase} begins to where the place ends. */
	public int endOffset() {
		return end.offset();
	}

	/** The passage in which the place begins; null for the report itself. */
	public Passage passage() {
		return Anchor.passage(start.base());
	}

	/** The text that the place covered when it was checked. */
	public String text() {
		return text;
	}

	/** Whether the place still is in the report and not all of its text was deleted. */
	public boolean exists() {
		return isInReport(start.base()) && isInReport(end.base())
				&& (text.isEmpty() || start.base() != end.base() || start.offset() < end.offset());
	}

	private static boolean isInReport(EObject base) {
		return EcoreUtil.getRootContainer(base) instanceof Report;
	}

	/**
	 * UTF-16 offsets in the report's text.
	 *
	 * @param now the report written out as it is now
	 */
	public Range range(ReportText now) {
		int from = start.in(now);
		return new Range(from, Math.max(from, end.in(now)));
	}

	Anchor start() {
		return start;
	}

	Anchor end() {
		return end;
	}
}
