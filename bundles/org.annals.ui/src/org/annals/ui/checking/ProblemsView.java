/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.checking;

import org.eclipse.ui.views.markers.MarkerSupportView;

/** The list of findings of all reports, with columns that say something to an author. */
public final class ProblemsView extends MarkerSupportView {

	/** Id of the view. */
	public static final String ID = "org.annals.ui.problems";

	private static final String GENERATOR = "org.annals.ui.findings";

	public ProblemsView() {
		super(GENERATOR);
	}
}
