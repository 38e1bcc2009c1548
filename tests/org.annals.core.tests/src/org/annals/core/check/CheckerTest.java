/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.annals.core.testing.Reports;
import org.annals.core.testing.TestCore;
import org.annals.core.testing.TestType;
import org.annals.core.text.Range;
import org.annals.core.text.ReportText;
import org.annals.core.types.TypeProfile;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The engine keeps going whatever a rule does, and lets type and person decide how grave a finding is. */
class CheckerTest {

	private static final Rule SAYS = (context, findings) -> findings.at(Range.at(0)).say("said");

	private static RuleDescriptor rule(String id, Severity severity, String language, Rule rule) {
		return new RuleDescriptor(id, Optional.ofNullable(severity), "report", language, id, id, rule);
	}

	private static Checker.Result check(SeveritySettings settings, TypeProfile type, RuleDescriptor... rules) {
		CheckContext context = new CheckContext(ReportText.of(Reports.ofLines("甲")), type);
		return new Checker(List.of(rules), settings).check(context, null);
	}

	@Test
	void aRuleThatThrowsIsNamedWithoutItsFindingsAndTheOthersGoOn() {
		Rule broken = (context, findings) -> {
			SAYS.check(context, findings);
			throw new IllegalStateException("on purpose");
		};
		Checker.Result result = check(SeveritySettings.NONE, TestType.get(), rule("test.broken", Severity.ERROR, null, broken),
				rule("test.sound", Severity.ERROR, null, SAYS));
		assertEquals(List.of("test.sound"), result.findings().stream().map(Finding::rule).toList());
		assertEquals(1, result.problems().size());
		assertTrue(result.problems().get(0).message().contains("test.broken"), result.problems().get(0).message());
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", value = { "test.any, error, -, error", "test.any, error, info, info", "test.any, error, off, -", "test.any, warning, grave, warning",
			"test.any, -, -, -", "test.any, -, warning, warning", "commitment.owner, error, -, off-by-type",
			"commitment.owner, error, warning, warning", "commitment.measurable, error, -, info" })
	void thePersonsWordCountsBeforeTheTypesAndTheTypesBeforeTheRules(String id, String own, String set, String expected) {
		TypeProfile general = TestCore.get().types().findOrGeneral(null);
		SeveritySettings settings = set == null ? SeveritySettings.NONE : new SeveritySettings(Map.of(id, set));
		RuleDescriptor rule = rule(id, own == null ? null : Severity.of(own).orElseThrow(), null, SAYS);
		List<String> severities = check(settings, general, rule).findings().stream().map(finding -> finding.severity().id())
				.toList();
		assertEquals(expected == null || expected.equals("off-by-type") ? List.of() : List.of(expected), severities);
	}

	@Test
	void aRuleOfAnotherLanguageIsLeftOut() {
		assertEquals(List.of(), check(SeveritySettings.NONE, TestType.get(), rule("test.en", Severity.ERROR, "en", SAYS)).findings());
	}

	@Test
	void aFindingIsNeverGraverThanItsRule() {
		Rule unsure = (context, findings) -> findings.at(Range.at(0)).atMost(Severity.INFO).say("perhaps");
		Rule grave = (context, findings) -> findings.at(Range.at(0)).atMost(Severity.ERROR).say("surely");
		List<Finding> found = check(SeveritySettings.NONE, TestType.get(), rule("test.unsure", Severity.ERROR, null, unsure),
				rule("test.grave", Severity.WARNING, null, grave)).findings();
		assertEquals(List.of("test.grave", "test.unsure"), found.stream().map(Finding::rule).toList());
		assertEquals(List.of(Severity.WARNING, Severity.INFO), found.stream().map(Finding::severity).toList());
	}

	@Test
	void aCancelledMonitorStopsIt() {
		NullProgressMonitor monitor = new NullProgressMonitor();
		monitor.setCanceled(true);
		CheckContext context = new CheckContext(ReportText.of(Reports.ofLines("甲")), TestType.get());
		Checker checker = new Checker(List.of(rule("test.any", Severity.ERROR, null, SAYS)), SeveritySettings.NONE);
		assertThrows(OperationCanceledException.class, () -> checker.check(context, monitor));
	}
}
