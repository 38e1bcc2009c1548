/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.app;

import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;

/** Names the report in front in the title of the window, where a taskbar shows it. */
final class WindowTitle implements IPartListener2 {

	private final IWorkbenchWindow window;
	private final String product = Platform.getProduct() == null ? "Annals" : Platform.getProduct().getName();
	private final IPropertyListener renamed = (part, property) -> {
		if (property == IWorkbenchPart.PROP_TITLE) {
			show();
		}
	};
	private IEditorPart shown;

	private WindowTitle(IWorkbenchWindow window) {
		this.window = window;
	}

	static void follow(IWorkbenchWindow window) {
		WindowTitle title = new WindowTitle(window);
		window.getPartService().addPartListener(title);
		title.show();
	}

	private void show() {
		IWorkbenchPage page = window.getActivePage();
		IEditorPart editor = page == null ? null : page.getActiveEditor();
		if (editor != shown) {
			if (shown != null) {
				shown.removePropertyListener(renamed);
			}
			if (editor != null) {
				editor.addPropertyListener(renamed);
			}
			shown = editor;
		}
		if (window.getShell() != null && !window.getShell().isDisposed()) {
			boolean isFile = editor != null && editor.getEditorInput().exists();
			window.getShell().setText(isFile ? editor.getTitle() + " – " + product : product);
		}
	}

	@Override
	public void partActivated(IWorkbenchPartReference part) {
		show();
	}

	@Override
	public void partBroughtToTop(IWorkbenchPartReference part) {
		show();
	}

	@Override
	public void partClosed(IWorkbenchPartReference part) {
		show();
	}
}
