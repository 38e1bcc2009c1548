/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.wizard.back;

import org.annals.ui.AnnalsUi;
import org.annals.ui.editor.ReportEditor;
import org.annals.ui.wizard.ReportWizardDialog;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.ide.IDE;

/** Takes an edited document back into the report that is selected in a list, which is opened, else into the one in the editor. */
public final class BackHandler extends AbstractHandler {

	private static final int WIDTH = 900;
	private static final int HEIGHT = 520;

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		IFile file = HandlerUtil.getActivePart(event) instanceof ReportEditor ? null
				: file(HandlerUtil.getCurrentStructuredSelection(event));
		try {
			IEditorPart open = file == null ? HandlerUtil.getActiveEditor(event) : IDE.openEditor(window.getActivePage(), file, true);
			if (open instanceof ReportEditor report && report.session() != null) {
				report.fields().take();
				ReportWizardDialog.open(new BackWizard(window, report), WIDTH, HEIGHT);
			}
		} catch (PartInitException e) {
			AnnalsUi.log(file.getName(), e);
		}
		return null;
	}

	private static IFile file(IStructuredSelection selection) {
		return selection.size() == 1 ? Adapters.adapt(selection.getFirstElement(), IFile.class) : null;
	}
}
