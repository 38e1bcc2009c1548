/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.annals.model.report.Commitment;
import org.annals.model.report.CommitmentState;
import org.annals.model.text.Reports;
import org.annals.ui.tests.driver.Desk;
import org.annals.ui.tests.driver.Keys;
import org.annals.ui.tests.driver.Shots;
import org.annals.ui.tests.driver.Widgets;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the report promises is kept up as a table. */
class CommitmentsPageTest extends PageJourney {

	private Table table;

	@BeforeEach
	void showPage() {
		page("commitments");
		table = Widgets.byId(Table.class, "commitments");
		Desk.until("focus in the table", table::isFocusControl);
	}

	private Commitment first() {
		return Desk.ask(() -> Reports.all(session().report(), Commitment.class).get(0));
	}

	private CCombo open(String column) {
		clickCell(table, Desk.ask(() -> table.getItem(0).getText(0)), column);
		Keys.press(SWT.F2);
		return Widgets.byId(CCombo.class, "cell.field");
	}

	@Test
	void givenACommitment_whenItsStateIsChosen_thenTheReportHasItAndUndoTakesItBack() {
		Shots.take("commitments");
		CCombo field = open("state");
		String kept = Desk.ask(() -> field.getItem(CommitmentState.KEPT_VALUE));
		Shots.take("commitments-state");
		Desk.run(() -> field.setText(kept));
		Keys.press(SWT.CR);
		Desk.until("the state", () -> first().getState() == CommitmentState.KEPT);
		assertEquals(kept, column(table, "state").get(0));
		Keys.chord(SWT.CTRL, 'z');
		Desk.until("undo", () -> first().getState() == CommitmentState.OPEN);
	}

	@Test
	void givenAnOwnerOfSomewhereElse_whenTheNameIsTyped_thenTheReportKnowsTheOffice() {
		int actors = Desk.ask(() -> session().report().getActors().size());
		CCombo field = open("owner");
		Desk.run(() -> field.setText("财务科"));
		Keys.press(SWT.CR);
		Desk.until("the owner", () -> first().getOwner() != null && "财务科".equals(first().getOwner().getName()));
		assertEquals(actors + 1, Desk.ask(() -> session().report().getActors().size()));
	}

	@Test
	void givenADeadline_whenItIsNoDate_thenTheOldOneStays() {
		String before = Desk.ask(() -> first().getDeadline());
		clickCell(table, Desk.ask(() -> table.getItem(0).getText(0)), "deadline");
		Keys.type("soon");
		Keys.press(SWT.CR);
		Label message = Widgets.byId(Label.class, "commitments.message");
		Desk.until("a sentence", () -> message.getText().contains("soon"));
		assertEquals(before, Desk.ask(() -> first().getDeadline()));
		assertTrue(Desk.ask(() -> table.isSelected(0)), "the person goes on where it is wrong");
	}
}
