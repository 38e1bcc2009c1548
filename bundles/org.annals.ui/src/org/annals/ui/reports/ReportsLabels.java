/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.reports;

import org.annals.core.op.ReportSummary;
import org.annals.ui.AnnalsUi;
import org.annals.ui.emf.Signs;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.ViewerCell;

/** Names a report by what it is, with its findings behind it. */
final class ReportsLabels extends StyledCellLabelProvider {

	private final ReportCatalog catalog;
	private final ReportLine line = new ReportLine(AnnalsUi.core()::types);

	ReportsLabels(ReportCatalog catalog) {
		this.catalog = catalog;
	}

	/** The text of a row without its findings. */
	String text(Object element) {
		if (element instanceof IFile file) {
			ReportSummary summary = catalog.summary(file);
			return line.what(name(file), summary) + line.rest(summary);
		}
		return element instanceof IResource resource ? resource.getName() : "";
	}

	private static String name(IFile file) {
		return file.getFullPath().removeFileExtension().lastSegment();
	}

	@Override
	public void update(ViewerCell cell) {
		StyledString text = new StyledString();
		if (cell.getElement() instanceof IFile file) {
			ReportSummary summary = catalog.summary(file);
			FindingCount count = FindingCount.of(file);
			text.append(line.what(name(file), summary));
			// Before the office, as a narrow view cuts the end off.
			Signs.append(text, count.errors(), count.warnings());
			text.append(line.rest(summary), StyledString.QUALIFIER_STYLER);
			cell.setImage(AnnalsUi.image(summary != null && ReportLine.isDamaged(summary) ? "error" : "report"));
		} else {
			text.append(text(cell.getElement()));
			cell.setImage(AnnalsUi.image("folder"));
		}
		cell.setText(text.getString());
		cell.setStyleRanges(text.getStyleRanges());
		super.update(cell);
	}

	@Override
	public String getToolTipText(Object element) {
		if (element instanceof IFile file) {
			FindingCount count = FindingCount.of(file);
			return line.details(file.getName(), catalog.summary(file), count.errors(), count.warnings());
		}
		return null;
	}
}
