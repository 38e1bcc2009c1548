/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.app;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Lays the views out around the report: reports and outline left, properties right, problems below. */
public final class ReportPerspective implements IPerspectiveFactory {

	static final String ID = "org.annals.app.perspective";

	private static final String PROBLEMS = "org.annals.ui.problems";
	private static final String REPORTS = "org.annals.ui.reports";

	@Override
	public void createInitialLayout(IPageLayout layout) {
		String editors = layout.getEditorArea();
		layout.addView(REPORTS, IPageLayout.LEFT, 0.2f, editors);
		layout.addView(IPageLayout.ID_OUTLINE, IPageLayout.BOTTOM, 0.4f, REPORTS);
		layout.addView(IPageLayout.ID_PROP_SHEET, IPageLayout.RIGHT, 0.76f, editors);
		layout.addView(PROBLEMS, IPageLayout.BOTTOM, 0.76f, editors);
		layout.addShowViewShortcut(REPORTS);
		layout.addShowViewShortcut(IPageLayout.ID_OUTLINE);
		layout.addShowViewShortcut(IPageLayout.ID_PROP_SHEET);
		layout.addShowViewShortcut(PROBLEMS);
	}
}
