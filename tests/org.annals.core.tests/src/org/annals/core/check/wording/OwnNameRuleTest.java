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
import org.annals.core.check.Severity;
import org.annals.core.testing.Reports;
import org.annals.core.testing.TestCore;
import org.annals.core.text.Range;
import org.annals.core.text.ReportText;
import org.annals.core.types.ReportTypes;
import org.annals.model.report.Organisation;
import org.annals.model.report.Report;
import org.annals.model.report.ReportFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two names for the own office are one finding; names of other offices are none. */
class OwnNameRuleTest {

	private static final String RULE = "name.inconsistent";

	@ParameterizedTest
	@ValueSource(strings = { "我带领局党组班子工作。\n制定«委党组»方案，督促«委党组»成员落实。", "按照厅党组要求。\n推动«局系统»改革。",
			"《局党组方案》印发。\n为期两周的«委党组»读书班。" })
	void findsTheOtherName(String text) {
		assertEquals(1, Marked.assertFinds(RULE, text).size());
	}

	@ParameterizedTest
	@ValueSource(strings = { "带领局党组班子，推进局系统建设。", "带领局党组班子，配合市委、省委和市纪委工作。", "制定局党组要点，落实省发改委党组部署。",
			"落实教育局党组要求，印发委党组方案。" })
	void leavesOtherOfficesAlone(String text) {
		Marked.assertFinds(RULE, text);
	}

	@Test
	void givenAliasOfTheOffice_whenItComesSecond_thenTheFirstNameDeviates() {
		Report report = Reports.ofLines("制定委党组方案。", "带领局党组班子。");
		Organisation office = ReportFactory.eINSTANCE.createOrganisation();
		office.getAliases().add("局党组");
		report.setOrganisation(office);
		CheckContext context = new CheckContext(ReportText.of(report),
				TestCore.get().types().find(ReportTypes.GENERAL).orElseThrow());
		List<Finding> found = new ArrayList<>();
		TestCore.get().rules().find(RULE).orElseThrow().rule().check(context,
				new Findings(RULE, Severity.WARNING, context.text(), found::add));
		assertEquals(List.of(new Range(2, 5)), found.stream().map(Finding::range).toList());
	}
}
