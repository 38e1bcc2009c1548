/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.annals.core.text.ReportText;
import org.annals.document.style.DocumentStyle;
import org.annals.document.testing.TestDocuments;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages kept as geometry: which run stands where. A changed expectation is written beside the old one as -actual. */
class GoldenPagesTest {

	private static final Path EXPECTED = TestDocuments.root().resolve("tests/org.annals.document.tests/expected");

	@ParameterizedTest
	@CsvSource({ "examples/duty-report.annals,gbt9704-2012,duty-report.pages",
			"tests/org.annals.document.tests/expected/table-and-attachment.annals,gbt9704-2012,table-and-attachment.pages",
			"tests/org.annals.document.tests/expected/english.annals,international,english.pages" })
	void pagesAreWhereTheyWere(String report, String style, String expected) throws IOException {
		ReportText text = TestDocuments.load(Files.readString(TestDocuments.root().resolve(report)));
		DocumentStyle wanted = TestDocuments.styles().find(style).orElseThrow();
		String actual = describe(Pages.of(TestDocuments.flow(text, wanted)));
		Path file = EXPECTED.resolve(expected);
		Path beside = EXPECTED.resolve(expected + "-actual");
		Files.deleteIfExists(beside);
		if (!Files.exists(file) || !Files.readString(file).equals(actual)) {
			Files.writeString(beside, actual);
		}
		assertEquals(Files.exists(file) ? Files.readString(file) : "", actual);
	}

	private static String describe(Pages pages) {
		StringBuilder text = new StringBuilder();
		for (Page page : pages.pages()) {
			text.append("page ").append(page.number()).append('\n');
			page.lines().forEach(line -> append(text, line));
			page.rules().forEach(rule -> text.append(String.format(Locale.ROOT, "rule %.2f %.2f %.2f %.2f%n", rule.x1(),
					rule.y1(), rule.x2(), rule.y2()).replace("\r", "")));
			append(text, page.pageNumber());
		}
		return text.toString();
	}

	/** For each run baseline, beginning, end, font and text; millimetres. */
	private static void append(StringBuilder text, Line line) {
		for (GlyphRun run : line.runs()) {
			text.append(String.format(Locale.ROOT, "%.2f %.2f %.2f %s %s %s %s\n", run.baseline(), run.x(), run.x() + run.width(),
					run.font().id(), run.script(), run.element(), run.text()));
		}
	}
}
