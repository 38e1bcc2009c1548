/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.type.foia;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

import org.annals.core.check.Finding;
import org.annals.core.op.CreateReport;
import org.annals.core.read.Reading;
import org.annals.core.table.spec.TableForm;
import org.annals.core.text.ReportText;
import org.annals.model.report.Report;
import org.annals.model.report.Section;
import org.annals.model.report.Table;
import org.annals.model.text.ProseRuns;
import org.annals.model.text.Reports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A report in English is read, numbered and checked as one: nothing Chinese is looked for in it. */
class EnglishTest {

	private static final List<String> ROLES = List.of("basic", "making", "acronyms", "statutes", "requests", "appeals", "times", "expedition",
			"costs", "fees", "subsections", "backlog");

	@Test
	void numbersAreDerivedInTheirOwnForms() {
		String text = ReportText.of(Foia.sample()).text();
		for (String heading : List.of("I. Basic Information Regarding Report", "IV. Exemption 3 Statutes", "XII. Backlogs, Consultations, and Comparisons",
				"B. Disposition of FOIA Requests", "(3) Number of Times Exemptions Applied")) {
			assertTrue(text.contains("\n" + heading + "\n"), heading);
		}
	}

	@Test
	void whatIsWrittenAsTextIsReadBackWithItsStructure() throws IOException {
		Reading reading = Foia.readText(Foia.write(Foia.sample(), "txt"));
		assertEquals(Foia.ID, reading.type().id());
		assertEquals("2025", reading.report().getPeriod());
		assertEquals(ROLES, reading.report().getSections().stream().map(Section::getRole).toList());
		assertEquals(tree(Foia.sample().getSections()), tree(reading.report().getSections()));
		assertEquals(0, reading.report().getMetrics().size());
	}

	@ParameterizedTest
	@CsvSource({ "'It cost $5,000 (see below); why? Because 10 cadres: \"asked\".'", "'10 employees and 3 offices; 2 of them, 60%, replied (all in May).'",
			"'The plan for next year is to do better: 1. train staff; 2. buy scanners.'", "'Requests ,letters  and faxes .'" })
	void rulesOfChineseWritingAreSilent(String sentence) {
		Reading reading = Foia.readText("Annual FOIA Report for Fiscal Year 2025\nI. Basic Information\nA. Contact\n" + sentence + "\nII. Making a FOIA Request\n"
				+ sentence + "\nJanuary 15, 2026\n");
		assertEquals(List.of(), Foia.findings(reading.report()).stream().map(Finding::rule)
				.filter(rule -> rule.matches("(?:punct|numbering|enumeration|metric|typo|term|grammar|sentence|name|year|percent|commitment|doc)\\..*")).toList());
	}

	@ParameterizedTest
	@ValueSource(strings = { "Annual FOIA Report for Fiscal Year 2025", "National Waterways Heritage Commission\nFreedom of Information Act Annual Report, FY 2025" })
	void itsTitleIsKnown(String title) {
		assertEquals(Foia.ID, Foia.readText(title + "\nI. Basic Information Regarding Report\nThe Commission reports for the fiscal year.\n").type().id());
	}

	@ParameterizedTest
	@ValueSource(strings = { "Chief FOIA Officer Report 2025", "Annual Report on Navigation 2025", "Quarterly FOIA Report", "2025年政府信息公开工作年度报告" })
	void othersAreLeftAlone(String title) {
		assertNotEquals(Foia.ID, Foia.readText(title + "\nI. Basic Information\nText.\n").type().id());
	}

	@Test
	void aNewReportHasAllSectionsAndTables() {
		Report report = new CreateReport(Foia.type(), new CreateReport.Facts("National Waterways Heritage Commission", "2026", null, null, null)).execute(null);
		assertEquals(ROLES, report.getSections().stream().map(Section::getRole).toList());
		List<String> tables = Reports.all(report, Table.class).stream().map(Table::getKey).toList();
		assertTrue(tables.containsAll(Foia.forms().all().stream().filter(form -> form.spec().getRequired().getValue() > 1)
				.map(TableForm::id).toList()), tables.toString());
		assertTrue(ReportText.of(report).text().startsWith("Annual FOIA report of National Waterways Heritage Commission, 2026\n"));
		assertEquals("V.B.(3). Number of Times Exemptions Applied", ProseRuns.plainText(((Section) Foia.table(report, "vb3").eContainer()).getHeading()));
		assertEquals(List.of("component1", "overall"), Foia.table(report, "va").getRows().stream().map(row -> row.getKey())
				.filter(key -> key != null).toList());
	}

	private static String tree(List<Section> sections) {
		return sections.stream().map(section -> section.getSections().size() + "(" + tree(section.getSections()) + ")").collect(Collectors.joining());
	}
}
