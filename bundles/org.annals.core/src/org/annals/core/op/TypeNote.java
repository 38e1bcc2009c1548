/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.op;

import java.util.stream.Collectors;

import org.annals.core.evolve.VersionPath;
import org.annals.core.message.Messages;
import org.annals.core.types.ReportTypes;
import org.annals.core.types.TypeMatch;
import org.annals.core.types.TypeMatch.Fit;
import org.annals.core.types.TypeVersion;
import org.annals.model.report.Report;

/** Says in one sentence what a report lacks of its type, in the same words wherever it is opened. */
public final class TypeNote {

	private static final Messages MESSAGES = Messages.of(TypeNote.class);

	private TypeNote() {
	}

	/**
	 * What is missing to judge the report by its own type and what to do about it.
	 *
	 * @param name what the sentence calls the report
	 * @return "" when nothing is missing
	 */
	public static String missing(Report report, ReportTypes types, String name) {
		TypeMatch match = types.match(report.getType(), report.getTypeVersion());
		if (match.isOwn()) {
			return "";
		}
		if (match.fit() == Fit.MISSING) {
			return MESSAGES.get("open.type-missing", name, report.getType());
		}
		String there = types.versions(match.newest().id()).stream().map(type -> type.version().toString()).collect(Collectors.joining(", "));
		return VersionPath.ahead(report, types)
				.map(path -> MESSAGES.get("open.version-moves", name, report.getTypeVersion(), match.newest().name(), path.target().version()))
				.orElseGet(() -> MESSAGES.get("open.version-missing", name, report.getTypeVersion(), match.newest().name(), there));
	}

	/** That there is a newer form to which the report could be moved; "" when there is none, or something is missing. */
	public static String ahead(Report report, ReportTypes types, String name) {
		return !types.match(report.getType(), report.getTypeVersion()).isOwn() ? ""
				: VersionPath.ahead(report, types)
						.map(path -> MESSAGES.get("open.ahead", name, TypeVersion.of(report.getTypeVersion()), path.target().version()))
						.orElse("");
	}
}
