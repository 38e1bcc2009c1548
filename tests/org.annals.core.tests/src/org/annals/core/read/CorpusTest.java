/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.annals.core.testing.Material;
import org.annals.model.report.ParagraphRole;
import org.annals.model.text.Reports;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Real reports of other kinds, read without loss: what holds of all of them, not what each says. */
class CorpusTest {

	@TestFactory
	Stream<DynamicTest> readsWithoutLoss() {
		List<Path> corpus = Material.corpus();
		return corpus.stream().map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
			Reading reading = Material.read(file);
			assertEquals(reading.source().text(), reading.text().text());
			assertTrue(Reports.paragraph(reading.report(), ParagraphRole.TITLE).isPresent(), "title");
			assertTrue(Reports.paragraph(reading.report(), ParagraphRole.ADDRESSEE).isPresent(), "addressee");
			assertTrue(Reports.sections(reading.report()).size() >= 4, "sections");
			assertFalse(reading.report().getMetrics().isEmpty(), "metrics");
			assertEquals("org.annals.type.general", reading.type().id());
		}));
	}
}
