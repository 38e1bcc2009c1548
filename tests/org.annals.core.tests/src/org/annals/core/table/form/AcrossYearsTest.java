/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.table.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.annals.core.check.Finding;
import org.annals.core.check.SeveritySettings;
import org.annals.core.op.CheckReport;
import org.annals.core.op.FillTotals;
import org.annals.core.op.OpenReport;
import org.annals.core.op.TakeLastYear;
import org.annals.core.session.ReportSession;
import org.annals.core.table.spec.FormCell;
import org.annals.core.testing.SourceCore;
import org.annals.model.file.ReportFile;
import org.annals.model.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was carried over this year is what last year's report carried on: seven equations between two reports. */
class AcrossYearsTest {

	/** All of {@code carried} in a filled report are 1 but the total, which is 6; last year's are made the same. */
	private static ReportSession last() {
		ReportSession last = Filled.report(Filled.TYPE);
		last.report().setPeriod("2024");
		FormTable table = Filled.table(last, "applications");
		for (FormCell cell : table.form().cells()) {
			if (cell.row().getId().equals("next")) {
				Filled.set(last, table.set(cell, cell.column().getId().equals("total") ? "6" : "1"));
			}
		}
		return last;
	}

	private static ReportSession now(Report last) {
		ReportSession now = Filled.report(Filled.TYPE);
		new TakeLastYear(now.type(), now.report(), last).execute();
		return now;
	}

	private static List<Finding> findings(ReportSession session) {
		return new CheckReport(SourceCore.disclosure(), session.text(), session.type(), SeveritySettings.NONE).execute(null).findings()
				.stream().filter(finding -> finding.rule().startsWith("table.")).toList();
	}

	@Test
	void allSevenHoldWhereTheReportsAgree() {
		ReportSession now = now(last().report());
		FormTable table = Filled.table(now, "applications");
		assertEquals(7, now.type().forms().equations(table.form()).all().stream().filter(one -> one.isAcrossYears()).count());
		assertEquals(List.of(), findings(now));
	}

	@ParameterizedTest
	@ValueSource(strings = { "persons", "companies", "research", "charities", "lawyers", "others", "total" })
	void eachOfTheSevenBrokenIsFoundAtItsCellWithLastYearsFigure(String column) {
		ReportSession last = last();
		FormTable then = Filled.table(last, "applications");
		Filled.set(last, then.set(then.form().cell("next", column).orElseThrow(), "9"));
		ReportSession now = now(last.report());
		FormTable table = Filled.table(now, "applications");
		FormCell cell = table.form().cell("carried", column).orElseThrow();
		List<Finding> findings = findings(now);
		assertEquals(1, findings.size(), findings.toString());
		Finding finding = findings.get(0);
		assertEquals("table.equation", finding.rule());
		assertEquals(now.text().range(table.values().cell(cell)).orElseThrow(), finding.range());
		int own = column.equals("total") ? 6 : 1;
		assertTrue(finding.message().matches("(?s).*\\b" + own + "\\b.*\\b9\\b.*\\b" + (9 - own) + "\\b.*"), finding.message());
		assertEquals(1, table.problems(cell).stream().filter(problem -> problem.failure() != null).count());
	}

	@Test
	void itIsSilentWhenLastYearIsUnknown() {
		ReportSession now = Filled.report(Filled.TYPE);
		assertEquals(List.of(), findings(now));
		FormTable table = Filled.table(now, "applications");
		Filled.set(now, table.set(table.form().cell("carried", "persons").orElseThrow(), ""));
		assertEquals(List.of("table.cell-missing"), findings(now).stream().map(Finding::rule).toList());
	}

	@Test
	void aReportOfAnotherYearIsNotLastYears() {
		ReportSession last = last();
		last.report().setPeriod("2022");
		ReportSession now = Filled.report(Filled.TYPE);
		assertEquals(Map.of(), new TakeLastYear(now.type(), now.report(), last.report()).figures());
	}

	@Test
	void lastYearsFiguresGoWithTheReportThroughItsFile() throws IOException {
		ReportSession now = now(last().report());
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ReportFile.save(now.report(), out);
		Report again = ReportFile.load(new ByteArrayInputStream(out.toByteArray()), "again");
		ReportSession session = new ReportSession(again, now.type());
		FormTable table = Filled.table(session, "applications");
		Filled.set(session, table.set(table.form().cell("carried", "persons").orElseThrow(), "4"));
		assertTrue(findings(session).stream().anyMatch(finding -> finding.message().contains("3")
				&& session.text().text(finding.range()).equals("4")));
	}

	@Test
	void fillingTotalsProposesWhatLastYearCarriedOnWhereNothingStands() {
		ReportSession now = Filled.blank(Filled.TYPE);
		new TakeLastYear(now.type(), now.report(), last().report()).execute();
		FormTable table = Filled.table(now, "applications");
		Filled.set(now, table.set(table.form().cell("carried", "research").orElseThrow(), "5"));
		Filled.set(now, new FillTotals(table.values(), now.type().forms().equations(table.form())).execute(now.domain()));
		assertEquals("1", table.text(table.form().cell("carried", "persons").orElseThrow()));
		assertEquals("5", table.text(table.form().cell("carried", "research").orElseThrow()), "what was typed stays");
		assertEquals("10", table.text(table.form().cell("carried", "total").orElseThrow()));
		assertEquals("", table.text(table.form().cell("received", "persons").orElseThrow()));
		now.commands().undo();
		assertEquals("", table.text(table.form().cell("carried", "persons").orElseThrow()));
	}

	@Test
	void takingThemOverIsOneStep() {
		ReportSession now = Filled.report(Filled.TYPE);
		ReportSession last = last();
		TakeLastYear take = new TakeLastYear(now.type(), now.report(), last.report());
		Filled.set(now, take.command(now.domain()));
		assertNull(take.command(now.domain()), "nothing is left to take");
		now.commands().undo();
		assertEquals(List.of(), Filled.table(now, "applications").grid().stream().flatMap(List::stream)
				.filter(cell -> Filled.table(now, "applications").values().before(cell) != null).toList());
	}

	@Test
	void thePredecessorIsFoundBesideTheReport(@TempDir Path folder) throws IOException {
		Path file = folder.resolve("2025.annals");
		Report report = Filled.report(Filled.TYPE).report();
		report.setPeriod("2025");
		try (var out = Files.newOutputStream(folder.resolve("2024.annals"))) {
			ReportFile.save(last().report(), out);
		}
		report.setPredecessor("2024.annals");
		try (var out = Files.newOutputStream(file)) {
			ReportFile.save(report, out);
		}
		Report opened = new OpenReport(SourceCore.disclosure(), file).execute(null).report();
		FormTable table = Filled.table(new ReportSession(opened, Filled.blank(Filled.TYPE).type()), "applications");
		assertEquals("6", table.values().before(table.form().cell("next", "total").orElseThrow()).toPlainString());
		assertEquals("2024", TakeLastYear.predecessor(SourceCore.disclosure(), "2024.annals", file).orElseThrow().getPeriod());
		for (String none : new String[] { null, "", "2023.annals", "..", "\0", "http://example.org/2024.annals", "file:", "file:///" }) {
			assertEquals(Optional.empty(), TakeLastYear.predecessor(SourceCore.disclosure(), none, file), none);
		}
	}
}
