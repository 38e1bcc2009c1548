/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.wizard.type;

import java.nio.file.Path;

import org.annals.core.kit.CreateTypeProject;
import org.annals.core.kit.Kit;
import org.annals.core.kit.TypeDraft;
import org.annals.core.message.Messages;
import org.annals.ui.AnnalsUi;
import org.annals.ui.editor.type.TypeEditor;
import org.annals.ui.wizard.ReportWizard;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.IWorkbenchWindow;

/** Makes the project of a new report type and opens the type's file. */
final class NewTypeWizard extends ReportWizard {

	private static final Messages MESSAGES = Messages.of(NewTypeWizard.class);

	private final NewTypePage page = new NewTypePage();

	NewTypeWizard(IWorkbenchWindow window) {
		super(window, "wizard.type", "report-new");
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
		TypeDraft draft = page.draft();
		String kit = page.kit();
		Path folder = page.folder();
		Path type = work(page, monitor -> new CreateTypeProject(draft, kit.isBlank() ? null : Kit.url(kit)).execute(folder, monitor));
		if (type == null) {
			return false;
		}
		page.remember();
		try {
			TypeEditor.open(window().getActivePage(), type);
		} catch (CoreException e) {
			AnnalsUi.log(type.toString(), e);
			page.setErrorMessage(MESSAGES.get("unopened", type.toString()));
			return false;
		}
		return true;
	}
}
