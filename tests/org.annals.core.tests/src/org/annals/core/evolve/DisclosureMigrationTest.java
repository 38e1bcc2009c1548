/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.evolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.annals.core.op.MigrateReport;
import org.annals.core.op.OpenReport;
import org.annals.core.op.OpenReport.Offer;
import org.annals.core.op.OpenReport.Opening;
import org.annals.core.op.OpenReport.State;
import org.annals.core.op.ReadReport;
import org.annals.core.session.ReportSession;
import org.annals.core.source.SourceException;
import org.annals.core.source.SourceFile;
import org.annals.core.table.form.CellProblem;
import org.annals.core.table.form.FormTable;
import org.annals.core.testing.InEnglish;
import org.annals.core.testing.SourceCore;
import org.annals.model.file.ReportFile;
import org.annals.model.report.Report;
import org.annals.model.report.Table;
import org.annals.model.text.Reports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The disclosure report in the form of 2019, opened by those who have that of 2021 as well. */
class DisclosureMigrationTest extends InEnglish {

	private static final String ID = "org.annals.type.disclosure";

	@TempDir
	private Path folder;

	private static Report sample() throws IOException {
		SourceFile sample = SourceCore.disclosure().types().sample(ID + "@2019").orElseThrow();
		try {
			return new ReadReport(SourceCore.disclosure(), sample, null).execute(null).report();
		} catch (SourceException e) {
			throw new AssertionError(e.getMessage(), e);
		}
	}

	private Opening open(Report report) throws IOException {
		Path file = folder.resolve("r.annals");
		try (var out = Files.newOutputStream(file)) {
			ReportFile.save(report, out);
		}
		return new OpenReport(SourceCore.disclosure(), file).execute(null);
	}

	private static FormTable table(ReportSession session, String id) {
		return FormTable.of(session).stream().filter(table -> table.form().id().equals(id)).findFirst().orElseThrow();
	}

	private static String text(ReportSession session, String table, String cell) {
		FormTable found = table(session, table);
		return found.text(found.form().cell(cell).orElseThrow());
	}

	@Test
	void itOpensWithItsOwnVersionAndTheNewerOneIsOffered() throws IOException {
		Opening opening = open(sample());
		assertEquals(State.READY, opening.state());
		assertEquals("2019", opening.type().version().toString());
		assertEquals(List.of(Offer.MIGRATE), opening.offers());
		assertTrue(opening.sentence().contains("2019") && opening.sentence().contains("2021"), opening.sentence());
	}

	@Test
	void aFileWithTheFormerIdOpensToo() throws IOException {
		Report report = sample();
		report.setType("org.annals.type.disclosure.2019");
		Opening opening = open(report);
		assertEquals(State.READY, opening.state());
		assertEquals("2019", opening.type().version().toString());
		assertEquals("org.annals.type.disclosure.2019", opening.report().getType(), "only a move changes the report");
		ReportSession session = MigrateReport.session(opening.report(), opening.type(), SourceCore.disclosure());
		new MigrateReport(session, MigrateReport.ahead(report, SourceCore.disclosure().types()).orElseThrow()).execute(null);
		assertEquals(ID, session.report().getType());
	}

	@Test
	void movedToTheFormOf2021EveryFigureIsThereAndTheEquationsHold() throws IOException {
		Report report = sample();
		ReportSession before = MigrateReport.session(report, SourceCore.disclosure().types().find(ID + "@2019").orElseThrow(),
				SourceCore.disclosure());
		String text = before.text().text();
		String other = text(before, "applications", "otherwise.total");
		String licences = text(before, "published", "licences.handled");
		String stock = text(before, "published", "rules.effective");
		BigDecimal handled = table(before, "applications").value(table(before, "applications").form().cell("handled.total").orElseThrow());
		MigrateReport move = new MigrateReport(before, MigrateReport.ahead(report, SourceCore.disclosure().types()).orElseThrow());
		List<MigrationItem> items = move.preview();
		assertEquals(1, items.stream().filter(MigrationItem::isLeft).count(), items::toString);
		move.execute(null);
		assertEquals("2021", before.report().getTypeVersion());
		assertEquals(other, text(before, "applications", "rest.total"));
		assertEquals(licences, text(before, "published", "licences.handled"));
		assertEquals("", text(before, "published", "rules.effective"), "what is published is not what is in force");
		assertFalse(stock.isEmpty());
		FormTable applications = table(before, "applications");
		assertEquals(handled, applications.value(applications.form().cell("handled.total").orElseThrow()));
		for (FormTable table : FormTable.of(before)) {
			assertEquals(List.of(), table.problems().stream().filter(problem -> problem.failure() != null).map(CellProblem::sentence).toList());
		}
		List<Table> tables = Reports.all(report, Table.class);
		assertEquals(4, tables.size(), "the old first table stays for what the new one cannot hold");
		assertTrue(tables.get(1).getTitle().contains("2019"), tables.get(1).getTitle());
		assertEquals("published", tables.get(0).getKey());
		assertEquals(null, tables.get(1).getKey());
		before.commands().undo();
		assertEquals(text, before.text().text());
	}
}
