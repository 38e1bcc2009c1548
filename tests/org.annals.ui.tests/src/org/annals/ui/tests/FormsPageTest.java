/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

import org.annals.core.op.ReadReport;
import org.annals.core.op.WriteReport;
import org.annals.core.read.Reading;
import org.annals.core.source.SourceFile;
import org.annals.core.table.form.FormTable;
import org.annals.core.types.TypeFolder;
import org.annals.model.report.Cell;
import org.annals.ui.AnnalsUi;
import org.annals.ui.checking.Checking;
import org.annals.ui.tests.driver.Desk;
import org.annals.ui.tests.driver.Keys;
import org.annals.ui.tests.driver.Pointer;
import org.annals.ui.tests.driver.Shots;
import org.annals.ui.tests.driver.Widgets;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolItem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The tables that a type prescribes are filled in like a spreadsheet, which says at once what does not agree. */
class FormsPageTest extends PageJourney {

	private static final String SAMPLE = "bundles/org.annals.type.disclosure/samples/disclosure-report.txt";

	private static final String TYPES = "bundles/org.annals.type.disclosure/types";
	private static final String TYPE = "org.annals.type.disclosure";

	private static final List<Path> LAID = new ArrayList<>();

	private Canvas grid;
	private Label message;

	/** Laid into the folder of types, not installed with the product: other journeys count on the built-in types alone. */
	@BeforeAll
	static void layTypes() throws IOException {
		Files.createDirectories(TypeFolder.own());
		try (DirectoryStream<Path> files = Files.newDirectoryStream(Path.of(System.getProperty("annals.root"), TYPES))) {
			for (Path file : files) {
				LAID.add(Files.copy(file, TypeFolder.own().resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING));
			}
		}
		Desk.until("the type is there", () -> AnnalsUi.core().types().find(TYPE).isPresent());
	}

	@AfterAll
	static void takeTypes() throws IOException {
		for (Path file : LAID) {
			Files.delete(file);
		}
		Desk.until("the type is gone", () -> AnnalsUi.core().types().find(TYPE).isEmpty());
	}

	@Override
	byte[] content() throws Exception {
		String text = Files.readString(Path.of(System.getProperty("annals.root"), SAMPLE));
		Reading reading = new ReadReport(AnnalsUi.core(), SourceFile.ofText("disclosure.txt", text), null).execute(null);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		new WriteReport(reading.text(), reading.type(), AnnalsUi.core().writers().find("annals").orElseThrow())
				.execute(out, null);
		return out.toByteArray();
	}

	@BeforeEach
	void showApplications() {
		page("forms");
		grid = Widgets.byId(Canvas.class, "form.grid");
		message = Widgets.byId(Label.class, "form.message");
		Pointer.click(tab("applications"));
		Desk.run(grid::setFocus);
		Keys.press(SWT.HOME, SWT.CTRL);
		Desk.until("the first cell", () -> editor().selection().element() == cell("received", "persons"));
	}

	private static CTabItem tab(String form) {
		return Widgets.find("tab of table " + form, CTabItem.class, tab -> ("form.table." + form).equals(tab.getData("id")));
	}

	private FormTable table() {
		return FormTable.of(session()).stream().filter(table -> table.form().id().equals("applications")).findFirst()
				.orElseThrow();
	}

	private Cell cell(String row, String column) {
		return table().values().cell(table().form().cell(row, column).orElseThrow());
	}

	private String shown(String row, String column) {
		return table().text(table().form().cell(row, column).orElseThrow());
	}

	private void awaitCell(String row, String column) {
		Desk.until(row + "." + column, () -> editor().selection().element() == cell(row, column));
	}

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
