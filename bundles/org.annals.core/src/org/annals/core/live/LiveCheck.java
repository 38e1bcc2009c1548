/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.live;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.Supplier;

import org.annals.core.check.CheckContext;
import org.annals.core.check.Checker;
import org.annals.core.check.SeveritySettings;
import org.annals.core.op.Core;
import org.annals.core.session.ReportSession;
import org.annals.core.text.ReportText;
import org.annals.core.types.TypeProfile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Follows an open report and checks it apart from the thread that edits it: that thread {@linkplain #take takes} what changed,
 * another one brings a second report up to date with it and checks that.
 */
public final class LiveCheck {

	private final ReportSession session;
	private final Core core;
	private final Supplier<SeveritySettings> settings;
	private final Changes changes;
	private final ReportSession.Listener listener;
	private long taken;
	/** Snapshots that the checking side has not seen; guarded by itself. */
	private final Queue<Snapshot> waiting = new ArrayDeque<>();
	private final Shadow shadow;
	private long applied;
	private LineCache cache;
	/** Whose findings the cache holds. */
	private TypeProfile cached;

	/**
	 * On the session's thread.
	 *
	 * @param settings asked at each {@link #take}
	 */
	public LiveCheck(ReportSession session, Core core, Supplier<SeveritySettings> settings) {
		this.session = session;
		this.core = core;
		this.settings = settings;
		changes = new Changes(session.report());
		shadow = new Shadow(session.report());
		listener = changes::add;
		session.addListener(listener);
	}

	/** What the next check is of; on the session's thread, between two commands. */
	public Snapshot take() {
		Snapshot snapshot = new Snapshot(++taken, session.version(), changes.take(), settings.get(), session.type());
		synchronized (waiting) {
			waiting.add(snapshot);
		}
		return snapshot;
	}

	/**
	 * Checks the report as it was taken, with the same result as {@link org.annals.core.op.CheckReport}. On any thread, one at
	 * a time. A snapshot need not be checked at all when a later one is, and may be checked again when it was cancelled.
	 *
	 * @param monitor may be null
	 * @throws OperationCanceledException when the monitor is cancelled, or a later snapshot was checked already
	 */
	public synchronized LiveResult check(Snapshot snapshot, IProgressMonitor monitor) {
		update(snapshot);
		if (cache == null || cached != snapshot.type()) {
			cache = new LineCache(core.rules().all());
			cached = snapshot.type();
		}
		ReportText text = ReportText.of(shadow.report());
		Checker.Result result = cache.check(new CheckContext(text, snapshot.type()), snapshot.settings(), monitor);
		return LiveResult.of(snapshot, result, text, core.rules(), shadow::live);
	}

	private void update(Snapshot snapshot) {
		if (snapshot.number() < applied) {
			throw new OperationCanceledException();
		}
		while (applied < snapshot.number()) {
			Snapshot next;
			synchronized (waiting) {
				next = waiting.remove();
			}
			shadow.apply(next.states());
			applied = next.number();
		}
	}

	/** Stops following the report; on the session's thread. A check that runs goes on. */
	public void dispose() {
		session.removeListener(listener);
	}
}
