/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor;

import org.annals.model.report.Element;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IMemento;

/** Page and selection of an editor, kept from one run of the workbench to the next. */
final class EditorState {

	private static final String PAGE = "page";
	private static final String ELEMENT = "element";

	private String page;
	private String element;

	void save(ReportEditor editor, IMemento memento) {
		memento.putString(PAGE, editor.shownPage());
		EObject selected = editor.selection().element();
		while (selected != null && !(selected instanceof Element)) {
			selected = selected.eContainer();
		}
		if (selected != null) {
			memento.putString(ELEMENT, ((Element) selected).getId());
		}
	}

	void read(IMemento memento) {
		page = memento.getString(PAGE);
		element = memento.getString(ELEMENT);
	}

	/** Shows the page that was shown, the first one at first, and the element where it is still there. */
	void restore(ReportEditor editor) {
		editor.showPage(page);
		if (element != null) {
			EObject found = editor.session().report().eResource().getEObject(element);
			if (found != null) {
				editor.reveal(found, null);
			}
		}
	}
}
