/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor;

import java.io.IOException;

import org.annals.core.message.Messages;
import org.annals.core.op.ChangedOnDiskException;
import org.annals.ui.AnnalsUi;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.dialogs.MessageDialog;

/** Keeps an open report and its file together: saves it, and asks when somebody else wrote or deleted the file. */
final class EditorFile {

	private static final Messages MESSAGES = Messages.of(EditorFile.class);

	private final ReportEditor editor;
	private final FileOnDisk disk;

	EditorFile(ReportEditor editor, FileOnDisk disk) {
		this.editor = editor;
		this.disk = disk;
	}

	/** Saves; what somebody else wrote meanwhile is overwritten only by {@code force}. */
	void save(boolean force, IProgressMonitor monitor) {
		editor.fields().take();
		SubMonitor progress = SubMonitor.convert(monitor, 2);
		try {
			disk.save(editor.session(), force, progress.split(1));
			editor.session().saved();
			editor.notice().close();
			refresh(progress.newChild(1));
		} catch (ChangedOnDiskException e) {
			monitor.setCanceled(true);
			ask();
		} catch (IOException e) {
			AnnalsUi.log(editor.file().getName(), e);
			monitor.setCanceled(true);
			MessageDialog.openError(editor.getSite().getShell(), MESSAGES.get("save.title"), e.getMessage());
		}
	}

	/** The report is saved by now: that the workspace cannot be told is no failure of the save. */
	private void refresh(IProgressMonitor monitor) {
		try {
			editor.file().refreshLocal(IResource.DEPTH_ZERO, monitor);
		} catch (CoreException e) {
			AnnalsUi.log(editor.file().getName(), e);
		}
	}

	/** Whether somebody else changed the file and the person was not asked yet. */
	boolean mayBeChanged() {
		return !editor.notice().isShown() && disk.isChangedByOthers();
	}

	void lookForChange() {
		if (mayBeChanged()) {
			ask();
		}
	}

	private void ask() {
		new ChangedFile(editor, disk).ask();
	}

	void deleted() {
		if (mayBeChanged()) {
			new ChangedFile(editor, disk).tellDeleted();
		}
	}

	/** The file has another name now. */
	void moved(IFile to) {
		disk.moved(to.getLocation().toPath());
		editor.moved(to);
	}
}
