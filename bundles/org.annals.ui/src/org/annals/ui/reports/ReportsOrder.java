/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.reports;

import java.text.Collator;

import org.annals.core.op.ReportSummary;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;

/** The newest year first; folders before reports, equal years by name. */
final class ReportsOrder extends ViewerComparator {

	private final ReportCatalog catalog;
	private final Collator names = Collator.getInstance();

	ReportsOrder(ReportCatalog catalog) {
		this.catalog = catalog;
	}

	@Override
	public int category(Object element) {
		return element instanceof IFile ? 1 : 0;
	}

	@Override
	public int compare(Viewer viewer, Object one, Object other) {
		int order = Integer.compare(category(one), category(other));
		if (order == 0 && one instanceof IFile first && other instanceof IFile second) {
			order = period(second).compareTo(period(first));
		}
		return order != 0 ? order : names.compare(((IResource) one).getName(), ((IResource) other).getName());
	}

	private String period(IFile file) {
		ReportSummary summary = catalog.summary(file);
		return summary == null ? "" : summary.period();
	}
}
