/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor;

import org.annals.core.message.Messages;
import org.annals.core.op.OpenReport;
import org.annals.core.op.OpenReport.Opening;
import org.annals.ui.AnnalsUi;
import org.annals.ui.editor.NoticeBar.Choice;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

/** Asks what shall become of a report whose file somebody else wrote or deleted. */
final class ChangedFile {

	private static final Messages MESSAGES = Messages.of(ChangedFile.class);

	private final ReportEditor editor;
	private final FileOnDisk disk;

	ChangedFile(ReportEditor editor, FileOnDisk disk) {
		this.editor = editor;
		this.disk = disk;
	}

	void ask() {
		String key = editor.isDirty() ? "changed.dirty" : "changed";
		editor.notice().show("warning", MESSAGES.get(key, editor.file().getName()), //
				new Choice("compare", MESSAGES.get("changed.compare"), this::compare), //
				new Choice("reload", MESSAGES.get("changed.reload"), this::reload), //
				new Choice("keep", MESSAGES.get("changed.keep"), this::keep));
	}

	void tellDeleted() {
		editor.notice().show("warning", MESSAGES.get("deleted", editor.file().getName()), //
				new Choice("keep", MESSAGES.get("deleted.keep"), this::keep), //
				new Choice("close", MESSAGES.get("deleted.close"), () -> page().closeEditor(editor, false)));
	}

	private void compare() {
		new ComparisonDialog(editor.getSite().getShell(), editor.session().report(), disk.path()).open();
		ask();
	}

	/** What is on the screen is saved over what somebody else wrote; the person was told. */
	private void keep() {
		editor.save(true, new NullProgressMonitor());
	}

	private void reload() {
		Opening opening = new OpenReport(AnnalsUi.core(), disk.path()).execute(null);
		if (editor.isDirty() && opening.report() == null) {
			// What is on the screen would be given up for a file that is none.
			editor.notice().show("error", opening.sentence(), new Choice("keep", MESSAGES.get("changed.keep"), this::keep));
			return;
		}
		IWorkbenchPage page = page();
		IEditorInput input = editor.getEditorInput();
		String shown = editor.shownPage();
		page.closeEditor(editor, false);
		try {
			if (page.openEditor(input, ReportEditor.ID) instanceof ReportEditor opened) {
				opened.showPage(shown);
			}
		} catch (PartInitException e) {
			AnnalsUi.log(input.getName(), e);
		}
	}

	private IWorkbenchPage page() {
		return editor.getSite().getPage();
	}
}
