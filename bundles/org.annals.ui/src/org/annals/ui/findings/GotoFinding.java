/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.findings;

import org.annals.core.text.Range;
import org.annals.ui.checking.FindingMarkers;
import org.annals.ui.editor.ReportEditor;
import org.eclipse.core.resources.IMarker;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.ide.IGotoMarker;

/** Leads from a marker to its place in the report. */
public record GotoFinding(ReportEditor editor) implements IGotoMarker {

	@Override
	public void gotoMarker(IMarker marker) {
		EObject element = editor.session().report().eResource().getEObject(marker.getAttribute(FindingMarkers.ELEMENT, ""));
		int length = editor.session().text().text().length();
		int start = Math.clamp(marker.getAttribute(IMarker.CHAR_START, 0), 0, length);
		int end = Math.clamp(marker.getAttribute(IMarker.CHAR_END, start), start, length);
		editor.reveal(element == null ? editor.session().report() : element, new Range(start, end));
	}
}
