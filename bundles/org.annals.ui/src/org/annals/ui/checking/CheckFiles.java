/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.checking;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.annals.core.op.CheckReport;
import org.annals.core.op.OpenReport;
import org.annals.core.op.OpenReport.Opening;
import org.annals.core.text.ReportText;
import org.annals.ui.AnnalsUi;
import org.annals.ui.workspace.WorkspaceReports;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.QualifiedName;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;

/** Checks reports that are not open, so that the view of reports can say how they stand. */
public final class CheckFiles {

	private static final CheckFiles ONE = new CheckFiles();
	/** When the file was checked last, as its modification stamp. */
	private static final QualifiedName CHECKED = new QualifiedName(AnnalsUi.ID, "checked");

	private final Set<IFile> waiting = new LinkedHashSet<>();
	private final Job job = Job.createSystem("", this::run);

	private CheckFiles() {
		job.setPriority(Job.DECORATE);
	}

	/** Checks a file some time soon, in the background. */
	public static void check(IFile file) {
		synchronized (ONE.waiting) {
			ONE.waiting.add(file);
		}
		ONE.job.schedule();
	}

	/** Checks all files that changed since they were checked; {@code delay} in milliseconds. */
	public static void checkAll(long delay) {
		Job.createSystem("", (ICoreRunnable) monitor -> {
			for (IFile file : WorkspaceReports.all()) {
				String stamp = file.getPersistentProperty(CHECKED);
				if (!String.valueOf(file.getModificationStamp()).equals(stamp)) {
					check(file);
				}
			}
		}).schedule(delay);
	}

	/** Checks all files, because the rules changed. */
	static void checkAgain() {
		Job.createSystem("", (ICoreRunnable) monitor -> WorkspaceReports.all().forEach(CheckFiles::check)).schedule();
	}

	private IStatus run(IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor);
		for (IFile file = next(); file != null; file = next()) {
			try {
				check(file, progress.setWorkRemaining(10).split(1));
			} catch (CoreException e) {
				AnnalsUi.log(file.getName(), e);
			} catch (OperationCanceledException e) {
				return Status.CANCEL_STATUS;
			} catch (RuntimeException e) {
				// One file that nobody foresaw must not keep the others from being checked.
				AnnalsUi.log(file.getName(), e);
			}
		}
		return Status.OK_STATUS;
	}

	private IFile next() {
		synchronized (waiting) {
			IFile file = waiting.isEmpty() ? null : waiting.iterator().next();
			waiting.remove(file);
			return file;
		}
	}

	private static void check(IFile file, IProgressMonitor monitor) throws CoreException {
		if (!file.exists() || file.getLocation() == null || EditorFindings.isOpen(file)) {
			return;
		}
		String stamp = String.valueOf(file.getModificationStamp());
		Opening opening = new OpenReport(AnnalsUi.core(), file.getLocation().toPath()).execute(monitor);
		List<FindingMarkers.Entry> entries = List.of();
		if (opening.report() != null) {
			ReportText text = ReportText.of(opening.report());
			entries = new FindingEntries(text).read(
					new CheckReport(AnnalsUi.core(), text, opening.type(), RulePreferences.settings()).execute(monitor));
		}
		FindingMarkers.replace(file, entries, () -> !EditorFindings.isOpen(file));
		file.setPersistentProperty(CHECKED, stamp);
	}
}
