/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.annals.core.check.CheckContext;
import org.annals.core.check.Checker;
import org.annals.core.check.Findings;
import org.annals.core.check.LineRule;
import org.annals.core.check.RuleDescriptor;
import org.annals.core.check.Severity;
import org.annals.core.check.SeveritySettings;
import org.annals.core.session.ReportSession;
import org.annals.core.testing.Reports;
import org.annals.core.testing.TestCore;
import org.annals.core.text.Line;
import org.annals.core.text.Range;
import org.annals.core.text.ReportText;
import org.annals.core.types.TypeProfile;
import org.annals.model.report.Report;
import org.annals.model.text.ProseRuns;
import org.junit.jupiter.api.Test;

/** Line rules are asked about lines they have not seen, and about no others. */
class LineCacheTest {

	private static final TypeProfile TYPE = TestCore.get().types().findOrGeneral(null);

	private final List<String> asked = new ArrayList<>();

	/** Finds its line and notes that it was asked. */
	private class Asked extends LineRule {

		@Override
		protected void check(Line line, CheckContext context, Findings findings) {
			asked.add(context.text(line.range()));
			findings.at(line.range()).say(context.text(line.range()));
		}
	}

	private static RuleDescriptor descriptor(LineRule rule) {
		return new RuleDescriptor("test.rule", Optional.of(Severity.ERROR), "line", null, "rule", "why", rule);
	}

	private static Checker.Result check(LineCache cache, String... lines) {
		return check(cache, SeveritySettings.NONE, Reports.ofLines(lines));
	}

	private static Checker.Result check(LineCache cache, SeveritySettings settings, Report report) {
		return cache.check(new CheckContext(ReportText.of(report), TYPE), settings, null);
	}

	private static String told(Checker.Result result) {
		return String.join(" ", result.findings().stream().map(finding -> finding.range().start() + finding.message()).toList());
	}

	@Test
	void onlyAChangedLineIsAskedAboutAgain() {
		LineCache cache = new LineCache(List.of(descriptor(new Asked())));
		assertEquals("0甲甲 3乙 5丙", told(check(cache, "甲甲", "乙", "丙")));
		asked.clear();
		assertEquals("0甲甲 3乙乙乙 7丙", told(check(cache, "甲甲", "乙乙乙", "丙")));
		assertEquals(List.of("乙乙乙"), asked);
	}

	@Test
	void linesThatAreAlikeAreAskedAboutOnce() {
		LineCache cache = new LineCache(List.of(descriptor(new Asked())));
		assertEquals("0甲 2乙 4乙 6乙 8丙", told(check(cache, "甲", "乙", "乙", "乙", "丙")));
		assertEquals(List.of("甲", "乙", "丙"), asked);
	}

	@Test
	void otherSeveritiesAndAnotherPeriodAskAnew() {
		LineCache cache = new LineCache(List.of(descriptor(new Asked())));
		Report report = Reports.ofLines("甲");
		check(cache, SeveritySettings.NONE, report);
		Checker.Result result = check(cache, new SeveritySettings(Map.of("test.rule", "info")), report);
		assertEquals(Severity.INFO, result.findings().get(0).severity());
		report.setPeriod("2024");
		check(cache, new SeveritySettings(Map.of("test.rule", "info")), report);
		assertEquals(3, asked.size());
	}

	@Test
	void aRuleThatCannotTellWhatItLooksAtIsNeverSpared() {
		LineCache cache = new LineCache(List.of(descriptor(new Asked() {
			@Override
			public Object beyond(Line line, CheckContext context) {
				return new Object();
			}
		})));
		check(cache, "甲", "乙");
		check(cache, "甲", "乙");
		assertEquals(4, asked.size());
	}

	@Test
	void aFindingOutsideOfItsLineIsNotKept() {
		LineCache cache = new LineCache(List.of(descriptor(new LineRule() {
			@Override
			protected void check(Line line, CheckContext context, Findings findings) {
				asked.add("");
				findings.at(Range.at(context.text().text().length())).say("end");
			}
		})));
		assertEquals("3end 3end", told(check(cache, "甲", "乙")));
		assertEquals("5end 5end", told(check(cache, "甲", "乙乙乙")));
		assertTrue(asked.size() >= 3, asked.toString());
	}

	@Test
	void aRuleThatThrowsIsNamedByItsClass() {
		LineRule broken = new LineRule() {
			@Override
			protected void check(Line line, CheckContext context, Findings findings) {
				throw new IllegalStateException("on purpose");
			}
		};
		LineCache cache = new LineCache(List.of(descriptor(broken)));
		Report report = Reports.ofLines("甲");
		Checker plain = new Checker(List.of(descriptor(broken)), SeveritySettings.NONE);
		Checker.Result expected = plain.check(new CheckContext(ReportText.of(report), TYPE), null);
		for (int i = 0; i < 2; i++) {
			Checker.Result result = check(cache, SeveritySettings.NONE, report);
			assertEquals(expected.problems().get(0).contributor(), result.problems().get(0).contributor());
			assertEquals(expected.problems().get(0).message(), result.problems().get(0).message());
		}
	}

	@Test
	void aSnapshotOfOneKeyPressReadsOneProse() {
		ReportSession session = new ReportSession(BigReport.make(1), TYPE);
		LiveCheck live = new LiveCheck(session, TestCore.get(), () -> SeveritySettings.NONE);
		assertTrue(live.take().states().size() > 1000);
		assertEquals(0, live.take().states().size());
		ProseRuns.append(session.report().getSections().get(0).getHeading(), "字");
		assertEquals(1, live.take().states().size());
	}
}
