/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.check.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.annals.core.check.Finding;
import org.annals.core.check.Severity;
import org.annals.core.testing.Material;
import org.annals.core.testing.Reports;
import org.annals.model.report.Report;
import org.junit.jupiter.api.Test;

/** Real reports: the known defects are found where they are, and sound reports give no error. */
class SharedMaterialTest {

	private static final List<String> RULES = List.of("typo.confusable", "typo.transposed", "typo.missing", "typo.garbled",
			"term.formula", "term.object-missing", "term.organisation", "grammar.missing-word", "doc.issuer",
			"doc.title-form", "name.inconsistent");

	/** Rule and place of each certain and each likely defect of wording, and of the soft ones that are formulas. */
	private static final Set<String> EXPECTED = Set.of("typo.confusable 2825-2827", "typo.transposed 1908-1910",
			"typo.missing 1184-1187", "typo.garbled 2730-2744", "term.formula 678-684", "term.object-missing 571-588",
			"grammar.missing-word 1009-1017", "term.formula 1029-1041", "term.organisation 2560-2568",
			"doc.title-form 3104-3128", "doc.issuer 1328-1333", "grammar.missing-word 3179-3205",
			"name.inconsistent 1048-1051 1133-1136 1227-1230 1357-1360 1385-1388", "term.formula 1595-1602",
			"term.formula 1854-1862", "term.formula 2523-2527");

	@Test
	void findsTheKnownDefectsAndNothingElse() throws IOException {
		String text = Files.readString(Material.file("duty-report.txt"));
		Set<String> found = new TreeSet<>();
		for (Finding finding : check(Reports.ofLines(text.split("\n", -1)))) {
			StringBuilder places = new StringBuilder(finding.rule());
			finding.places().forEach(
					place -> places.append(' ').append(place.range().start()).append('-').append(place.range().end()));
			found.add(places.toString());
		}
		assertEquals(new TreeSet<>(EXPECTED), found);
	}

	@Test
	void givesNoErrorAndFewWarningsOnSoundReports() {
		List<Path> reports = Material.corpus();
		assumeTrue(!reports.isEmpty());
		List<Finding> warnings = new ArrayList<>();
		for (Path report : reports) {
			for (Finding finding : check(Material.read(report).report())) {
				assertTrue(finding.severity() != Severity.ERROR, () -> report + ": " + finding);
				if (finding.severity() == Severity.WARNING) {
					warnings.add(finding);
				}
			}
		}
		assertTrue(warnings.size() <= reports.size(), warnings::toString);
	}

	private static List<Finding> check(Report report) {
		return RULES.stream().flatMap(rule -> Marked.check(rule, report).stream()).toList();
	}
}
