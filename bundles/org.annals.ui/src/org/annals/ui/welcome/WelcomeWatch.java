/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.welcome;

import org.annals.ui.editor.ReportEditor;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** Opens the welcome page when the last report is closed, and closes it when one is opened. */
final class WelcomeWatch implements IPartListener2 {

	private final IWorkbenchWindow window;

	WelcomeWatch(IWorkbenchWindow window) {
		this.window = window;
	}

	/** Looks after the events that are under way, because the page knows its editors only then. */
	void lookLater() {
		window.getShell().getDisplay().asyncExec(() -> {
			IWorkbenchPage page = window.getActivePage();
			boolean closing = PlatformUI.getWorkbench().isClosing() || window.isClosing();
			if (!closing && page != null && page.getEditorReferences().length == 0) {
				WelcomePage.open(window);
			}
		});
	}

	/** Who closes the welcome page wants to see it no more. */
	@Override
	public void partClosed(IWorkbenchPartReference part) {
		if (ReportEditor.ID.equals(part.getId())) {
			lookLater();
		}
	}

	@Override
	public void partOpened(IWorkbenchPartReference part) {
		if (ReportEditor.ID.equals(part.getId())) {
			window.getShell().getDisplay().asyncExec(() -> WelcomePage.close(window));
		}
	}
}
