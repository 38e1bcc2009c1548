/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.type.foia;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

import org.annals.core.check.Finding;
import org.annals.core.read.Reading;
import org.annals.core.table.form.TableValues;
import org.annals.core.table.spec.FormCell;
import org.annals.core.text.Markers;
import org.annals.model.report.Organisation;
import org.annals.model.report.Report;
import org.annals.model.report.Section;
import org.annals.model.report.Table;
import org.annals.model.text.ProseRuns;
import org.annals.model.text.Reports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reports that come as text: the tables are known by their heads, for nobody knows the components of an agency. */
class ReadingTest {

	@Test
	void allTablesOfAWrittenReportComeBackWithTheirFigures() throws IOException {
		Report report = Foia.readText(Foia.write(Foia.sample(), "txt")).report();
		assertEquals(keys(Foia.sample()), keys(report));
		assertEquals(figures(Foia.sample()), figures(report));
		assertEquals(List.of(), Foia.findings(report).stream().map(Finding::message).toList());
		assertEquals("National Waterways Heritage Commission", report.getOrganisation().getName());
	}

	@Test
	void aReportInAnotherHandIsReadInItsTablesAndSections() throws IOException {
		Reading reading = Foia.readText(Files.readString(Foia.root().resolve("tests/org.annals.type.foia.tests/reports/harbor-report.txt")));
		Report report = reading.report();
		assertEquals(Foia.ID, reading.type().id());
		assertEquals("2025", report.getPeriod());
		assertEquals("Harbor and Tide Records Administration", report.getOrganisation().getName());
		assertEquals(List.of("HTRA"), report.getOrganisation().getAliases());
		assertEquals(List.of("va", "vb1", "via", "viia", "ix", "x"), keys(report));
		assertEquals("1,200", ProseRuns.plainText(Foia.cell(report, "va", "component1", "processed").getProse()));
		assertEquals("30", ProseRuns.plainText(Foia.cell(report, "vb1", "component1", "total").getProse()));
		assertEquals(List.of(), rules(report).stream().filter(rule -> rule.matches("table\\..*") && !rule.equals("table.missing")).toList());
		// V.A and V.B.(1) list the components in another order.
		Foia.fill(report, "vb1", "component1", "total", "31");
		assertTrue(Foia.findings(report).stream().anyMatch(finding -> finding.message().contains("31 ≠ 30")));
	}

	@ParameterizedTest
	@CsvSource({ "'Office of Ferry Safety (OFS)\nFOIA Annual Report for FY 2025', Office of Ferry Safety, OFS",
			"'The Office of Ferry Safety Annual FOIA Report for Fiscal Year 2025', Office of Ferry Safety,",
			"'Annual FOIA Report of the Office of Ferry Safety for Fiscal Year 2025', Office of Ferry Safety,",
			"'Annual FOIA Report for Fiscal Year 2025', ,", "'Fiscal Year 2025 Annual FOIA Report', ," })
	void theTitleNamesTheAgency(String title, String name, String alias) {
		Organisation organisation = Foia.readText(title + "\n\nI. Basic Information Regarding Report\n\nAsk the officer.\n").report().getOrganisation();
		if (name == null) {
			assertNull(organisation);
		} else {
			assertEquals(name, organisation.getName());
			assertEquals(alias == null ? List.of() : List.of(alias), organisation.getAliases());
		}
	}

	@Test
	void aLetterThatIsARomanNumberTooIsReadByWhatStandsBefore() {
		StringBuilder text = new StringBuilder("Annual FOIA Report for Fiscal Year 2025\n\nI. Basic Information Regarding Report\n\nText.\n\nII. Making a FOIA Request\n\n");
		for (char letter = 'A'; letter <= 'X'; letter++) {
			text.append(letter).append(". Point of this letter\n\nWhat it says.\n\n");
		}
		text.append("III. Acronyms, Definitions, and Exemptions\n\nText.\n");
		Report report = Foia.readText(text.toString()).report();
		assertEquals(List.of(0, 24, 0), report.getSections().stream().map(section -> section.getSections().size()).toList());
		List<String> markers = report.getSections().get(1).getSections().stream().map(Markers::printed).toList();
		assertEquals(List.of("I. ", "V. ", "X. "), List.of(markers.get(8), markers.get(21), markers.get(23)));
		assertEquals(List.of(), report.getSections().get(1).getSections().stream().filter(section -> section.getMarker() != null).map(Section::getMarker).toList());
	}

	private static List<String> rules(Report report) {
		return Foia.findings(report).stream().map(Finding::rule).toList();
	}

	private static List<String> keys(Report report) {
		return Reports.all(report, Table.class).stream().map(Table::getKey).toList();
	}

	private static List<String> figures(Report report) {
		List<String> figures = new ArrayList<>();
		for (TableValues values : Foia.forms().tables(report)) {
			for (FormCell cell : values.form().cells()) {
				if (!values.text(cell).isEmpty()) {
					figures.add(values.form().id() + "." + cell.key() + "=" + values.text(cell));
				}
			}
		}
		return figures;
	}
}
