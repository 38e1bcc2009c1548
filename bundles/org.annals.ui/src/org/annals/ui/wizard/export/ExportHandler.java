/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.wizard.export;

import org.annals.core.message.Messages;
import org.annals.core.op.OpenReport;
import org.annals.core.op.OpenReport.Opening;
import org.annals.ui.AnnalsUi;
import org.annals.ui.editor.ReportEditor;
import org.annals.ui.wizard.ReportWizardDialog;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.part.FileEditorInput;

/** Exports the report that is selected in a list, else the one in the editor. */
public final class ExportHandler extends AbstractHandler {

	private static final Messages MESSAGES = Messages.of(ExportHandler.class);
	private static final int WIDTH = 820;
	private static final int HEIGHT = 540;

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		IFile file = HandlerUtil.getActivePart(event) instanceof ReportEditor ? null
				: file(HandlerUtil.getCurrentStructuredSelection(event));
		// What is open is exported as it is on the screen, from wherever it is exported.
		IEditorPart open = file == null ? HandlerUtil.getActiveEditor(event)
				: window.getActivePage().findEditor(new FileEditorInput(file));
		if (open instanceof ReportEditor report && report.session() != null) {
			ReportWizardDialog.open(new ExportWizard(window, ExportSource.of(report)), WIDTH, HEIGHT);
		} else if (file != null) {
			export(window, file);
		}
		return null;
	}

	private static void export(IWorkbenchWindow window, IFile file) {
		Opening opening = new OpenReport(AnnalsUi.core(), file.getLocation().toPath()).execute(null);
		if (opening.report() == null) {
			MessageDialog.openError(window.getShell(), MESSAGES.get("window"), opening.sentence());
		} else {
			ReportWizardDialog.open(new ExportWizard(window, ExportSource.of(file, opening)), WIDTH, HEIGHT);
		}
	}

	private static IFile file(IStructuredSelection selection) {
		return selection.size() == 1 ? Adapters.adapt(selection.getFirstElement(), IFile.class) : null;
	}
}
