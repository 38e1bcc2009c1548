/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.annals.core.message.Messages;
import org.annals.core.op.OpenReport.State;
import org.annals.core.op.ReportSummary;
import org.annals.core.types.ReportTypes;
import org.annals.core.types.TypeProfile;

/** The words by which an author knows a report in a list: year, type, office, how much is done. */
final class ReportLine {

	private static final Messages MESSAGES = Messages.of(ReportLine.class);
	private static final String BETWEEN = " · ";

	private final Supplier<ReportTypes> types;

	ReportLine(Supplier<ReportTypes> types) {
		this.types = types;
	}

	/**
	 * What a report is: year and type.
	 *
	 * @param name    the file's name without ending, for a report that says nothing of itself
	 * @param summary null while it was not read yet
	 */
	String what(String name, ReportSummary summary) {
		if (summary == null) {
			return name;
		}
		if (isDamaged(summary)) {
			return MESSAGES.get("damaged", name);
		}
		String what = (summary.period() + ' ' + type(summary)).strip();
		return what.isEmpty() || summary.period().isEmpty() && summary.organisation().isEmpty() ? name : what;
	}

	/** What goes on behind it: office and share done, each after a dot; "" when nothing is known. */
	String rest(ReportSummary summary) {
		if (summary == null || isDamaged(summary)) {
			return "";
		}
		String office = summary.organisation().isEmpty() ? "" : BETWEEN + summary.organisation();
		return summary.sections() > 0 ? office + BETWEEN + percent(summary) : office;
	}

	/** All that is known of a report, in lines. */
	String details(String file, ReportSummary summary, int errors, int warnings) {
		if (summary == null) {
			return file;
		}
		if (isDamaged(summary)) {
			return MESSAGES.get("damaged.details", file);
		}
		List<String> lines = new ArrayList<>();
		lines.add(summary.title().isEmpty() ? file : summary.title());
		if (!summary.organisation().isEmpty()) {
			lines.add(summary.organisation());
		}
		lines.add(MESSAGES.get("details.done", summary.ready(), summary.sections(), percent(summary)));
		lines.add(MESSAGES.get("details.size", summary.characters(), summary.metrics()));
		lines.add(MESSAGES.get("details.findings", errors, warnings));
		lines.add(MESSAGES.get("details.file", file));
		return String.join("\n", lines);
	}

	static boolean isDamaged(ReportSummary summary) {
		return summary.state() != State.READY && summary.state() != State.TYPE_MISSING;
	}

	private String type(ReportSummary summary) {
		return types.get().find(summary.type()).map(TypeProfile::name).orElse("");
	}

	private static String percent(ReportSummary summary) {
		return Math.round(summary.readiness() * 100) + "%";
	}
}
