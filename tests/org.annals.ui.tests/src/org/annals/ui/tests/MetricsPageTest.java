/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;

import org.annals.model.report.Metric;
import org.annals.ui.tests.driver.Desk;
import org.annals.ui.tests.driver.Keys;
import org.annals.ui.tests.driver.Pointer;
import org.annals.ui.tests.driver.Shots;
import org.annals.ui.tests.driver.Widgets;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The register of metrics is worked in like a spreadsheet, and the text follows. */
class MetricsPageTest extends PageJourney {

	private Table table;

	@BeforeEach
	void showPage() {
		page("metrics");
		table = Widgets.byId(Table.class, "metrics");
		Desk.until("focus in the table", table::isFocusControl);
	}

	@Test
	void givenAValue_whenItIsTypedOver_thenTheTextFollowsAndUndoTakesItBack() {
		assertTrue(text().contains("全年召开党组会24次，"));
		clickCell(table, "党组会", "value");
		Shots.take("metrics");
		Keys.type("25");
		Shots.take("metrics-edit");
		Keys.press(SWT.CR);
		Desk.until("the text", () -> session().text().text().contains("全年召开党组会25次，"));
		assertTrue(Desk.ask(editor()::isDirty));
		Keys.chord(SWT.CTRL, 'z');
		Desk.until("undo", () -> session().text().text().contains("全年召开党组会24次，"));
		assertFalse(Desk.ask(editor()::isDirty));
		Desk.until("the cell", () -> column(table, "value").contains("24"));
	}

	@Test
	void givenAWrongNumber_whenItIsTyped_thenTheOldOneStaysAndASentenceSaysWhy() {
		clickCell(table, "党组会", "value");
		Keys.type("2x");
		Keys.press(SWT.CR);
		Label message = Widgets.byId(Label.class, "metrics.message");
		Desk.until("a sentence", () -> message.getText().contains("2x"));
		Shots.take("metrics-wrong");
		assertEquals(new BigDecimal("24"), metric("党组会").getValue());
		assertFalse(Desk.ask(editor()::isDirty));
	}

	@Test
	void givenCellsOfASpreadsheet_whenTheyArePasted_thenManyMetricsChangeInOneStep() {
		List<String> before = column(table, "value");
		clickCell(table, Desk.ask(() -> table.getItem(0).getText(0)), "value");
		copy("101\n102\nviele\n104\n");
		Keys.chord(SWT.CTRL, 'v');
		Desk.until("pasted", () -> table.getItem(3).getText(1).equals("104"));
		assertEquals(List.of("101", "102", before.get(2), "104"), column(table, "value").subList(0, 4));
		Label message = Widgets.byId(Label.class, "metrics.message");
		assertTrue(Desk.ask(message::getText).contains("viele"), () -> Desk.ask(message::getText));
		Shots.take("metrics-paste");
		Keys.chord(SWT.CTRL, 'z');
		Desk.until("undone by one step", () -> column(table, "value").equals(before));
		assertFalse(Desk.ask(editor()::isDirty));
	}

	@Test
	void givenSortedAndFilteredRows_whenTheyAreCopied_thenTheyAreAsTheyAreShown() {
		Text filter = Widgets.byId(Text.class, "metrics.filter");
		Desk.run(() -> filter.setText("党"));
		Label count = Widgets.byId(Label.class, "metrics.count");
		int all = Desk.ask(() -> session().report().getMetrics().size());
		int shown = Desk.ask(table::getItemCount);
		assertTrue(shown > 1 && shown < all);
		assertTrue(Desk.ask(count::getText).contains(Integer.toString(shown)));
		sort("value");
		List<String> values = column(table, "value");
		assertEquals(values.stream().sorted((a, b) -> new BigDecimal(a.replace(",", ""))
				.compareTo(new BigDecimal(b.replace(",", "")))).toList(), values);
		Shots.take("metrics-filter");
		Desk.run(table::setFocus);
		Keys.chord(SWT.CTRL, 'a');
		Keys.chord(SWT.CTRL, 'c');
		String[] lines = copied().split("\n");
		assertEquals(shown, lines.length);
		assertEquals(column(table, "counts").get(0), lines[0].split("\t")[0]);
		Desk.run(() -> filter.setText(""));
		Desk.until("all rows", () -> table.getItemCount() == all);
	}

	private void sort(String id) {
		int column = columnIndex(table, id);
		Desk.run(() -> {
			TableColumn header = table.getColumn(column);
			header.notifyListeners(SWT.Selection, new Event());
		});
	}

	@Test
	void givenAMetricInTheText_whenItIsDeleted_thenItsNumberStaysAndUndoBringsItBack() {
		String before = text();
		Metric metric = metric("党组会");
		clickCell(table, "党组会", "counts");
		Pointer.click(toolItem("metrics.delete"));
		Desk.until("gone", () -> !session().report().getMetrics().contains(metric));
		assertEquals(before, text());
		Shots.take("metrics-deleted");
		Keys.chord(SWT.CTRL, 'z');
		Desk.until("back", () -> session().report().getMetrics().contains(metric));
		assertEquals(before, text());
		int all = Desk.ask(() -> session().report().getMetrics().size());
		Desk.until("its row", () -> table.getItemCount() == all);
	}

	@Test
	void givenSelectedRows_whenOneValueIsFilledIn_thenAllOfThemHaveIt() {
		clickCell(table, Desk.ask(() -> table.getItem(0).getText(0)), "scope");
		Keys.press(SWT.ARROW_DOWN, SWT.SHIFT);
		Keys.press(SWT.ARROW_DOWN, SWT.SHIFT);
		Desk.until("three rows", () -> table.getSelectionCount() == 3);
		Pointer.click(toolItem("metrics.fill"));
		Keys.type("minutes");
		Shots.take("metrics-fill");
		Keys.press(SWT.CR);
		Desk.until("filled", () -> column(table, "scope").subList(0, 3).equals(List.of("minutes", "minutes", "minutes")));
		assertEquals("", column(table, "scope").get(3));
		Keys.chord(SWT.CTRL, 'z');
		Desk.until("one step back", () -> !"minutes".equals(column(table, "scope").get(1)));
	}

	@Test
	void givenANewRow_whenItIsNamed_thenTheReportHasTheMetric() {
		int before = Desk.ask(table::getItemCount);
		Pointer.click(toolItem("metrics.add"));
		Desk.until("a row more", () -> table.getItemCount() == before + 1);
		Keys.type("visits");
		Keys.press(SWT.TAB);
		Keys.type("12");
		Keys.press(SWT.CR);
		Desk.until("its value", () -> {
			Metric last = session().report().getMetrics().get(before);
			return "visits".equals(last.getCounts()) && new BigDecimal("12").equals(last.getValue());
		});
		assertNull(metric("visits").getUnit());
		Shots.take("metrics-added");
	}

	@Test
	void givenTwoMetrics_whenTheyAreMerged_thenTheTextShowsOne() {
		int before = Desk.ask(table::getItemCount);
		clickCell(table, Desk.ask(() -> table.getItem(0).getText(0)), "counts");
		Keys.press(SWT.ARROW_DOWN, SWT.SHIFT);
		Desk.until("two rows", () -> table.getSelectionCount() == 2);
		Pointer.click(toolItem("metrics.merge"));
		Desk.until("one row less", () -> table.getItemCount() == before - 1);
		Shots.take("metrics-merged");
		Desk.run(table::setFocus);
		Keys.chord(SWT.CTRL, 'z');
		Desk.until("two again", () -> table.getItemCount() == before);
	}

	@Test
	void givenAMention_whenItsPlaceIsOpened_thenTheTextIsShownThere() {
		clickCell(table, "党组会", "counts");
		Table places = Widgets.byId(Table.class, "metrics.places");
		Desk.until("its place", () -> places.getItemCount() == 1 && places.getItem(0).getText(2).equals("24次"));
		Desk.run(() -> {
			places.setFocus();
			places.setSelection(0);
		});
		Keys.press(SWT.CR);
		Desk.until("the text page", () -> "text".equals(editor().shownPage()));
		Shots.take("metrics-to-text");
	}

	private static ToolItem toolItem(String id) {
		return Widgets.byId(ToolItem.class, id);
	}
}
