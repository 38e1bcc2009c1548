/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.checking;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.annals.core.live.LiveFinding;
import org.annals.core.live.LivePlace;
import org.annals.core.text.ReportText;
import org.annals.ui.AnnalsUi;
import org.annals.ui.checking.FindingMarkers.Entry;
import org.annals.ui.editor.ReportEditor;
import org.annals.ui.editor.text.FindingMarks;
import org.annals.ui.editor.text.FindingMarks.Mark;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/** Hands what the check of an open report found to the text page and to the markers of its file. */
public final class EditorFindings {

	private static final Set<EditorFindings> OPEN = ConcurrentHashMap.newKeySet();

	private final ReportEditor editor;
	private final Checking checking;
	private final Runnable follow = this::hand;
	private final Job markers = Job.createSystem("", this::mark);
	private volatile List<Entry> latest = List.of();

	/** On the display's thread. */
	public EditorFindings(ReportEditor editor, Checking checking) {
		this.editor = editor;
		this.checking = checking;
		OPEN.add(this);
		checking.findings().addListener(follow);
		FindingMarks.of(editor.session()).setHover(new FindingHover(checking)::show);
	}

	/** Whether the markers of a file are those of an editor, which knows more than the file; on any thread. */
	static boolean isOpen(IFile file) {
		return OPEN.stream().anyMatch(open -> open.editor.file().equals(file));
	}

	private void hand() {
		ReportText text = editor.session().text();
		List<Mark> marks = new ArrayList<>();
		for (LiveFinding finding : checking.findings().all()) {
			for (LivePlace place : finding.places()) {
				if (place.exists()) {
					marks.add(new Mark(place.range(text), finding.severity(), finding.message(), finding));
				}
			}
		}
		FindingMarks.of(editor.session()).set(marks);
		latest = new FindingEntries(text).live(checking.findings().all());
		markers.schedule();
	}

	private IStatus mark(IProgressMonitor monitor) {
		IFile file = editor.file();
		try {
			FindingMarkers.replace(file, latest, () -> OPEN.contains(this));
		} catch (CoreException e) {
			AnnalsUi.log(file.getName(), e);
		}
		return Status.OK_STATUS;
	}

	/** On the display's thread. */
	public void dispose() {
		checking.findings().removeListener(follow);
		FindingMarks.forget(editor.session());
		OPEN.remove(this);
		if (editor.isDirty() || markers.getState() != Job.NONE) {
			// The markers tell of a text that was given up, or of an older one.
			CheckFiles.check(editor.file());
		}
	}
}
