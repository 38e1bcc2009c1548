/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.annals.core.op.CheckReport;
import org.annals.core.read.Reading;
import org.annals.core.testing.Material;
import org.annals.core.testing.TestCore;
import org.junit.jupiter.api.Test;

/**
 * Every error that is raised on real, published reports stands in a list that a person has reviewed: file, rule, first
 * and last offset, and whether the error is right. A new one fails the test until somebody has looked at it.
 */
class CorpusCheckTest {

	private static final Path REVIEWED = TestCore.root()
			.resolve("tests/org.annals.core.tests/expected/corpus-errors.tsv");

	@Test
	void everyErrorWasReviewedAndNoneIsFalse() throws IOException {
		assumeFalse(Material.corpus().isEmpty(), "the corpus is not on this machine");
		List<String> reviewed = Files.readAllLines(REVIEWED).stream().filter(line -> !line.startsWith("#")).toList();
		List<String> actual = new ArrayList<>();
		for (Path file : Material.corpus()) {
			Reading reading = Material.read(file);
			Checker.Result result = new CheckReport(TestCore.get(), reading.text(), reading.type(),
					SeveritySettings.NONE).execute(null);
			assertEquals(List.of(), result.problems(), file.toString());
			for (Finding finding : result.findings()) {
				if (finding.severity() == Severity.ERROR) {
					actual.add(String.join("\t", file.getFileName().toString(), finding.rule(),
							String.valueOf(finding.range().start()), String.valueOf(finding.range().end())));
				}
			}
		}
		assertEquals(reviewed.stream().map(line -> line.substring(0, line.lastIndexOf('\t'))).toList(), actual);
		assertTrue(reviewed.stream().allMatch(line -> line.endsWith("\tright")), "a false error is known");
	}
}
