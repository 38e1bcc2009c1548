/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor;

import org.annals.core.message.Messages;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** Stands where a contributed page failed, and names it; the other pages go on. */
final class FailedPage extends ReportPage {

	private static final Messages MESSAGES = Messages.of(FailedPage.class);

	private final PageDescriptor page;
	private Control control;

	FailedPage(PageDescriptor page) {
		this.page = page;
	}

	@Override
	protected Control create(Composite parent) {
		Composite all = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(24, 24).applyTo(all);
		Label label = new Label(all, SWT.WRAP);
		label.setData("id", "page.failed");
		label.setText(MESSAGES.get("page.failed", page.name(), page.id()));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
		control = all;
		return all;
	}

	@Override
	protected void setFocus() {
		control.setFocus();
	}
}
