/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor;

import org.annals.core.session.ReportSession;
import org.annals.core.text.Range;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * One page of the report editor, contributed to {@code org.annals.ui.pages}. It is made when it is first shown. All its
 * methods are called on the display's thread.
 */
@ConsumerType
public abstract class ReportPage {

	private ReportEditor editor;

	void init(ReportEditor owner) {
		editor = owner;
	}

	/** The editor that the page belongs to. */
	protected final ReportEditor editor() {
		return editor;
	}

	/** The report that is open. */
	protected final ReportSession session() {
		return editor.session();
	}

	/** Makes the page; called once. */
	protected abstract Control create(Composite parent);

	/** Puts the focus where the person goes on. */
	protected abstract void setFocus();

	/** The page came to the front. */
	protected void shown() {
		// most pages need not know
	}

	/** Another page came to the front. */
	protected void hidden() {
		// most pages need not know
	}

	/** Somebody else selected an element of the report; the page follows without stealing the focus. */
	protected void selected(EObject element) {
		// pages that show no selection need not follow
	}

	/**
	 * Shows a place and puts the selection there.
	 *
	 * @param element an object of the report
	 * @param range   UTF-16 offsets in the text of the report as it is now, or null for the whole element
	 * @return false when this page cannot show it
	 */
	protected boolean reveal(EObject element, Range range) {
		return false;
	}

	/** What the page answers for the editor while it is in front, such as a find target; null for nothing. */
	protected <T> T adapt(Class<T> kind) {
		return null;
	}

	/** The editor is closed. */
	protected void dispose() {
		// most pages hold nothing
	}
}
