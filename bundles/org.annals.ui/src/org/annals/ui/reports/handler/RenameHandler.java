/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.reports.handler;

import java.util.List;

import org.annals.core.message.Messages;
import org.annals.core.op.FileNames;
import org.annals.model.file.ReportFormat;
import org.annals.ui.AnnalsUi;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchPage;

/** Gives the file of a report another name; an open editor goes on with it, unsaved changes and all. */
public final class RenameHandler extends ReportHandler {

	private static final Messages MESSAGES = Messages.of(RenameHandler.class);
	private static final String ENDING = '.' + ReportFormat.EXTENSION;

	@Override
	void run(List<IFile> files, IWorkbenchPage page) {
		IFile file = files.get(0);
		String old = file.getFullPath().removeFileExtension().lastSegment();
		InputDialog dialog = new InputDialog(page.getWorkbenchWindow().getShell(), MESSAGES.get("rename.title"),
				MESSAGES.get("rename.prompt"), old, name -> problem(file, name));
		if (dialog.open() != Window.OK || dialog.getValue().strip().equals(old)) {
			return;
		}
		IFile target = target(file, dialog.getValue());
		try {
			file.move(target.getFullPath(), IResource.KEEP_HISTORY, new NullProgressMonitor());
		} catch (CoreException e) {
			AnnalsUi.log(file.getName(), e);
			MessageDialog.openError(page.getWorkbenchWindow().getShell(), MESSAGES.get("rename.title"),
					MESSAGES.get("rename.failed", file.getName(), e.getStatus().getMessage()));
		}
	}

	private static IFile target(IFile file, String name) {
		return file.getParent().getFile(IPath.fromOSString(name.strip() + ENDING));
	}

	/** A sentence, null for a good name, "" for one that is none yet. */
	static String problem(IFile file, String name) {
		String wanted = name.strip();
		if (wanted.isEmpty()) {
			return "";
		}
		if (!FileNames.legal(wanted).equals(wanted)) {
			return MESSAGES.get("rename.illegal", FileNames.legal(wanted));
		}
		IFile target = target(file, wanted);
		return !target.equals(file) && target.exists() ? MESSAGES.get("rename.taken", target.getName()) : null;
	}
}
