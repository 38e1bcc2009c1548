/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.op;

import java.util.List;
import java.util.Optional;

import org.annals.core.evolve.Migration;
import org.annals.core.evolve.MigrationItem;
import org.annals.core.evolve.VersionPath;
import org.annals.core.session.ReportSession;
import org.annals.core.types.ReportTypes;
import org.annals.core.types.TypeProfile;
import org.annals.model.report.Report;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/**
 * The user action "move a report to another version of its type": only on request, as one step of the report's session that
 * undo takes back, and without losing a word. Belongs to the session's thread.
 */
public final class MigrateReport {

	private final ReportSession session;
	private final Migration migration;

	/**
	 * Works out what would change; nothing is changed.
	 *
	 * @param path one of {@link #paths}
	 */
	public MigrateReport(ReportSession session, VersionPath path) {
		this.session = session;
		this.migration = new Migration(session.domain(), session.report(), session.type(), path);
	}

	/** The ways that a report can go, to each other version of its type that is installed and knows how; the newest first. */
	public static List<VersionPath> paths(Report report, ReportTypes types) {
		return VersionPath.from(report, types);
	}

	/** The way to the newest version, for a report that is of an older main version; empty when there is none. */
	public static Optional<VersionPath> ahead(Report report, ReportTypes types) {
		return VersionPath.ahead(report, types);
	}

	/** Lets a session be judged by the type that its report is of, now and after each move. */
	public static ReportSession session(Report report, TypeProfile type, Core core) {
		ReportSession session = new ReportSession(report, type);
		session.followType(moved -> core.types().match(moved.getType(), moved.getTypeVersion()).profile());
		return session;
	}

	/** What would change and what is left over. */
	public List<MigrationItem> preview() {
		return migration.items();
	}

	/** @param monitor may be null */
	public void execute(IProgressMonitor monitor) {
		SubMonitor.convert(monitor).checkCanceled();
		session.execute(migration.command());
	}
}
