/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.checking;

import java.util.Optional;

import org.annals.core.contribution.Problem;
import org.annals.core.live.LiveCheck;
import org.annals.core.live.LiveFinding;
import org.annals.core.live.LiveFindings;
import org.annals.core.live.LiveFixes;
import org.annals.core.live.LiveResult;
import org.annals.core.live.Snapshot;
import org.annals.core.message.Messages;
import org.annals.core.session.ReportSession;
import org.annals.ui.AnnalsUi;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.command.Command;
import org.eclipse.swt.widgets.Display;

/** Checks an open report while the person writes: apart from the display, a moment after each rest. */
public final class Checking {

	private static final Messages MESSAGES = Messages.of(Checking.class);
	/** Long enough that a word is whole, short enough that the finding still is about what was just typed. */
	private static final long REST_MILLIS = 250;

	private final ReportSession session;
	private final Display display;
	private final LiveCheck check;
	private final LiveFindings findings;
	private final LiveFixes fixes;
	private final ReportSession.Listener typing = change -> later(REST_MILLIS);
	private final Runnable rules = () -> later(0);
	private final Job job = Job.createSystem(MESSAGES.get("job"), this::run);
	private volatile boolean disposed;
	private boolean told;

	/** On the display's thread; the first check begins at once. */
	public Checking(ReportSession session, Display display) {
		this.session = session;
		this.display = display;
		check = new LiveCheck(session, AnnalsUi.core(), RulePreferences::settings);
		findings = new LiveFindings(session);
		fixes = new LiveFixes(session, AnnalsUi.core(), RulePreferences::settings);
		session.addListener(typing);
		RulePreferences.addListener(rules);
		job.setPriority(Job.DECORATE);
		later(0);
	}

	/** What checks the report of an editor; null before the editor is shown. */
	public static Checking of(IAdaptable editor) {
		return editor.getAdapter(Checking.class);
	}

	/** What was found last, moving with the text. */
	public LiveFindings findings() {
		return findings;
	}

	/** Checks again without waiting for a rest. */
	public void now() {
		later(0);
	}

	/** Mends one finding, as a step that undo takes back; false when the report no longer has it. */
	public boolean fix(LiveFinding finding) {
		return execute(fixes.fix(finding));
	}

	/** Mends all findings of a rule as one step; false when there is none to mend. */
	public boolean fixAll(String rule) {
		return execute(fixes.fixAll(rule));
	}

	private boolean execute(Optional<Command> fix) {
		fix.ifPresent(session::execute);
		now();
		return fix.isPresent();
	}

	private void later(long millis) {
		if (!disposed) {
			job.schedule(millis);
		}
	}

	private IStatus run(IProgressMonitor monitor) {
		Thread thread = Thread.currentThread();
		int priority = thread.getPriority();
		// The person types meanwhile, and the machine may have one core.
		thread.setPriority(Thread.MIN_PRIORITY);
		try {
			Snapshot[] taken = new Snapshot[1];
			onDisplay(true, () -> taken[0] = check.take());
			if (taken[0] != null && !monitor.isCanceled()) {
				LiveResult result = check.check(taken[0], monitor);
				onDisplay(false, () -> accept(result));
			}
		} finally {
			thread.setPriority(priority);
		}
		return Status.OK_STATUS;
	}

	private void onDisplay(boolean wait, Runnable action) {
		if (disposed || display.isDisposed()) {
			return;
		}
		Runnable safe = () -> {
			if (!disposed) {
				action.run();
			}
		};
		if (wait) {
			display.syncExec(safe);
		} else {
			display.asyncExec(safe);
		}
	}

	private void accept(LiveResult result) {
		findings.accept(result);
		// A rule that fails does so at each check; once in the log is enough.
		if (!told && !findings.problems().isEmpty()) {
			told = true;
			for (Problem problem : findings.problems()) {
				AnnalsUi.log(problem.message(), problem.cause());
			}
		}
	}

	/** On the display's thread. */
	public void dispose() {
		disposed = true;
		job.cancel();
		RulePreferences.removeListener(rules);
		session.removeListener(typing);
		check.dispose();
		findings.dispose();
	}
}
