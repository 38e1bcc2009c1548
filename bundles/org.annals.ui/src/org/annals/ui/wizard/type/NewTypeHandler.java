/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.wizard.type;

import org.annals.ui.wizard.ReportWizardDialog;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Asks what a new report type shall be. */
public final class NewTypeHandler extends AbstractHandler {

	private static final int WIDTH = 640;
	private static final int HEIGHT = 480;

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		ReportWizardDialog.open(new NewTypeWizard(HandlerUtil.getActiveWorkbenchWindowChecked(event)), WIDTH, HEIGHT);
		return null;
	}
}
