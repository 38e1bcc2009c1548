/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.properties;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.MessagePage;
import org.eclipse.ui.views.properties.IPropertySheetPage;

/** Stands in the view of properties for a file that is no report: the platform would list what only programmers ask of a file. */
public final class NoProperties extends MessagePage implements IPropertySheetPage {

	@Override
	public void selectionChanged(IWorkbenchPart part, ISelection selected) {
		// there is nothing to show, whatever is selected
	}
}
