/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.wizard.create;

import org.annals.ui.wizard.ReportWizardDialog;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Asks what a new report shall be. */
public final class NewReportHandler extends AbstractHandler {

	private static final int WIDTH = 560;
	private static final int HEIGHT = 360;

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		ReportWizardDialog.open(new NewReportWizard(HandlerUtil.getActiveWorkbenchWindowChecked(event)), WIDTH, HEIGHT);
		return null;
	}
}
