/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.wizard.importing;

import java.nio.file.Path;

import org.annals.core.message.Messages;
import org.annals.model.report.Report;
import org.annals.ui.AnnalsUi;
import org.annals.ui.wizard.ReportWizard;
import org.annals.ui.workspace.ReportFiles;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;

/** Makes a report of a text: what was recognised is shown first and can be corrected. */
final class ImportWizard extends ReportWizard {

	private static final Messages MESSAGES = Messages.of(ImportWizard.class);

	private final ChoosePage choose;
	private final PreviewPage preview = new PreviewPage();

	ImportWizard(IWorkbenchWindow window, Path file) {
		super(window, "wizard.import", "import");
		choose = new ChoosePage(file, preview);
		setWindowTitle(MESSAGES.get("window"));
	}

	@Override
	public void addPages() {
		addPage(choose);
		addPage(preview);
	}

	@Override
	protected String finishLabel() {
		return MESSAGES.get("finish");
	}

	/** Nobody creates a report without having seen what was recognised. */
	@Override
	public boolean canFinish() {
		return getContainer().getCurrentPage() == preview && preview.isPageComplete();
	}

	@Override
	public boolean performFinish() {
		Report report = preview.finish().create();
		IProject project = preview.file().project();
		String name = preview.file().name();
		IFile file = work(preview, monitor -> ReportFiles.create(project, name, report, monitor));
		if (file == null) {
			return false;
		}
		try {
			ReportFiles.open(window().getActivePage(), file);
		} catch (PartInitException e) {
			AnnalsUi.log(name, e);
			preview.setErrorMessage(e.getMessage());
			return false;
		}
		return true;
	}
}
