/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.app;

import org.annals.core.message.Messages;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.AbstractStatusHandler;
import org.eclipse.ui.statushandlers.StatusAdapter;
import org.eclipse.ui.statushandlers.StatusManager;

/** Tells people what went wrong in a sentence; causes and stack traces go to the log and nowhere else. */
final class ErrorHandler extends AbstractStatusHandler {

	private static final Messages MESSAGES = Messages.of(ErrorHandler.class);

	private boolean telling;

	@Override
	public void handle(StatusAdapter adapter, int style) {
		IStatus status = adapter.getStatus();
		if ((style & (StatusManager.LOG | StatusManager.SHOW | StatusManager.BLOCK)) != 0) {
			Platform.getLog(ErrorHandler.class).log(status);
		}
		if ((style & (StatusManager.SHOW | StatusManager.BLOCK)) != 0 && status.getSeverity() >= IStatus.WARNING) {
			Display.getDefault().asyncExec(() -> tell(status));
		}
	}

	/** One message at a time: what fails in every paint would bury the person in dialogs. */
	private void tell(IStatus status) {
		if (telling || !PlatformUI.isWorkbenchRunning()) {
			return;
		}
		telling = true;
		try {
			MessageDialog.openError(shell(), MESSAGES.get("error.title"), sentence(status));
		} finally {
			telling = false;
		}
	}

	/** A failure of the program has no words for people; that of a file or a disk has. */
	private static String sentence(IStatus status) {
		boolean defect = status.getException() instanceof RuntimeException || status.getException() instanceof Error;
		String words = status.getMessage();
		return defect || words == null || words.isBlank() ? MESSAGES.get("error.internal", Platform.getLogFileLocation())
				: words;
	}

	private static Shell shell() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		return window == null ? null : window.getShell();
	}
}
