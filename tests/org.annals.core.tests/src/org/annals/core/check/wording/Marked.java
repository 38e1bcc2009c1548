/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.check.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.annals.core.check.CheckContext;
import org.annals.core.check.Finding;
import org.annals.core.check.Findings;
import org.annals.core.check.Place;
import org.annals.core.check.RuleDescriptor;
import org.annals.core.check.Severity;
import org.annals.core.testing.Reports;
import org.annals.core.testing.TestCore;
import org.annals.core.text.Range;
import org.annals.core.text.ReportText;
import org.annals.core.types.ReportTypes;
import org.annals.model.report.Report;

/** Runs one rule over a text in which the places it must find are marked «so»; everything else it must leave alone. */
final class Marked {

	private Marked() {
	}

	/** The findings of a contributed rule with the severity it is contributed with. */
	static List<Finding> check(String rule, String text) {
		return check(rule, Reports.ofLines(text.split("\n", -1)));
	}

	/** The findings of a contributed rule in a report. */
	static List<Finding> check(String rule, Report report) {
		RuleDescriptor descriptor = TestCore.get().rules().find(rule).orElseThrow();
		CheckContext context = new CheckContext(ReportText.of(report),
				TestCore.get().types().find(ReportTypes.GENERAL).orElseThrow());
		List<Finding> found = new ArrayList<>();
		descriptor.rule().check(context,
				new Findings(rule, descriptor.severity().orElse(Severity.INFO), context.text(), found::add));
		return found;
	}

	/** Asserts that the rule finds the marked places and no others. */
	static List<Finding> assertFinds(String rule, String marked) {
		List<Range> expected = new ArrayList<>();
		StringBuilder text = new StringBuilder();
		int open = 0;
		for (char c : marked.toCharArray()) {
			if (c == '«') {
				open = text.length();
			} else if (c == '»') {
				expected.add(new Range(open, text.length()));
			} else {
				text.append(c);
			}
		}
		List<Finding> found = check(rule, text.toString());
		assertEquals(expected, found.stream().flatMap(finding -> finding.places().stream()).map(Place::range).toList(),
				() -> found.toString());
		return found;
	}

	/** Asserts that the first finding's fix turns the text without marks into {@code mended}. */
	static void assertMends(String rule, String marked, String mended) {
		StringBuilder text = new StringBuilder(marked.replace("«", "").replace("»", ""));
		assertFinds(rule, marked).get(0).fix().edits()
				.forEach(edit -> text.replace(edit.range().start(), edit.range().end(), edit.replacement()));
		assertEquals(mended, text.toString());
	}
}
