/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.reports;

import java.util.Locale;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;

/** Keeps the reports whose line or file name holds what was typed, and the folders with such reports. */
final class ReportsFilter extends ViewerFilter {

	private final ReportsLabels labels;
	private String wanted = "";

	ReportsFilter(ReportsLabels labels) {
		this.labels = labels;
	}

	void look(String typed) {
		wanted = typed.strip().toLowerCase(Locale.ROOT);
	}

	boolean isActive() {
		return !wanted.isEmpty();
	}

	@Override
	public boolean select(Viewer viewer, Object parent, Object element) {
		if (wanted.isEmpty() || holds(labels.text(element)) || element instanceof IResource file && holds(file.getName())) {
			return true;
		}
		return element instanceof IContainer container
				&& ReportFolders.children(container).stream().anyMatch(child -> select(viewer, container, child));
	}

	private boolean holds(String text) {
		return text.toLowerCase(Locale.ROOT).contains(wanted);
	}
}
