/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.checking;

import java.util.ArrayList;
import java.util.List;

import org.annals.core.check.Checker;
import org.annals.core.check.Finding;
import org.annals.core.check.RuleDescriptor;
import org.annals.core.check.Severity;
import org.annals.core.live.LiveFinding;
import org.annals.core.message.Messages;
import org.annals.core.text.Markers;
import org.annals.core.text.Range;
import org.annals.core.text.ReportText;
import org.annals.model.report.Element;
import org.annals.model.report.Section;
import org.annals.ui.AnnalsUi;
import org.annals.ui.checking.FindingMarkers.Entry;
import org.eclipse.emf.ecore.EObject;

/** Puts findings into the words of markers: the number of the section and the place in it. */
final class FindingEntries {

	private static final Messages MESSAGES = Messages.of(FindingEntries.class);
	private static final int EXCERPT = 12;

	private final ReportText text;

	FindingEntries(ReportText text) {
		this.text = text;
	}

	/** Findings of an open report. */
	List<Entry> live(List<LiveFinding> findings) {
		List<Entry> entries = new ArrayList<>();
		for (LiveFinding finding : findings) {
			if (finding.place().exists()) {
				entries.add(entry(finding.rule(), finding.name(), finding.severity(), finding.message(),
						finding.place().element(), finding.place().range(text), finding.fix()));
			}
		}
		return entries;
	}

	/** Findings of a file that is not open. */
	List<Entry> read(Checker.Result result) {
		List<Entry> entries = new ArrayList<>();
		for (Finding finding : result.findings()) {
			String name = AnnalsUi.core().rules().find(finding.rule()).map(RuleDescriptor::name).orElse(finding.rule());
			entries.add(entry(finding.rule(), name, finding.severity(), finding.message(),
					finding.places().get(0).element(), finding.range(),
					finding.fix() == null ? null : finding.fix().label()));
		}
		return entries;
	}

	private Entry entry(String rule, String name, Severity severity, String message,
			Element element, Range range, String fix) {
		return new Entry(rule, name, severity, message, element.getId() == null ? "" : element.getId(), range.start(),
				range.end(), where(element, range), fix);
	}

	private String where(Element element, Range range) {
		EObject up = element;
		while (up != null && !(up instanceof Section)) {
			up = up.eContainer();
		}
		String excerpt = excerpt(range);
		if (up instanceof Section section) {
			return MESSAGES.get("where.section", number(section), excerpt);
		}
		return range.isEmpty() ? MESSAGES.get("where.report") : excerpt;
	}

	private static String number(Section section) {
		StringBuilder number = new StringBuilder(Markers.printed(section));
		for (EObject up = section.eContainer(); up instanceof Section outer; up = up.eContainer()) {
			number.insert(0, Markers.printed(outer));
		}
		return number.toString();
	}

	/** The words at the place, so that two findings of one section are told apart. */
	private String excerpt(Range range) {
		String all = text.text();
		int start = range.start();
		int end = start;
		while (end < all.length() && end - start < EXCERPT && all.charAt(end) != '\n') {
			end++;
		}
		if (end < all.length() && Character.isLowSurrogate(all.charAt(end))) {
			end--;
		}
		return start < end ? "“" + all.substring(start, end) + (end < all.length() && all.charAt(end) != '\n' ? "…" : "") + "”"
				: "";
	}
}
