/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.back;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.annals.core.back.BackChange;
import org.annals.core.back.BackChange.Kind;
import org.annals.core.source.SourceFile;
import org.annals.core.text.Markers;
import org.annals.document.testing.TestDocuments;
import org.annals.model.report.Cell;
import org.annals.model.report.Section;
import org.annals.model.text.Reports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports with the tables of a form, whose cells are merged, and reports that are numbered as English ones are. */
class FormTypesBackTest {

	private static final String FOIA = "org.annals.type.foia/samples/foia-report.annals";

	private static RoundTrip sample(String path) throws IOException {
		Path file = TestDocuments.root().resolve("bundles").resolve(path);
		return new RoundTrip(TestDocuments.read(new SourceFile(file.getFileName().toString(), Files.readAllBytes(file))));
	}

	@ParameterizedTest
	@ValueSource(strings = { FOIA, "org.annals.type.disclosure/samples/disclosure-report.txt",
			"org.annals.type.disclosure/samples/disclosure-report-2019.txt" })
	void anUntouchedDocumentComesBackEqual(String path) throws IOException {
		RoundTrip trip = sample(path).back();
		assertEquals(List.of(), trip.changes());
		assertEquals(trip.before, RoundTrip.xml(trip.report));
	}

	@Test
	void theSampleHasMergedCells() throws IOException {
		List<Cell> cells = Reports.all(sample("org.annals.type.disclosure/samples/disclosure-report.txt").report, Cell.class);
		assertTrue(cells.stream().anyMatch(Cell::isContinues) && cells.stream().anyMatch(cell -> cell.getSpan() > 1));
	}

	@Test
	void givenAFigureOfAMergedTable_whenTakenBack_thenThatCellAloneIsOther() throws IOException {
		RoundTrip trip = sample("org.annals.type.disclosure/samples/disclosure-report.txt");
		trip.docx.replace(">126<", ">127<");
		trip.back();
		assertEquals(List.of(Kind.TABLE), trip.kinds());
		assertEquals(trip.before.replace("126<", "127<"), RoundTrip.xml(trip.report));
	}

	@Test
	void givenHeadingsOfAnEnglishReportRenamedAndPutIn_whenTakenBack_thenTheirNumbersAreDerived() throws IOException {
		RoundTrip trip = sample(FOIA);
		String heading = trip.docx.paragraph("Internet Address of the Report");
		String added = EditedDocx.plain("C. Opening Hours of the Reading Room");
		trip.docx.replace("Internet Address of the Report", "Web Address of the Report");
		trip.docx.body(xml -> {
			int at = xml.indexOf("<w:p>", xml.indexOf("</w:p>", xml.indexOf("Web Address of the Report")) + 1);
			int behind = xml.indexOf("</w:p>", at) + "</w:p>".length();
			return xml.substring(0, behind) + added + EditedDocx.plain("It is open on weekdays.") + xml.substring(behind);
		});
		assertTrue(heading.contains("B."), heading);
		trip.back();
		String sentences = trip.taken.changes().stream().map(BackChange::sentence).collect(Collectors.joining("\n"));
		List<Section> sections = Reports.all(trip.report, Section.class).stream().filter(section -> Markers.depth(section) == 2).toList();
		assertEquals("A. |B. |C. |D. ", sections.subList(0, 4).stream().map(Markers::printed).collect(Collectors.joining("|")), sentences);
		assertTrue(trip.text().contains("B. Web Address of the Report"), sentences);
		assertTrue(trip.text().contains("C. Opening Hours of the Reading Room\n"), sentences);
		assertTrue(trip.text().contains("D. How to Obtain a Copy on Paper"), sentences);
	}
}
