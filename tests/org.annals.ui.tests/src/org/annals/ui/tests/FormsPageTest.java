/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.annals.ui.checking.Checking;
import org.annals.ui.tests.driver.Desk;
import org.annals.ui.tests.driver.Keys;
import org.annals.ui.tests.driver.Pointer;
import org.annals.ui.tests.driver.Shots;
import org.annals.ui.tests.driver.Widgets;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.ToolItem;
import org.junit.jupiter.api.Test;

/** The tables that a type prescribes are filled in like a spreadsheet, which says at once what does not agree. */
class FormsPageTest extends FormsJourney {

	@Test
	void givenTablesThatAgree_whenAFigureIsTypedOver_thenTheEquationIsNamedWhileTypingAndUndoMendsIt() {
		Shots.take("forms");
		String before = Desk.ask(() -> shown("received", "persons"));
		assertFalse(Desk.ask(message::getText).contains("≠"));
		Keys.type("99");
		Desk.until("the equation while typing", () -> message.getText().contains("≠"));
		assertEquals(before, Desk.ask(() -> shown("received", "persons")));
		Shots.take("forms-typing");
		Keys.press(SWT.CR);
		Desk.until("taken", () -> shown("received", "persons").equals("99"));
		awaitCell("carried", "persons");
		Desk.until("a tab that says so", () -> tab("applications").getText().contains("2"));
		Pointer.click(Widgets.byId(ToolItem.class, "form.next"));
		Desk.until("a cell that fails", () -> message.getText().contains("≠"));
		Shots.take("forms-failing");
		Keys.chord(SWT.CTRL, 'z');
		Desk.until("undone", () -> shown("received", "persons").equals(before));
		Desk.until("all agrees", () -> !tab("applications").getText().contains("2"));
		assertFalse(Desk.ask(editor()::isDirty));
	}

	@Test
	void givenATotalThatIsBlank_whenTotalsAreFilledIn_thenItIsThereAgainByOneStep() {
		String before = Desk.ask(() -> shown("received", "total"));
		Keys.press(SWT.END);
		awaitCell("received", "total");
		Keys.press(SWT.DEL);
		Desk.until("blank", () -> shown("received", "total").isEmpty());
		Pointer.click(Widgets.byId(ToolItem.class, "form.totals"));
		Desk.until("filled", () -> shown("received", "total").equals(before));
		Shots.take("forms-totals");
		Keys.chord(SWT.CTRL, 'z');
		Desk.until("blank again", () -> shown("received", "total").isEmpty());
	}

	@Test
	void givenCells_whenKeysAreUsed_thenTheyMoveAsInASpreadsheet() {
		Keys.press(SWT.TAB);
		awaitCell("received", "companies");
		Keys.press(SWT.TAB, SWT.SHIFT);
		Keys.press(SWT.CR);
		awaitCell("carried", "persons");
		Keys.press(SWT.END, SWT.CTRL);
		awaitCell("next", "total");
		Shots.take("forms-end");
		Keys.press(SWT.HOME);
		awaitCell("next", "persons");
		String before = Desk.ask(() -> shown("next", "persons"));
		Keys.press(SWT.F2);
		Keys.type("7");
		Keys.press(SWT.ESC);
		assertEquals(before, Desk.ask(() -> shown("next", "persons")));
		assertFalse(Desk.ask(editor()::isDirty));
		Desk.until("focus in the grid", grid::isFocusControl);
	}

	@Test
	void givenMarkedCells_whenTheyGoToASpreadsheetAndBack_thenTheyAreTakenAsOneStep() {
		Keys.press(SWT.ARROW_RIGHT, SWT.SHIFT);
		Keys.press(SWT.ARROW_DOWN, SWT.SHIFT);
		awaitCell("carried", "companies");
		Keys.chord(SWT.CTRL, 'c');
		List<String> lines = copied().lines().toList();
		assertEquals(2, lines.size());
		assertEquals(Desk.ask(() -> shown("received", "persons") + "\t" + shown("received", "companies")), lines.get(0));
		Shots.take("forms-marked");
		copy("41\t12\r\n3\tx\r\n");
		Keys.chord(SWT.CTRL, 'v');
		Desk.until("pasted", () -> shown("carried", "companies").equals("x"));
		Desk.until("the doubt", () -> message.getText().contains("x"));
		Shots.take("forms-pasted");
		Keys.chord(SWT.CTRL, 'z');
		Desk.until("undone by one step", () -> (shown("received", "persons") + "\t" + shown("received", "companies"))
				.equals(lines.get(0)));
		assertFalse(Desk.ask(editor()::isDirty));
	}

	@Test
	void givenAFinding_whenItIsOpened_thenItsCellIsShown() {
		Keys.type("99");
		Keys.press(SWT.CR);
		Desk.until("a finding of the check", () -> Checking.of(editor()).findings().isCurrent()
				&& Checking.of(editor()).findings().all().stream().anyMatch(finding -> finding.rule().equals("table.equation")));
		Keys.press(SWT.END, SWT.CTRL);
		Pointer.click(tab("published"));
		Desk.run(() -> Checking.of(editor()).findings().all().stream().filter(finding -> finding.rule().equals("table.equation"))
				.findFirst().ifPresent(finding -> editor().reveal(finding.place().element(), null)));
		Desk.until("the equation", () -> message.getText().contains("≠"));
		assertTrue(Desk.ask(() -> tab("applications").getParent().getSelection() == tab("applications")));
		Keys.chord(SWT.CTRL, 'z');
	}
}
