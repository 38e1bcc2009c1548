/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.wizard.export;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.annals.core.message.Messages;
import org.annals.core.op.WriteOrder;
import org.annals.core.op.WriteOutcome;
import org.annals.core.op.WriteReports;
import org.annals.core.write.WriterOptions;
import org.annals.ui.AnnalsUi;
import org.annals.ui.wizard.ReportWizard;
import org.annals.ui.wizard.ReportWizardDialog;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchWindow;

/** Writes a report in the formats that are ticked, after having shown what the checker has to say. */
final class ExportWizard extends ReportWizard {

	private static final Messages MESSAGES = Messages.of(ExportWizard.class);

	private final ExportSource source;
	private final ExportPage page;
	private final ResultPage result = new ResultPage();

	ExportWizard(IWorkbenchWindow window, ExportSource source) {
		super(window, "wizard.export", "export");
		this.source = source;
		page = new ExportPage(source);
		setWindowTitle(MESSAGES.get("window"));
		setForcePreviousAndNextButtons(false);
	}

	@Override
	public void addPages() {
		addPage(page);
		addPage(result);
	}

	@Override
	public boolean needsPreviousAndNextButtons() {
		return false;
	}

	@Override
	public IWizardPage getNextPage(IWizardPage current) {
		return null;
	}

	@Override
	public boolean canFinish() {
		return getContainer().getCurrentPage() == page && page.isPageComplete();
	}

	@Override
	protected String finishLabel() {
		return MESSAGES.get("finish");
	}

	@Override
	public boolean performFinish() {
		WriteOrder order = page.order();
		WriterOptions options = page.options();
		List<Path> existing = order.targets().stream().map(WriteOrder.Target::file).filter(Files::exists).toList();
		if (!existing.isEmpty() && !mayReplace(existing)) {
			return false;
		}
		List<WriteOutcome> outcomes = new ArrayList<>();
		Boolean done = work(page, monitor -> {
			new WriteReports(List.of(order), options, !existing.isEmpty()).execute(outcomes::add, monitor);
			return true;
		});
		outcomes.stream().filter(WriteOutcome::isUnexpected).forEach(one -> AnnalsUi.log(one.sentence(), one.failure()));
		if (outcomes.stream().anyMatch(WriteOutcome::isWritten)) {
			page.remember();
			refresh(order);
			result.show(outcomes, done == null);
			getContainer().showPage(result);
			ReportWizardDialog.onlyClose(this);
		} else if (done != null) {
			page.setErrorMessage(outcomes.get(0).sentence());
		}
		return false;
	}

	private boolean mayReplace(List<Path> existing) {
		String names = existing.stream().map(file -> file.getFileName().toString()).collect(Collectors.joining("\n"));
		return MessageDialog.open(MessageDialog.QUESTION, getShell(), MESSAGES.get("window"),
				MESSAGES.get("replace", existing.get(0).getParent(), names), SWT.NONE, MESSAGES.get("replace.yes"),
				IDialogConstants.CANCEL_LABEL) == 0;
	}

	/** What was written into the workspace is seen there at once. */
	private static void refresh(WriteOrder order) {
		for (WriteOrder.Target target : order.targets()) {
			for (IContainer folder : ResourcesPlugin.getWorkspace().getRoot()
					.findContainersForLocationURI(target.file().getParent().toUri())) {
				try {
					folder.refreshLocal(IResource.DEPTH_ONE, null);
				} catch (CoreException e) {
					AnnalsUi.log(folder.getName(), e);
				}
			}
		}
	}

	@Override
	public void dispose() {
		page.cancel();
		super.dispose();
	}
}
