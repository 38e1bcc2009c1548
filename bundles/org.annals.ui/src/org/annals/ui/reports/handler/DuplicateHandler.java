/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.reports.handler;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.annals.core.message.Messages;
import org.annals.core.op.DuplicateReport;
import org.annals.core.op.FileNames;
import org.annals.core.write.AtomicFile;
import org.annals.model.file.ReportFile;
import org.annals.model.report.Report;
import org.annals.ui.AnnalsUi;
import org.annals.ui.editor.ReportEditor;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.FileEditorInput;

/** Copies a report beside itself, for the same year or for the next one, and opens the copy. */
public final class DuplicateHandler extends ReportHandler {

	private static final Messages MESSAGES = Messages.of(DuplicateHandler.class);

	@Override
	void run(List<IFile> files, IWorkbenchPage page) {
		IFile file = files.get(0);
		Shell shell = page.getWorkbenchWindow().getShell();
		try {
			Report report = report(file, page);
			String year = report.getPeriod();
			boolean isYear = year != null && year.matches("\\d{4}");
			String next = isYear ? String.valueOf(Integer.parseInt(year) + 1) : null;
			int answer = isYear
					? MessageDialog.open(MessageDialog.QUESTION, shell, MESSAGES.get("duplicate.title"),
							MESSAGES.get("duplicate.question", file.getName()), 0, MESSAGES.get("duplicate.same", year),
							MESSAGES.get("duplicate.next", next), MESSAGES.get("cancel"))
					: 0;
			if (answer == 0 || answer == 1 && isYear) {
				write(report, answer == 1 ? next : null, file, page);
			}
		} catch (IOException e) {
			AnnalsUi.log(file.getName(), e);
			MessageDialog.openError(shell, MESSAGES.get("duplicate.title"), e.getMessage());
		}
	}

	/** A report of its own: as it is on the screen when it is open, unsaved changes and all. */
	private static Report report(IFile file, IWorkbenchPage page) throws IOException {
		if (page.findEditor(new FileEditorInput(file)) instanceof ReportEditor editor && editor.session() != null) {
			editor.fields().take();
			return EcoreUtil.copy(editor.session().report());
		}
		return ReportFile.load(file.getLocation().toPath());
	}

	private static void write(Report original, String period, IFile file, IWorkbenchPage page) {
		Display display = page.getWorkbenchWindow().getShell().getDisplay();
		Job job = Job.create(MESSAGES.get("duplicate.job", file.getName()),
				(IJobFunction) monitor -> copy(original, period, file, made -> display.asyncExec(() -> open(made, page)), monitor));
		job.setUser(true);
		job.schedule();
	}

	private static IStatus copy(Report original, String period, IFile file, Consumer<IFile> opener,
			IProgressMonitor monitor) {
		try {
			Report copy = new DuplicateReport(original, null, period).execute(monitor);
			Path folder = file.getLocation().toPath().getParent();
			Path target = FileNames.free(folder, period == null ? file.getName() : FileNames.suggest(copy));
			AtomicFile.write(target, false, out -> ReportFile.save(copy, out));
			IFile made = file.getParent().getFile(IPath.fromOSString(target.getFileName().toString()));
			made.refreshLocal(IResource.DEPTH_ZERO, monitor);
			opener.accept(made);
			return Status.OK_STATUS;
		} catch (IOException | CoreException e) {
			return new Status(IStatus.ERROR, AnnalsUi.ID, MESSAGES.get("duplicate.failed", file.getName(), e.getMessage()), e);
		}
	}

	private static void open(IFile file, IWorkbenchPage page) {
		try {
			IDE.openEditor(page, file, true);
		} catch (PartInitException e) {
			AnnalsUi.log(file.getName(), e);
		}
	}
}
