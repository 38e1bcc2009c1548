/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.annals.core.page.LineKind;
import org.annals.core.testing.Parts;
import org.annals.core.testing.TestType;
import org.annals.model.report.Cell;
import org.annals.model.report.Report;
import org.annals.model.report.ReportFactory;
import org.annals.model.report.Row;
import org.annals.model.report.Table;
import org.annals.model.text.ProseRuns;
import org.junit.jupiter.api.Test;

class TableEditingTest {

	private static Author author() {
		Table table = ReportFactory.eINSTANCE.createTable();
		for (String[] texts : new String[][] { { "甲", "1\n2" }, { "乙", null } }) {
			Row row = ReportFactory.eINSTANCE.createRow();
			for (String text : texts) {
				Cell cell = ReportFactory.eINSTANCE.createCell();
				cell.setProse(text == null ? null : ProseRuns.create(text));
				row.getCells().add(cell);
			}
			table.getRows().add(row);
		}
		Report report = Parts.report("2023",
				Parts.section("表", Parts.paragraph("前面"), table, Parts.paragraph("后面")));
		return new Author(report, TestType.get());
	}

	@Test
	void givenTable_whenShown_thenARowIsALineAndALineFeedASpace() {
		Author author = author();
		assertEquals("一、表\n前面\n甲\t1 2\n乙\t\n后面", author.page.text());
		assertEquals(LineKind.TABLE_ROW, author.page.line(2).kind());
		assertEquals(author.page.length(), author.page.toPage(author.session.text().text().length()));
	}

	@Test
	void givenCells_whenTabAndEnter_thenTheCaretGoesFromCellToCell() {
		Author author = author();
		author.at("甲|\t").tab();
		assertEquals("1 2", author.page.text(author.range()));
		author.at("甲|\t").enter().type("丙");
		assertEquals("一、表\n前面\n甲\t1 2\n丙|乙\t\n后面", author.shown());
		author.at("乙\t|").type("5");
		assertEquals("一、表\n前面\n甲\t1 2\n丙乙\t5|\n后面", author.shown());
	}

	@Test
	void givenKeysAtEdges_whenTyped_thenRowsStay() {
		Author author = author();
		author.at("\n|乙").backspace();
		author.at("\n|后面").backspace();
		author.at("前面|").delete();
		author.at("乙\t|").delete();
		assertEquals("一、表\n前面\n甲\t1 2\n乙\t\n后面", author.page.text());
	}

	@Test
	void givenSelectionIntoTable_whenDeleted_thenCellsAreEmptied() {
		Author author = author();
		author.at("前|面\n甲\t1| 2").backspace();
		assertEquals("一、表\n前\n\t 2\n乙\t\n后面", author.page.text());
		author.undo();
		author.at("前|面\n甲\t1 2\n乙\t\n后|面").backspace();
		assertEquals("一、表\n前|面", author.shown());
		author.undo();
		assertEquals("一、表\n前面\n甲\t1 2\n乙\t\n后面", author.page.text());
	}
}
