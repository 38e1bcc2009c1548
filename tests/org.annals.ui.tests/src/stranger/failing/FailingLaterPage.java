/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package stranger.failing;

import org.annals.ui.editor.ReportPage;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A contributed page that can be made and fails in all it does. */
public final class FailingLaterPage extends ReportPage {

	@Override
	protected Control create(Composite parent) {
		return new Composite(parent, SWT.NONE);
	}

	@Override
	protected void shown() {
		throw new IllegalStateException("a page of a test fails when it is shown");
	}

	@Override
	protected void setFocus() {
		throw new IllegalStateException("a page of a test fails when it gets the focus");
	}

	@Override
	protected void selected(EObject element) {
		throw new IllegalStateException("a page of a test fails when it follows");
	}

	@Override
	protected void dispose() {
		throw new IllegalStateException("a page of a test fails at its end");
	}
}
