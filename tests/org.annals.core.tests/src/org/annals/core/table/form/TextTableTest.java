/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.table.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.annals.core.session.ReportSession;
import org.annals.core.table.spec.FormCell;
import org.annals.model.report.Cell;
import org.annals.model.report.ReportFactory;
import org.annals.model.report.Row;
import org.annals.model.report.Table;
import org.annals.model.text.ProseRuns;
import org.annals.model.text.Reports;
import org.eclipse.emf.edit.command.AddCommand;
import org.annals.model.report.ReportPackage.Literals;
import org.junit.jupiter.api.Test;

/** A table as it stands in the text, edited there. */
class TextTableTest {

	private final ReportSession session = Filled.report(Filled.TYPE);

	private TextTable table(String key) {
		return new TextTable(session, Reports.all(session.report(), Table.class).stream()
				.filter(table -> key.equals(table.getKey())).findFirst().orElseThrow());
	}

	@Test
	void aFormLooksAsOnItsPageAndItsNamesAreLocked() {
		TextTable shown = table("applications");
		TableSheet form = Filled.table(session, "applications").sheet();
		assertEquals(form.boxes().stream().map(TableSheet.Box::cell).toList(), shown.sheet().boxes().stream().map(TableSheet.Box::cell).toList());
		assertEquals(form.heads(), shown.sheet().heads());
		assertEquals(form.stubs(), shown.sheet().stubs());
		Cell head = shown.table().getRows().getFirst().getCells().getFirst();
		assertNull(shown.cell(head));
		shown.unlock(true);
		FormCell unlocked = shown.cell(head);
		session.execute(shown.set(unlocked, "other words"));
		assertEquals("other words", shown.text(unlocked));
		assertSame(unlocked, shown.cell(head));
		session.commands().undo();
		shown.unlock(false);
		assertFalse(shown.sheet().contains(unlocked));
	}

	@Test
	void cellsOfTheFormAreNormalisedAndJudged() {
		TextTable shown = table("applications");
		FormCell cell = shown.form().cell("received", "persons").orElseThrow();
		session.execute(shown.set(cell, "１,234"));
		assertEquals("1234", shown.text(cell));
		assertTrue(shown.problems(cell).stream().anyMatch(problem -> problem.failure() != null));
		assertSame(shown.cell(cell), shown.values().cell(cell));
	}

	@Test
	void aTableWithoutFormIsAllOpen() {
		Table foreign = ReportFactory.eINSTANCE.createTable();
		for (String line : List.of("事项\t数量", "会议\t12")) {
			Row row = ReportFactory.eINSTANCE.createRow();
			for (String text : line.split("\t")) {
				Cell cell = ReportFactory.eINSTANCE.createCell();
				cell.setProse(ProseRuns.create(text));
				row.getCells().add(cell);
			}
			foreign.getRows().add(row);
		}
		session.execute(AddCommand.create(session.domain(), session.report().getSections().getFirst(), Literals.SECTION__BLOCKS, foreign));
		TextTable shown = new TextTable(session, foreign);
		assertEquals(2, shown.sheet().rows().size());
		assertEquals(1, shown.sheet().heads());
		assertFalse(shown.canUnlock());
		FormCell cell = shown.sheet().rows().get(1).get(1);
		assertEquals("会议 / 数量", cell.label("zh"));
		assertEquals(12, shown.value(cell).intValue());
		assertNull(shown.set(Map.of(cell, "12"), "same"));
		assertNotNull(shown.set(cell, "13"));
		assertEquals(List.of(), shown.problems());
	}
}
