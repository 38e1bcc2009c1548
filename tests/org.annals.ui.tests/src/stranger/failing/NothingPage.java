/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package stranger.failing;

import org.annals.ui.editor.ReportPage;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A contributed page that makes no control. */
public final class NothingPage extends ReportPage {

	@Override
	protected Control create(Composite parent) {
		return null;
	}

	@Override
	protected void setFocus() {
		throw new AssertionError("there is nothing to put the focus on");
	}
}
