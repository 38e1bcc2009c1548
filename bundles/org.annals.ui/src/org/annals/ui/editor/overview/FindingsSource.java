/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor.overview;

import org.annals.core.check.SeveritySettings;
import org.annals.core.live.LiveCheck;
import org.annals.core.live.LiveFindings;
import org.annals.core.live.LiveResult;
import org.annals.core.live.Snapshot;
import org.annals.core.session.ReportSession;
import org.annals.ui.AnnalsUi;
import org.annals.ui.editor.ReportEditor;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/**
 * The findings that the overview counts: those the editor shares when it has any, else those of a check of its own, which runs
 * only while the overview is in front.
 */
final class FindingsSource {

	private static final int PAUSE_MILLIS = 400;

	private final ReportSession session;
	private final Display display;
	private final Runnable listener;
	private final LiveFindings findings;
	private final LiveCheck check;
	private final Job job;
	private volatile Snapshot snapshot;
	private boolean disposed;

	/** @param listener called on the display's thread when there are other findings */
	FindingsSource(ReportEditor editor, Display display, Runnable listener) {
		session = editor.session();
		this.display = display;
		this.listener = listener;
		LiveFindings shared = editor.getAdapter(LiveFindings.class);
		findings = shared != null ? shared : new LiveFindings(session);
		check = shared != null ? null : new LiveCheck(session, AnnalsUi.core(), () -> SeveritySettings.NONE);
		job = Job.createSystem("overview", (ICoreRunnable) monitor -> {
			LiveResult result = check.check(snapshot, monitor);
			if (!display.isDisposed()) {
				display.asyncExec(() -> {
					if (!disposed) {
						findings.accept(result);
					}
				});
			}
		});
		job.setPriority(Job.DECORATE);
		findings.addListener(listener);
	}

	LiveFindings findings() {
		return findings;
	}

	/** Looks again where that is the overview's own task and the report has changed. */
	void refresh() {
		if (check != null && !findings.isCurrent()) {
			job.cancel();
			snapshot = check.take();
			job.schedule(PAUSE_MILLIS);
		}
	}

	void dispose() {
		disposed = true;
		findings.removeListener(listener);
		if (check != null) {
			job.cancel();
			check.dispose();
			findings.dispose();
		}
	}
}
