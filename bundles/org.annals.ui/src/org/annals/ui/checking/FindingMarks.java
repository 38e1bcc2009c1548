/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.checking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.annals.core.check.Severity;
import org.annals.core.session.ReportSession;
import org.annals.core.text.Range;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;

/**
 * The findings that the text page of a report shows, handed over by whoever checks: neither side need know whether the
 * other is there yet. To be used on the display's thread only.
 */
public final class FindingMarks {

	/**
	 * One place of one finding.
	 *
	 * @param range    UTF-16 offsets in the session's report text at the time of {@link FindingMarks#set}
	 * @param severity what it looks like
	 * @param message  one sentence
	 * @param source   what the giver wants to have back, such as the finding; may be null
	 */
	public record Mark(Range range, Severity severity, String message, Object source) {
	}

	/** Tells about marks under the mouse; without one the page shows the messages as a tooltip. */
	@FunctionalInterface
	public interface Hover {

		/**
		 * @param marks at least one
		 * @param at    the marked text on the display, to stand beside
		 * @param page  the control under the mouse
		 */
		void show(List<Mark> marks, Rectangle at, Control page);
	}

	private static final Map<ReportSession, FindingMarks> ALL = new HashMap<>();

	private final ListenerList<Runnable> listeners = new ListenerList<>();
	private List<Mark> marks = List.of();
	private Hover hover;

	private FindingMarks() {
	}

	/** The marks of an open report. */
	public static FindingMarks of(ReportSession session) {
		return ALL.computeIfAbsent(session, key -> new FindingMarks());
	}

	/** Lets go of a report that is closed; without it, the report would stay as long as the workbench. */
	public static void forget(ReportSession session) {
		ALL.remove(session);
	}

	/** Replaces all marks. The page moves them with the text until the next call. */
	public void set(List<Mark> all) {
		marks = List.copyOf(all);
		listeners.forEach(Runnable::run);
	}

	/** What was set last. */
	public List<Mark> marks() {
		return marks;
	}

	/** @param shows null for the tooltip */
	public void setHover(Hover shows) {
		hover = shows;
	}

	/** Who tells about marks under the mouse, or null. */
	public Hover hover() {
		return hover;
	}

	/** Calls back after each {@link #set}. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}
}
