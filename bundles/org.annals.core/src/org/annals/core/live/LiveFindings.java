/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.live;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import org.annals.core.check.Severity;
import org.annals.core.check.readiness.Judged;
import org.annals.core.check.readiness.Readiness;
import org.annals.core.contribution.Problem;
import org.annals.core.session.ReportSession;
import org.annals.core.text.ProseText;
import org.annals.model.report.Metric;
import org.annals.model.report.Prose;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;

/**
 * The findings of the last check, kept where they belong while the person goes on typing; shared by all that show them. For
 * the session's thread.
 */
public final class LiveFindings {

	private final ReportSession session;
	private final ReportSession.Listener follower = this::changed;
	private final CommandStackListener commands = event -> follow();
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	/** Proses that places count from. */
	private final Map<Prose, Tracked> tracked = new IdentityHashMap<>();
	/** Proses that changed since the last result was taken, with the session's version. */
	private final Map<Prose, Long> changes = new IdentityHashMap<>();
	private final List<Tracked> stale = new ArrayList<>();
	private List<LiveFinding> findings = List.of();
	private List<Problem> problems = List.of();
	private long version = -1;
	private long metrics;

	public LiveFindings(ReportSession session) {
		this.session = session;
		session.addListener(follower);
		session.commands().addCommandStackListener(commands);
	}

	/** Takes over what a check found; one of an older state of the report than the last is passed over. */
	public void accept(LiveResult result) {
		if (result.snapshot().version() < version) {
			return;
		}
		version = result.snapshot().version();
		findings = result.findings();
		problems = result.result().problems();
		changes.values().removeIf(at -> at <= version);
		tracked.clear();
		stale.clear();
		result.proses().forEach((prose, text) -> tracked.put(prose, new Tracked(prose, text)));
		for (LiveFinding finding : findings) {
			for (LivePlace place : finding.places()) {
				track(place.start());
				track(place.end());
			}
		}
		tracked.values().stream().filter(any -> metrics > version || changes.containsKey(any.prose)).forEach(stale::add);
		follow();
		listeners.forEach(Runnable::run);
	}

	private void track(Anchor anchor) {
		if (anchor.base() instanceof Prose prose) {
			tracked.get(prose).anchors.add(anchor);
		}
	}

	/** The findings, in the order of the text when it was checked; their places are those of the text as it is now. */
	public List<LiveFinding> all() {
		follow();
		return findings;
	}

	/** Rules that failed. */
	public List<Problem> problems() {
		return problems;
	}

	/** How many findings there are of each severity, every severity with its number. */
	public Map<Severity, Integer> counts() {
		Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
		for (Severity severity : Severity.values()) {
			counts.put(severity, 0);
		}
		findings.forEach(finding -> counts.merge(finding.severity(), 1, Integer::sum));
		return counts;
	}

	/** How far the report is, with the findings of the last check. */
	public Readiness readiness() {
		return Readiness.of(session.report(), session.type(), findings.stream()
				.map(finding -> new Judged(finding.severity(), finding.place().element())).toList());
	}

	/** Whether the findings are those of the report as it is now. */
	public boolean isCurrent() {
		return version == session.version();
	}

	/** @param listener called when a new result was taken over */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	public void dispose() {
		session.removeListener(follower);
		session.commands().removeCommandStackListener(commands);
		listeners.clear();
	}

	private void changed(Notification change) {
		if (change.getNotifier() instanceof Metric) {
			metrics = session.version();
			stale.clear();
			stale.addAll(tracked.values());
			return;
		}
		EObject up = (EObject) change.getNotifier();
		if (!(up instanceof Prose)) {
			up = up.eContainer();
		}
		if (up instanceof Prose prose) {
			changes.put(prose, session.version());
			if (tracked.containsKey(prose)) {
				stale.add(tracked.get(prose));
			}
		}
	}

	/** Only between two commands: half way, a prose may be without its text. */
	private void follow() {
		stale.forEach(Tracked::follow);
		stale.clear();
	}

	/** A prose that places count from. */
	private static final class Tracked {

		private final Prose prose;
		private final List<Anchor> anchors = new ArrayList<>();
		private String text;

		Tracked(Prose prose, String text) {
			this.prose = prose;
			this.text = text;
		}

		void follow() {
			String now = ProseText.of(prose);
			if (now.equals(text)) {
				return;
			}
			int shorter = Math.min(text.length(), now.length());
			int head = 0;
			while (head < shorter && text.charAt(head) == now.charAt(head)) {
				head++;
			}
			int tail = 0;
			while (tail < shorter - head
					&& text.charAt(text.length() - 1 - tail) == now.charAt(now.length() - 1 - tail)) {
				tail++;
			}
			for (Anchor anchor : anchors) {
				anchor.follow(head, text.length() - tail - head, now.length() - tail - head);
			}
			text = now;
		}
	}
}
