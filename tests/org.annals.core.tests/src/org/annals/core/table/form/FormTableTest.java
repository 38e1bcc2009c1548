/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.table.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;

import org.annals.core.op.FillTotals;
import org.annals.core.session.ReportSession;
import org.annals.core.table.spec.FormCell;
import org.eclipse.emf.common.command.Command;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the table editor asks for. */
class FormTableTest {

	private final ReportSession session = Filled.report(Filled.TYPE);
	private final FormTable table = Filled.table(session, "applications");

	private FormCell cell(String row, String column) {
		return table.form().cell(row, column).orElseThrow();
	}

	private String rules(FormCell cell) {
		return String.join(" ", table.problems(cell).stream().map(CellProblem::rule).distinct().toList());
	}

	@ParameterizedTest
	@CsvSource({ "'', '', table.cell-missing", "abc, abc, table.not-a-number", "-3, -3, table.negative table.equation",
			"2.5, 2.5, table.fraction table.equation", "'1,234', 1234, table.equation", "１２, 12, table.equation",
			"12件, 12, table.equation", "无, 无, table.not-a-number" })
	void whateverIsTypedIsKeptAndJudged(String typed, String held, String rules) {
		FormCell cell = cell("granted", "persons");
		Filled.set(session, table.set(cell, typed));
		assertEquals(held, table.text(cell));
		assertEquals(rules, rules(cell));
		session.commands().undo();
		assertEquals("", rules(cell));
	}

	@Test
	void blankIsNotZero() {
		FormCell cell = cell("secret", "charities");
		Filled.set(session, table.set(cell, "0"));
		assertEquals(0, table.value(cell).signum());
		Filled.set(session, table.clear(List.of(cell), "clear"));
		assertNull(table.value(cell));
		assertNull(table.clear(List.of(cell), "clear"));
	}

	@Test
	void totalsAreFilledInOneStepAndUndoneInOne() {
		FormCell total = cell("handled", "total");
		String before = table.text(total);
		Filled.set(session, table.set(cell("granted", "persons"), "100"));
		Command fill = new FillTotals(table.values(), session.type().forms().equations(table.form())).execute(session.domain());
		session.execute(fill);
		assertEquals(List.of("balance.persons", "balance.total"), table.problems().stream()
				.map(problem -> problem.failure().equation().id()).toList());
		assertNull(new FillTotals(table.values(), session.type().forms().equations(table.form())).execute(session.domain()));
		session.commands().undo();
		assertEquals(before, table.text(total));
	}

	@Test
	void cellsGoToASpreadsheetAndBack() {
		FormClipboard clipboard = new FormClipboard(table);
		String copied = clipboard.copy(cell("carried", "others"), cell("received", "persons"));
		assertEquals(2, copied.lines().count());
		FormClipboard.Plan plan = clipboard.paste(cell("received", "persons"), copied);
		assertNull(plan.command());
		assertEquals(12, plan.cells());
		plan = clipboard.paste(cell("received", "others"), "7\t8\t9\nx\t8");
		assertEquals(2, plan.doubts().size());
		session.execute(plan.command());
		assertEquals("x", table.text(cell("carried", "others")));
		assertEquals("8", table.text(cell("carried", "total")));
		session.commands().undo();
		assertEquals(List.of(), table.problems());
	}

	@Test
	void theLayoutIsThatOfTheOfficialForm() {
		TableLayout layout = table.layout();
		assertEquals(10, layout.width());
		assertEquals(3, layout.stubs());
		assertEquals(28, layout.lines().size());
		layout.lines().forEach(line -> assertEquals(10, line.places().stream().mapToInt(TableLayout.Place::span).sum()));
	}
}
