/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.annals.model.report.ParagraphRole;
import org.annals.model.report.Report;
import org.annals.model.text.ProseRuns;
import org.annals.model.text.Reports;
import org.annals.ui.editor.ReportEditor;
import org.annals.ui.tests.driver.Desk;
import org.annals.ui.tests.driver.Dialogs;
import org.annals.ui.tests.driver.Shots;
import org.annals.ui.tests.driver.Widgets;
import org.eclipse.core.resources.IFile;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A new report is asked for in one page, made with the skeleton of its type, and opened. */
class NewReportTest {

	private IFile made;

	@AfterEach
	void tidy() throws Exception {
		Dialogs.closeAll();
		if (made != null) {
			made.delete(true, null);
		}
	}

	@Test
	void givenTypeOfficeAndYear_whenCreated_thenItsSkeletonIsOpen() {
		Dialogs.command("org.annals.ui.new");
		fillIn("临江市水利局", 2031);
		Text name = Widgets.byId(Text.class, "file.name");
		assertEquals("临江市水利局2031年度述职报告", Desk.ask(name::getText));
		Shots.take("new-report");

		Dialogs.push("wizard.finish");
		ReportEditor editor = Dialogs.editor();
		made = Desk.ask(editor::file);
		Report report = Desk.ask(() -> editor.session().report());

		assertEquals("临江市水利局2031年度述职报告.annals", made.getName());
		assertEquals("org.annals.type.duty", report.getType());
		assertEquals("2031", report.getPeriod());
		assertEquals("临江市水利局", report.getOrganisation().getName());
		assertEquals("临江市水利局2031年度述职报告",
				ProseRuns.plainText(Reports.paragraph(report, ParagraphRole.TITLE).orElseThrow().getProse()));
		assertFalse(Reports.sections(report).isEmpty(), "the type has required parts");
		assertFalse(Desk.ask(editor::isDirty), "a new report is saved");
		Shots.take("new-report-open");

		Dialogs.command("org.annals.ui.new");
		Combo office = Widgets.byId(Combo.class, "new.office");
		assertEquals("临江市水利局", Desk.ask(office::getText), "the office is remembered");
		Dialogs.push("wizard.cancel");
		Desk.until("the wizard closed", () -> Widgets.now(Shell.class, shell -> "wizard.new".equals(shell.getData("id"))) == null);
	}

	@Test
	void givenANameThatIsTaken_whenItIsTyped_thenThePageSaysSoAndCannotFinish() {
		Dialogs.command("org.annals.ui.new");
		fillIn("临江市档案局", 2032);
		Dialogs.fill("file.name", "a:b");
		assertFalse(Dialogs.isEnabled("wizard.finish"), "a colon is no part of a file name");
		Dialogs.fill("file.name", "档案");
		assertTrue(Dialogs.isEnabled("wizard.finish"));
		Dialogs.push("wizard.finish");
		made = Desk.ask(Dialogs.editor()::file);

		Dialogs.command("org.annals.ui.new");
		fillIn("临江市档案局", 2032);
		Dialogs.fill("file.name", "档案");
		assertFalse(Dialogs.isEnabled("wizard.finish"), "the name is taken");
		Shots.take("new-report-taken");
	}

	private static void fillIn(String office, int year) {
		Table types = Widgets.byId(Table.class, "new.type");
		Combo offices = Widgets.byId(Combo.class, "new.office");
		Spinner years = Widgets.byId(Spinner.class, "new.year");
		Desk.run(() -> {
			types.select(0);
			types.notifyListeners(SWT.Selection, new Event());
			offices.setText(office);
			years.setSelection(year);
		});
		Desk.idle();
	}
}
