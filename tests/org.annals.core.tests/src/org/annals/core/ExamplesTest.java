/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;

import org.annals.core.check.Checker;
import org.annals.core.check.Finding;
import org.annals.core.check.SeveritySettings;
import org.annals.core.check.Severity;
import org.annals.core.op.CheckReport;
import org.annals.core.read.Reading;
import org.annals.core.testing.Material;
import org.annals.core.testing.TestCore;
import org.annals.model.file.ReportFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples are what a stranger sees first, so they say what they are meant to say. */
class ExamplesTest {

	private static final Path EXAMPLES = TestCore.root().resolve("examples");

	@Test
	void theCleanReportHasNothingToMend() {
		assertEquals(List.of(), findings("duty-report.txt").stream()
				.filter(finding -> finding.severity() != Severity.INFO).map(Finding::message).toList());
	}

	@Test
	void eachPlantedDefectIsFound() {
		assertEquals(
				new TreeSet<>(List.of("commitment.deadline", "commitment.measurable", "commitment.owner", "element.missing",
						"metric.baseline-missing", "metric.quantifier-missing", "metric.restated", "metric.source-missing",
						"name.inconsistent", "numbering.sequence", "placeholder", "punct.doubled", "punct.halfwidth",
						"punct.space", "punct.unbalanced", "structure.sublevel-inconsistent", "typo.confusable",
						"typo.garbled", "typo.missing", "typo.transposed")),
				new TreeSet<>(findings("duty-report-with-defects.txt").stream().map(Finding::rule).toList()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "duty-report", "duty-report-with-defects" })
	void theModelFileIsWhatReadingTheTextGives(String name) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		ReportFile.save(Material.read(EXAMPLES.resolve(name + ".txt")).report(), bytes);
		assertArrayEquals(Files.readAllBytes(EXAMPLES.resolve(name + ".annals")), bytes.toByteArray(),
				"write it anew: annals read " + name + ".txt -o " + name + ".annals --replace");
	}

	@Test
	void theSampleOfTheTypeIsTheExampleWithDefects() throws IOException {
		assertArrayEquals(Files.readAllBytes(EXAMPLES.resolve("duty-report-with-defects.txt")),
				TestCore.get().types().sample("org.annals.type.duty").orElseThrow().bytes());
	}

	private static List<Finding> findings(String name) {
		Reading reading = Material.read(EXAMPLES.resolve(name));
		Checker.Result result = new CheckReport(TestCore.get(), reading.text(), reading.type(), SeveritySettings.NONE)
				.execute(null);
		assertEquals(List.of(), result.problems());
		return result.findings();
	}
}
