/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.checking;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import org.annals.core.live.LiveFinding;
import org.annals.core.live.LivePlace;
import org.annals.core.session.ReportSession;
import org.annals.core.text.ReportText;
import org.annals.ui.AnnalsUi;
import org.annals.ui.checking.FindingMarkers.Entry;
import org.annals.ui.checking.FindingMarks.Mark;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/** Hands what the check of an open report found to the text page and to the markers of its file. */
public final class EditorFindings {

	private static final Set<EditorFindings> OPEN = ConcurrentHashMap.newKeySet();

	private final ReportSession session;
	private final Supplier<IFile> file;
	private final Checking checking;
	private final Runnable follow = this::hand;
	private final Job markers = Job.createSystem("", this::mark);
	private volatile List<Entry> latest = List.of();

	/**
	 * On the display's thread.
	 *
	 * @param file where the report is kept now; asked on any thread
	 */
	public EditorFindings(ReportSession session, Supplier<IFile> file, Checking checking) {
		this.session = session;
		this.file = file;
		this.checking = checking;
		OPEN.add(this);
		checking.findings().addListener(follow);
		FindingMarks.of(session).setHover(new FindingHover(checking)::show);
	}

	/** Whether the markers of a file are those of an editor, which knows more than the file; on any thread. */
	static boolean isOpen(IFile file) {
		return OPEN.stream().anyMatch(open -> open.file.get().equals(file));
	}

	private void hand() {
		ReportText text = session.text();
		List<Mark> marks = new ArrayList<>();
		for (LiveFinding finding : checking.findings().all()) {
			for (LivePlace place : finding.places()) {
				if (place.exists()) {
					marks.add(new Mark(place.range(text), finding.severity(), finding.message(), finding));
				}
			}
		}
		FindingMarks.of(session).set(marks);
		latest = new FindingEntries(text).live(checking.findings().all());
		markers.schedule();
	}

	private IStatus mark(IProgressMonitor monitor) {
		IFile marked = file.get();
		try {
			FindingMarkers.replace(marked, latest, () -> OPEN.contains(this));
		} catch (CoreException e) {
			AnnalsUi.log(marked.getName(), e);
		}
		return Status.OK_STATUS;
	}

	/** On the display's thread. */
	public void dispose() {
		checking.findings().removeListener(follow);
		FindingMarks.forget(session);
		OPEN.remove(this);
		if (session.isDirty() || markers.getState() != Job.NONE) {
			// The markers tell of a text that was given up, or of an older one.
			CheckFiles.check(file.get());
		}
	}
}
