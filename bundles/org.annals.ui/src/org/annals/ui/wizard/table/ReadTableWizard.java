/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.wizard.table;

import java.nio.file.Path;

import org.annals.core.message.Messages;
import org.annals.core.op.ImportTable;
import org.annals.core.session.ReportSession;
import org.annals.ui.wizard.ReportWizard;
import org.eclipse.emf.common.command.Command;
import org.eclipse.ui.IWorkbenchWindow;

/** Shows where the values of a file's tables would land, and carries them over as one step that undo takes back. */
final class ReadTableWizard extends ReportWizard {

	private static final Messages MESSAGES = Messages.of(ReadTableWizard.class);

	private final ReportSession session;
	private final ReadTablePage page;

	/** @param file filled in as the source, or null */
	ReadTableWizard(IWorkbenchWindow window, ReportSession session, Path file) {
		super(window, "wizard.readTable", "import");
		this.session = session;
		this.page = new ReadTablePage(session, file);
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
		Command command = ImportTable.command(session, page.chosen());
		if (command != null) {
			session.execute(command);
		}
		return true;
	}
}
