/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package stranger.failing;

import org.annals.ui.editor.ReportPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** A contributed page that cannot be made. */
public final class FailingPage extends ReportPage {

	@Override
	protected Control create(Composite parent) {
		new Label(parent, SWT.NONE).setText("half made");
		throw new IllegalStateException("a page of a test fails");
	}

	@Override
	protected void setFocus() {
		throw new IllegalStateException("a page of a test fails");
	}
}
