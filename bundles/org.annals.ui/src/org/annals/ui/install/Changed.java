/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.install;

import org.annals.ui.AnnalsUi;
import org.annals.ui.editor.ReportEditor;
import org.annals.ui.reports.ReportsView;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;

/** Tells the workbench that other types are installed now than before. */
final class Changed {

	private Changed() {
	}

	/** Takes the bundles in; may take a moment, and is called on a thread of its own. */
	static void take(IProgressMonitor monitor) {
		InstalledBundles.update();
		AnnalsUi.core().refresh();
	}

	/** Opens reports again whose type is there now, unless they hold changes; call on the display's thread. */
	static void show() {
		for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
			for (IWorkbenchPage page : window.getPages()) {
				for (IEditorReference reference : page.getEditorReferences()) {
					if (reference.getEditor(false) instanceof ReportEditor editor && editor.isTypeFoundNow()
							&& !editor.isDirty()) {
						reopen(page, editor);
					}
				}
				IViewPart reports = page.findView(ReportsView.ID);
				if (reports instanceof ReportsView view) {
					view.getCommonViewer().refresh();
				}
			}
		}
	}

	private static void reopen(IWorkbenchPage page, ReportEditor editor) {
		boolean front = page.getActiveEditor() == editor;
		if (page.closeEditor(editor, true)) {
			try {
				IDE.openEditor(page, editor.file(), ReportEditor.ID, front);
			} catch (PartInitException e) {
				AnnalsUi.log(editor.file().toString(), e);
			}
		}
	}
}
