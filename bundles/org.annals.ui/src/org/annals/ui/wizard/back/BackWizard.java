/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.wizard.back;

import org.annals.core.message.Messages;
import org.annals.ui.editor.ReportEditor;
import org.annals.ui.wizard.ReportWizard;
import org.eclipse.ui.IWorkbenchWindow;

/** Shows what was changed in a document that came back, and carries what is ticked over as one step that undo takes back. */
final class BackWizard extends ReportWizard {

	private static final Messages MESSAGES = Messages.of(BackWizard.class);

	private final ReportEditor editor;
	private final BackPage page;

	BackWizard(IWorkbenchWindow window, ReportEditor editor) {
		super(window, "wizard.back", "compare");
		this.editor = editor;
		this.page = new BackPage(editor.session());
		setWindowTitle(MESSAGES.get("window"));
	}

	@Override
	public void addPages() {
		addPage(page);
	}

	@Override
	protected String finishLabel() {
		return MESSAGES.get("finish");
	}

	@Override
	public boolean performFinish() {
		editor.session().execute(page.command(MESSAGES.get("step")));
		return true;
	}
}
