/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.annals.core.check.CheckContext;
import org.annals.core.check.Finding;
import org.annals.core.check.Findings;
import org.annals.core.check.Rule;
import org.annals.core.check.Severity;
import org.annals.core.text.ReportText;
import org.annals.core.types.TestProfiles;
import org.annals.core.types.TypeProfile;
import org.annals.model.report.Report;

/** Runs one rule and writes down what it found, so that a test can compare it with one string. */
public final class RuleRuns {

	private RuleRuns() {
	}

	/** The findings of a rule, whose own severity is error. */
	public static List<Finding> findings(Rule rule, Report report, TypeProfile type) {
		ReportText text = ReportText.of(report);
		List<Finding> findings = new ArrayList<>();
		rule.check(new CheckContext(text, type), new Findings("rule", Severity.ERROR, text, findings::add));
		return findings;
	}

	/** The places of a rule's findings in plain lines, for example {@code [3,5) [8,9)+[12,13)}. */
	public static String places(Rule rule, String... lines) {
		return places(rule, Reports.ofLines(lines), TestProfiles.general());
	}

	/** The places of a rule's findings, those of one finding joined by a plus sign. */
	public static String places(Rule rule, Report report, TypeProfile type) {
		return findings(rule, report, type).stream()
				.map(finding -> finding.places().stream()
						.map(place -> "[" + place.range().start() + "," + place.range().end() + ")")
						.collect(Collectors.joining("+")))
				.collect(Collectors.joining(" "));
	}
}
