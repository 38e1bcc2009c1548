/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.table.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.annals.core.session.ReportSession;
import org.annals.core.table.form.TableSheet.Box;
import org.annals.core.table.spec.FormCell;
import org.junit.jupiter.api.Test;

/** The sheet that a person sees and moves in. */
class TableSheetTest {

	private final ReportSession session = Filled.report(Filled.TYPE);
	private final FormTable table = Filled.table(session, "applications");
	private final TableSheet sheet = new TableSheet(table);

	private FormCell cell(String row, String column) {
		return table.form().cell(row, column).orElseThrow();
	}

	@Test
	void boxesCoverTheWholeSheetAndEachPlaceOnce() {
		for (FormTable one : FormTable.of(session)) {
			TableSheet shown = new TableSheet(one);
			int[][] covered = new int[shown.lines()][shown.width()];
			for (Box box : shown.boxes()) {
				for (int line = box.line(); line < box.line() + box.down(); line++) {
					for (int column = box.column(); column < box.column() + box.across(); column++) {
						covered[line][column]++;
					}
				}
			}
			for (int[] line : covered) {
				assertTrue(java.util.Arrays.stream(line).allMatch(times -> times == 1), one.form().id());
			}
		}
	}

	@Test
	void headsStayInSightWhereTheyAreThoseOfAllRows() {
		assertEquals(3, sheet.heads());
		assertEquals(3, sheet.stubs());
		assertEquals(0, new TableSheet(Filled.table(session, "published")).heads());
		Box results = sheet.boxes().stream().filter(box -> box.text().startsWith("三、")).findFirst().orElseThrow();
		assertTrue(results.down() > 10);
	}

	@Test
	void keysMoveOverCellsAndStopAtTheEdge() {
		FormCell first = cell("received", "persons");
		assertSame(cell("carried", "companies"), sheet.move(first, 1, 1));
		assertSame(cell("received", "total"), sheet.move(first, -1, 100));
		assertSame(cell("carried", "persons"), sheet.next(cell("received", "total"), 1));
		assertSame(cell("received", "total"), sheet.next(cell("carried", "persons"), -1));
		assertNull(sheet.next(first, -1));
		assertEquals(List.of(first, cell("received", "companies"), cell("carried", "persons"), cell("carried", "companies")),
				sheet.between(cell("carried", "companies"), first));
	}

	@Test
	void whatIsTypedIsJudgedBeforeItIsTaken() {
		FormCell cell = cell("granted", "persons");
		String before = table.text(cell);
		assertEquals(List.of(), table.problems(cell, before));
		List<CellProblem> problems = table.problems(cell, "1,000");
		assertEquals(List.of(TableJudge.EQUATION), problems.stream().map(CellProblem::rule).distinct().toList());
		assertEquals(List.of(TableJudge.NOT_A_NUMBER), table.problems(cell, "12x").stream().map(CellProblem::rule).toList());
		assertEquals(before, table.text(cell));
		assertEquals(List.of(), table.problems(cell));
		assertTrue(table.relations(cell("handled", "total")).size() > 1);
	}
}
