/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.reports;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.viewers.ITreeContentProvider;

/** Feeds the list of reports: folders, and the reports in them; other files are none of the author's business. */
public final class ReportsContent implements ITreeContentProvider {

	@Override
	public Object[] getElements(Object input) {
		return getChildren(input);
	}

	@Override
	public Object[] getChildren(Object parent) {
		return parent instanceof IContainer container ? ReportFolders.children(container).toArray() : new Object[0];
	}

	@Override
	public Object getParent(Object element) {
		return element instanceof IResource resource ? resource.getParent() : null;
	}

	@Override
	public boolean hasChildren(Object element) {
		return element instanceof IContainer container && !ReportFolders.children(container).isEmpty();
	}
}
