/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.back;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.annals.core.source.SourceFile;
import org.annals.core.text.ReportText;
import org.annals.document.testing.TestDocuments;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A document that nobody touched gives the report back as it was: ids, metrics, mentions, commitments, tables, white space. */
class UntouchedTest {

	static List<Path> corpus() throws IOException {
		return TestDocuments.corpus();
	}

	@Test
	void theExamplesComeBackEqual() throws IOException {
		for (String name : List.of("duty-report.annals", "duty-report-with-defects.annals")) {
			check(new RoundTrip(TestDocuments.load(Files.readString(TestDocuments.root().resolve("examples").resolve(name)))));
		}
	}

	@ParameterizedTest
	@MethodSource("corpus")
	void everyTextComesBackEqual(Path file) throws IOException {
		ReportText text = TestDocuments.read(new SourceFile(file.getFileName().toString(), Files.readAllBytes(file)));
		check(new RoundTrip(text));
	}

	@ParameterizedTest
	@MethodSource("corpus")
	void everyTextComesBackEqualWithoutBookmarks(Path file) throws IOException {
		ReportText text = TestDocuments.read(new SourceFile(file.getFileName().toString(), Files.readAllBytes(file)));
		RoundTrip trip = new RoundTrip(text);
		trip.docx.body(xml -> xml.replaceAll("<w:bookmark(?:Start|End) [^>]*/>", "")).without("docProps/custom.xml");
		check(trip);
	}

	private static void check(RoundTrip trip) {
		trip.back();
		assertEquals(List.of(), trip.changes());
		assertEquals(trip.before, RoundTrip.xml(trip.report));
	}
}
