/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.table.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;

import org.annals.core.session.ReportSession;
import org.annals.core.table.spec.FormCell;
import org.annals.core.table.spec.TableForm;
import org.annals.core.text.ProseText;
import org.annals.core.types.TestProfiles;
import org.annals.core.types.TypeProfile;
import org.annals.model.report.Cell;
import org.annals.model.report.Report;
import org.annals.model.report.ReportFactory;
import org.annals.model.report.Row;
import org.annals.model.report.Section;
import org.annals.model.report.Table;
import org.annals.model.text.ProseRuns;
import org.junit.jupiter.api.Test;

/** A table has as many rows of a kind as its report needs, and equations may look into the table beside it. */
class ManyRowsTest {

	private static final TypeProfile TYPE = TestProfiles.of("<table id='t'><column id='x'/><row id='part' most='4'><name lang='en'>Part</name></row>"
			+ "<row id='whole'><name lang='en'>Whole</name></row>"
			+ "<equation id='sum' each='column'><expression>whole = sum(part)</expression></equation></table>"
			+ "<table id='u'><column id='y'/><row id='one'/><equation id='same'><expression>one.y = t.whole.x</expression></equation>"
			+ "<equation id='lost'><expression>one.y = v.whole.x</expression></equation></table>"
			+ "<table id='p'><column id='n'/><column id='d' format='decimal'/><column id='lo' format='decimal'/><row id='part' most='4'><name lang='en'>Part</name></row>"
			+ "<row id='whole' required='false'><name lang='en'>Whole</name></row>"
			+ "<equation id='same' each='row'><expression>n = q.same.m</expression></equation>"
			+ "<equation id='order' each='row'><expression>lo &lt;= d</expression></equation>"
			+ "<equation id='least' each='table'><expression>whole.lo = min(part.lo)</expression></equation></table>"
			+ "<table id='q'><column id='who' format='text' required='false'/><column id='m'/><row id='line' most='9'><name lang='en'>Line</name></row>"
			+ "<row id='whole' required='false'><name lang='en'>Whole</name></row></table>");

	@Test
	void theIdNamesAllAndTheRowsAreCounted() {
		TableForm form = form("t");
		assertEquals(List.of("part1", "part2", "part3", "part4"), form.rows("part"));
		assertEquals(List.of("part1", "part2", "part3", "part4", "whole"), form.rowIds());
		assertEquals("Part 2", form.cell("part2.x").orElseThrow().label("en").split(" / ")[0]);
		assertFalse(form.isSpare("part1"));
		assertTrue(form.isSpare("part2"));
		assertFalse(form.isSpare("whole"));
	}

	@Test
	void aNewTableHasTheFirstAlone() {
		assertEquals(List.of("part1", "whole"),
				TableSkeleton.create(form("t"), "en").getRows().stream().map(Row::getKey).filter(Objects::nonNull).toList());
	}

	@Test
	void rowsThatTheReportLacksAreNotMissed() {
		assertEquals(List.of(), problems(report(table("t", "part1", "2", "part2", "3", "whole", "5"))));
		assertEquals(List.of("table.equation"), problems(report(table("t", "part1", "2", "part2", "3", "whole", "6"))));
	}

	@Test
	void aSumOfNoneOfThemIsOpen() {
		assertEquals(List.of(), problems(report(table("t", "whole", "5"))));
	}

	@Test
	void anEquationLooksIntoAnotherTable() {
		Table first = table("t", "part1", "5", "whole", "5");
		assertEquals(List.of(), problems(report(first, table("u", "one", "5"))));
		assertEquals(List.of("table.equation"), problems(report(table("t", "part1", "5", "whole", "5"), table("u", "one", "4"))));
		assertEquals(List.of(), problems(report(table("u", "one", "4"))));
	}

	/** Rows are as many as the report has and stand where it has them: the name tells which are the same. */
	@Test
	void theRowOfTheSameNameIsSoughtInTheOtherTable() {
		String[] own = { "part1|East|3||", "part2|West|5||", "whole|Whole|8||" };
		assertEquals(List.of(), problems(report(named("p", own), named("q", "line1|West||5", "line2|East||3", "whole|Whole||8"))));
		assertEquals(List.of("part1.n 3 4"), failures(report(named("p", own), named("q", "line1|West||5", "line2|East||4", "whole|Whole||8"))));
		assertEquals(List.of("whole.n 8 9"), failures(report(named("p", own), named("q", "line1|West||5", "line2|East||3", "whole|Whole||9"))));
		assertEquals(List.of("part2.n 5 6"), failures(report(named("p", own), named("q", "line1|1|west|2", "line2|2|East|3", "line3|3|West|4"))));
	}

	@Test
	void aRowWithoutItsLikeIsOpen() {
		assertEquals(List.of(), problems(report(named("p", "part1|East|3||", "part2|North|1||"), named("q", "line1|West||5"))));
		assertEquals(List.of(), problems(report(named("p", "part1|East|3||", "part2|East|1||"), named("q", "line1|East||5"))));
		assertEquals(List.of(), problems(report(named("p", "part1|East|3||"))));
	}

	@Test
	void lessThanOneMayBeAnythingBelowAndNoneIsBlank() {
		assertEquals(List.of(), failures(report(named("p", "part1|East|1|0.2|<1", "part2|West|1|<1|<1", "part3|N|1|N/A|n/a", "whole|Whole|3|0.9|<1"))));
		assertEquals(List.of("part1.lo 2 0.5"), failures(report(named("p", "part1|East|1|<1|2", "whole|Whole|1|3|2"))));
		assertEquals(List.of("whole.lo 2 3"), failures(report(named("p", "part1|East|1|4|3", "part2|West|1|N/A|", "whole|Whole|1|3|2"))));
		assertEquals(List.of("table.not-a-number"), problems(report(named("p", "part1|East|<1|4|3"))));
	}

	private static List<String> failures(Report report) {
		return TYPE.forms().tables(report).stream().flatMap(
				values -> new TableJudge(values, TYPE.forms().equations(values.form())).all().stream()).filter(problem -> problem.failure() != null)
				.map(problem -> problem.cell().key() + " " + problem.failure().left().stripTrailingZeros().toPlainString() + " "
						+ problem.failure().right().stripTrailingZeros().toPlainString()).toList();
	}

	/** Rows as key|name|values. */
	private static Table named(String id, String... rows) {
		Table table = ReportFactory.eINSTANCE.createTable();
		table.setKey(id);
		List<String> columns = form(id).columnIds();
		for (String text : rows) {
			String[] parts = text.split("\\|", -1);
			Row row = ReportFactory.eINSTANCE.createRow();
			row.setKey(parts[0]);
			for (int i = 1; i < parts.length; i++) {
				Cell cell = ReportFactory.eINSTANCE.createCell();
				cell.setColumn(i == 1 ? null : columns.get(i - 2));
				cell.setProse(ProseRuns.create(parts[i]));
				row.getCells().add(cell);
			}
			table.getRows().add(row);
		}
		return table;
	}

	@Test
	void aTableThatTheTypeLacksIsToldOnce() {
		assertEquals(1, TYPE.forms().problems().stream().filter(problem -> problem.contains("v.whole.x")).count());
	}

	@Test
	void oneBlankRowIsShownBehindTheLastFilledOne() {
		FormTable blank = open(table("t", "part1", "", "whole", ""));
		assertEquals(List.of("part1", "whole"), shown(blank));
		FormTable gap = open(table("t", "part1", "", "part2", "1", "whole", ""));
		assertEquals(List.of("part1", "part2", "part3", "whole"), shown(gap));
		assertEquals(List.of("part1", "part2", "part3", "part4", "whole"), shown(open(table("t", "part4", "1", "whole", ""))));
	}

	@Test
	void rowsThatAreFilledStandInTheOrderOfTheFormWithTheirNames() {
		ReportSession session = new ReportSession(report(table("t", "part1", "1", "whole", "6")), TYPE);
		FormTable table = FormTable.of(session).getFirst();
		FormClipboard clipboard = new FormClipboard(table, new TableSheet(table).rows());
		session.execute(clipboard.paste(form("t").cell("part2.x").orElseThrow(), "2\n\n3\n").command());
		assertEquals(List.of("part1", "part2", "part4", "whole"), table.table().getRows().stream().map(Row::getKey).toList());
		assertEquals("Part 2", ProseText.of(table.table().getRows().get(1).getCells().getFirst().getProse()));
		assertEquals(List.of(), table.problems());
		session.commands().undo();
		assertEquals(2, table.table().getRows().size());
	}

	private static FormTable open(Table table) {
		return FormTable.of(new ReportSession(report(table), TYPE)).getFirst();
	}

	private static List<String> shown(FormTable table) {
		return new TableSheet(table).rows().stream().map(row -> row.getFirst().row().getId()).toList();
	}

	private static TableForm form(String id) {
		return TYPE.forms().find(id).orElseThrow();
	}

	private static List<String> problems(Report report) {
		return TYPE.forms().tables(report).stream()
				.flatMap(values -> new TableJudge(values, TYPE.forms().equations(values.form())).all().stream()).map(CellProblem::rule).toList();
	}

	private static Report report(Table... tables) {
		Report report = ReportFactory.eINSTANCE.createReport();
		Section section = ReportFactory.eINSTANCE.createSection();
		section.getBlocks().addAll(List.of(tables));
		report.getSections().add(section);
		return report;
	}

	private static Table table(String id, String... rows) {
		Table table = ReportFactory.eINSTANCE.createTable();
		table.setKey(id);
		String column = form(id).cells().stream().map(FormCell::column).findFirst().orElseThrow().getId();
		for (int i = 0; i < rows.length; i += 2) {
			Row row = ReportFactory.eINSTANCE.createRow();
			row.setKey(rows[i]);
			Cell cell = ReportFactory.eINSTANCE.createCell();
			cell.setColumn(column);
			cell.setProse(ProseRuns.create(rows[i + 1]));
			row.getCells().add(cell);
			table.getRows().add(row);
		}
		return table;
	}
}
