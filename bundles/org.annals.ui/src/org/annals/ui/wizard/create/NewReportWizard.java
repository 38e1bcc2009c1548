/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.wizard.create;

import org.annals.core.message.Messages;
import org.annals.core.op.CreateReport;
import org.annals.core.types.TypeProfile;
import org.annals.model.report.Paragraph;
import org.annals.model.text.ProseRuns;
import org.annals.model.text.Reports;
import org.annals.ui.AnnalsUi;
import org.annals.ui.editor.ReportEditor;
import org.annals.ui.wizard.Author;
import org.annals.ui.wizard.ReportWizard;
import org.annals.ui.workspace.ReportFiles;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;

/** Makes a new report of a type, with the type's skeleton to write in. */
final class NewReportWizard extends ReportWizard {

	private static final Messages MESSAGES = Messages.of(NewReportWizard.class);

	private final NewReportPage page = new NewReportPage();

	NewReportWizard(IWorkbenchWindow window) {
		super(window, "wizard.new", "report-new");
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
		TypeProfile type = page.type();
		CreateReport.Facts facts = page.facts();
		IProject project = page.file().project();
		String name = page.file().name();
		IFile file = work(page, monitor -> ReportFiles.create(project, name, new CreateReport(type, facts).execute(monitor), monitor));
		if (file == null) {
			return false;
		}
		Author.remember(facts);
		try {
			openToWrite(window().getActivePage(), file);
		} catch (PartInitException e) {
			AnnalsUi.log(name, e);
			page.setErrorMessage(e.getMessage());
			return false;
		}
		return true;
	}

	/** Opens a new report with the caret where there is something to write. */
	private static void openToWrite(IWorkbenchPage page, IFile file) throws PartInitException {
		if (ReportFiles.open(page, file) instanceof ReportEditor editor && editor.session() != null) {
			Reports.all(editor.session().report(), Paragraph.class).stream()
					.filter(paragraph -> paragraph.getProse() == null || ProseRuns.plainText(paragraph.getProse()).isBlank())
					.findFirst().ifPresent(paragraph -> editor.reveal(paragraph, null));
		}
	}
}
