/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.annals.core.op.WriteReport;
import org.annals.core.table.form.FormTable;
import org.annals.ui.AnnalsUi;
import org.annals.ui.tests.driver.Desk;
import org.annals.ui.tests.driver.Dialogs;
import org.annals.ui.tests.driver.Keys;
import org.annals.ui.tests.driver.Pointer;
import org.annals.ui.tests.driver.Shots;
import org.annals.ui.tests.driver.Widgets;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables come into a report as a whole: one that is missing, or the figures of one from a file. */
class FormFillingTest extends FormsJourney {

	@AfterEach
	void closeDialogs() {
		Dialogs.closeAll();
	}

	private List<String> forms() {
		return Desk.ask(() -> FormTable.of(session()).stream().map(table -> table.form().id()).toList());
	}

	/** The report's tables as another program would hand them over, with another figure as the first of a row. */
	private Path exported(Path folder, String row, String figure) throws IOException {
		Path file = folder.resolve("figures.csv");
		Desk.run(() -> {
			try {
				new WriteReport(session().text(), session().type(), AnnalsUi.core().writers().find("tables-csv").orElseThrow())
						.execute(file, true, null);
			} catch (IOException e) {
				throw new AssertionError(e);
			}
		});
		String text = Files.readString(file);
		Files.writeString(file, text.replaceFirst("(?m)^(\"?" + row + "[^0-9]*)[0-9]+", "$1" + figure));
		return file;
	}

	@Test
	void givenATableThatIsMissing_whenItIsAdded_thenItIsShownBlankWhereItStoodAndUndoTakesItAway() {
		List<String> all = forms();
		Desk.run(() -> session().execute(DeleteCommand.create(session().domain(), table().table())));
		Desk.until("one table less", () -> !forms().contains("applications"));
		ToolItem add = Widgets.byId(ToolItem.class, "form.add");
		Desk.until("a table can be added", add::getEnabled);
		Shots.take("forms-missing");
		Pointer.click(add);
		Desk.until("it is there", () -> forms().equals(all));
		Desk.until("it is shown", () -> tab("applications").getParent().getSelection() == tab("applications"));
		assertEquals("", Desk.ask(() -> shown("received", "persons")));
		assertFalse(Desk.ask(add::getEnabled), "nothing is missing any more");
		Desk.until("keys go to it", grid::isFocusControl);
		Shots.take("forms-added");
		Keys.chord(SWT.CTRL, 'z');
		Desk.until("gone again", () -> !forms().contains("applications"));
		Keys.chord(SWT.CTRL, 'z');
		Desk.until("as before", () -> forms().equals(all) && !shown("received", "persons").isEmpty());
	}

	@Test
	void givenAFileWithOtherFigures_whenItIsRead_thenWhatChangesIsShownBeforeAndUndoTakesItBack(@TempDir Path folder)
			throws IOException {
		String before = Desk.ask(() -> shown("received", "persons"));
		String row = Desk.ask(() -> table().form().cell("received", "persons").orElseThrow().rowLabel("zh"));
		Path file = exported(folder, row, "1234");
		Pointer.click(Widgets.byId(ToolItem.class, "form.read"));
		Text field = Widgets.byId(Text.class, "readTable.file");
		Shots.take("readTable-empty");
		Desk.run(() -> field.setText(file.toString()));
		Table landings = Widgets.byId(Table.class, "readTable.landings");
		Desk.until("its values", () -> landings.getItemCount() > 0);
		org.eclipse.swt.widgets.List tables = Widgets.byId(org.eclipse.swt.widgets.List.class, "readTable.tables");
		assertEquals(forms().size(), Desk.ask(tables::getItemCount));
		int index = forms().indexOf("applications");
		Desk.run(() -> {
			tables.select(index);
			tables.notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event());
		});
		Desk.until("old and new", () -> landings.getItem(0).getText(2).equals(before) && landings.getItem(0).getText(3).equals("1234"));
		assertTrue(Desk.ask(() -> Widgets.byId(Combo.class, "readTable.form").getSelectionIndex()) > 0);
		Shots.take("readTable-preview");
		Dialogs.push("wizard.finish");
		Desk.until("taken over", () -> shown("received", "persons").equals("1234"));
		Desk.until("and judged", () -> tab("applications").getText().contains("2"));
		Shots.take("readTable-done");
		Desk.run(grid::setFocus);
		Keys.chord(SWT.CTRL, 'z');
		Desk.until("undone by one step", () -> shown("received", "persons").equals(before));
		assertFalse(Desk.ask(editor()::isDirty));
	}

	@Test
	void givenAFileWithoutTables_whenItIsRead_thenThePageSaysSoAndNothingCanBeFinished(@TempDir Path folder) throws IOException {
		Path file = Files.writeString(folder.resolve("letter.txt"), "只有一行文字\n");
		Pointer.click(Widgets.byId(ToolItem.class, "form.read"));
		Text field = Widgets.byId(Text.class, "readTable.file");
		Desk.run(() -> field.setText(file.toString()));
		Desk.idle();
		Shots.take("readTable-none");
		assertFalse(Dialogs.isEnabled("wizard.finish"));
	}

	@Test
	void givenManyTables_whenKeysTurnTheSheets_thenTheNextOneIsShownAndTheLastLeadsToTheFirst() {
		int count = forms().size();
		int at = forms().indexOf("applications");
		CTabFolder tabs = Desk.ask(() -> tab("applications").getParent());
		Keys.press(SWT.PAGE_DOWN, SWT.CTRL);
		Desk.until("the next sheet", () -> tabs.getSelectionIndex() == (at + 1) % count);
		Shots.take("forms-next-sheet");
		Desk.until("keys go to it", grid::isFocusControl);
		Keys.press(SWT.PAGE_UP, SWT.CTRL);
		Desk.until("back", () -> tabs.getSelectionIndex() == at);
		for (int i = 0; i < count; i++) {
			Keys.press(SWT.PAGE_DOWN, SWT.CTRL);
		}
		Desk.until("round", () -> tabs.getSelectionIndex() == at);
	}

	@Test
	void givenATotalThatIsBlank_whenTheKeyOfTotalsIsPressed_thenItIsFilledIn() {
		String before = Desk.ask(() -> shown("received", "total"));
		Keys.press(SWT.END);
		awaitCell("received", "total");
		Keys.press(SWT.DEL);
		Desk.until("blank", () -> shown("received", "total").isEmpty());
		Keys.chord(SWT.CTRL | SWT.SHIFT, 'T');
		Desk.until("filled", () -> shown("received", "total").equals(before));
		Keys.chord(SWT.CTRL, 'z');
		Keys.chord(SWT.CTRL, 'z');
		assertFalse(Desk.ask(editor()::isDirty));
	}
}
