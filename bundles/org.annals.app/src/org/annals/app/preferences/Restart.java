/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.app.preferences;

import org.annals.core.message.Messages;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/** Offers to start the workbench again where a choice shows wholly only then. */
final class Restart {

	private static final Messages MESSAGES = Messages.of(Restart.class);

	private Restart() {
	}

	/** @param reason key of the message */
	static void offer(Shell parent, String reason) {
		if (MessageDialog.openQuestion(parent, MESSAGES.get("restart.title"), MESSAGES.get(reason))) {
			// The dialog closes first; a workbench that ends under it would ask in its place.
			PlatformUI.getWorkbench().getDisplay().asyncExec(() -> PlatformUI.getWorkbench().restart());
		}
	}
}
