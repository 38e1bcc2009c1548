/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.welcome;

import java.text.DateFormat;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Objects;

import org.annals.core.message.Messages;
import org.annals.core.op.ReportSummary;
import org.annals.ui.AnnalsUi;
import org.annals.ui.workspace.ReportFiles;
import org.annals.ui.workspace.WorkspaceReports;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

/** The reports of the workspace that were changed last, each a link that opens it. */
final class RecentReports {

	private static final Messages MESSAGES = Messages.of(RecentReports.class);
	private static final int SHOWN = 6;

	private record Recent(IFile file, ReportSummary summary, long changed) {
	}

	private final Composite list;
	private final Font headingFont;
	private final IWorkbenchPage page;
	private final Runnable laidOut;

	/** @param laidOut called when the list has grown */
	RecentReports(Composite parent, IWorkbenchPage page, Font headingFont, Runnable laidOut) {
		this.page = page;
		this.headingFont = headingFont;
		this.laidOut = laidOut;
		list = new Composite(parent, SWT.NONE);
		list.setData("id", "welcome.recent");
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(12, 8).applyTo(list);
		GridDataFactory.fillDefaults().grab(true, false).indent(0, 32).applyTo(list);
		// Files are read after the page is painted.
		Display display = parent.getDisplay();
		Job job = Job.createSystem(MESSAGES.get("recent"), monitor -> {
			List<Recent> found = find();
			if (!display.isDisposed()) {
				display.asyncExec(() -> show(found));
			}
		});
		job.schedule();
	}

	private static List<Recent> find() {
		List<IFile> files = List.of();
		try {
			files = WorkspaceReports.all();
		} catch (CoreException e) {
			AnnalsUi.log(e.getMessage(), e);
		}
		return files.stream().filter(file -> file.getLocation() != null)
				.sorted(Comparator.comparingLong(IFile::getLocalTimeStamp).reversed()).limit(SHOWN)
				.map(file -> new Recent(file, ReportSummary.of(file.getLocation().toPath()), file.getLocalTimeStamp())).toList();
	}

	private void show(List<Recent> found) {
		if (list.isDisposed() || found.isEmpty()) {
			return;
		}
		Label heading = new Label(list, SWT.NONE);
		heading.setText(MESSAGES.get("recent"));
		heading.setFont(headingFont);
		GridDataFactory.fillDefaults().span(3, 1).indent(0, 0).applyTo(heading);
		DateFormat dates = DateFormat.getDateTimeInstance(DateFormat.MEDIUM, DateFormat.SHORT);
		for (Recent recent : found) {
			new Label(list, SWT.NONE).setImage(AnnalsUi.image("report"));
			Link link = new Link(list, SWT.NONE);
			String title = recent.summary().title();
			link.setText("<a>" + Objects.requireNonNullElse(title.isBlank() ? null : title, recent.file().getName())
					.replace("&", "&&").replace("<", "‹") + "</a>");
			link.setToolTipText(recent.file().getFullPath().toString());
			link.setData("id", "welcome.recent." + recent.file().getName());
			GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(link);
			link.addListener(SWT.Selection, event -> open(recent.file()));
			Label changed = new Label(list, SWT.NONE);
			changed.setText(dates.format(new Date(recent.changed())));
		}
		list.layout(true, true);
		laidOut.run();
	}

	private void open(IFile file) {
		try {
			ReportFiles.open(page, file);
		} catch (PartInitException e) {
			AnnalsUi.log(file.getName(), e);
		}
	}
}
