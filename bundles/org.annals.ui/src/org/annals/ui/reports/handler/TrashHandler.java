/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.reports.handler;

import java.io.IOException;
import java.util.List;

import org.annals.core.message.Messages;
import org.annals.ui.AnnalsUi;
import org.annals.ui.reports.Trash;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.part.FileEditorInput;

/** Moves reports to the system's trash, after a question that names them. */
public final class TrashHandler extends ReportHandler {

	private static final Messages MESSAGES = Messages.of(TrashHandler.class);

	@Override
	void run(List<IFile> files, IWorkbenchPage page) {
		Shell shell = page.getWorkbenchWindow().getShell();
		if (!confirm(files, page, shell)) {
			return;
		}
		for (IFile file : files) {
			IEditorPart editor = page.findEditor(new FileEditorInput(file));
			try {
				Trash.ofPerson().move(file.getLocation().toPath());
				if (editor != null) {
					page.closeEditor(editor, false);
				}
				file.refreshLocal(IResource.DEPTH_ZERO, new NullProgressMonitor());
			} catch (IOException | CoreException e) {
				AnnalsUi.log(file.getName(), e);
				MessageDialog.openError(shell, MESSAGES.get("trash.title"),
						MESSAGES.get("trash.failed", file.getName(), e.getLocalizedMessage()));
			}
		}
	}

	private static boolean confirm(List<IFile> files, IWorkbenchPage page, Shell shell) {
		boolean dirty = files.stream().map(file -> page.findEditor(new FileEditorInput(file)))
				.anyMatch(editor -> editor != null && editor.isDirty());
		String what = files.size() == 1 ? MESSAGES.get("trash.one", files.get(0).getName())
				: MESSAGES.get("trash.many", files.size(), files.get(0).getName());
		String question = dirty ? what + '\n' + MESSAGES.get("trash.dirty") : what;
		return MessageDialog.open(MessageDialog.QUESTION, shell, MESSAGES.get("trash.title"), question, 0,
				MESSAGES.get("trash.do"), MESSAGES.get("cancel")) == 0;
	}
}
