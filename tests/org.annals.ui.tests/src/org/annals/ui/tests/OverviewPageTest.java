/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;

import org.annals.core.check.Severity;
import org.annals.core.check.SeveritySettings;
import org.annals.core.op.CheckReport;
import org.annals.model.report.ReportPackage;
import org.annals.model.report.Section;
import org.annals.model.report.SectionStatus;
import org.annals.ui.AnnalsUi;
import org.annals.ui.checking.Checking;
import org.annals.ui.tests.driver.Desk;
import org.annals.ui.tests.driver.Keys;
import org.annals.ui.tests.driver.Shots;
import org.annals.ui.tests.driver.Widgets;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The overview says how far the report is, and its front matter is changed there. */
class OverviewPageTest extends PageJourney {

	@BeforeEach
	void showPage() {
		page("overview");
	}

	private Text field(String id) {
		Text field = Widgets.byId(Text.class, "overview." + id);
		Desk.run(() -> {
			field.setFocus();
			field.selectAll();
		});
		return field;
	}

	@Test
	void givenAField_whenItIsFilledIn_thenTheReportHasItAndUndoTakesItBack() {
		Text field = field("author");
		Keys.type("Li Ming");
		Keys.press(SWT.CR);
		Desk.until("the author", () -> "Li Ming".equals(session().report().getAuthor()));
		assertTrue(Desk.ask(editor()::isDirty));
		Keys.chord(SWT.CTRL, 'z');
		Desk.until("undo", () -> session().report().getAuthor() == null && field.getText().isEmpty());
		assertFalse(Desk.ask(editor()::isDirty));
	}

	@Test
	void givenAFieldThatIsStillTypedIn_whenTheReportIsSaved_thenItIsSavedToo() throws Exception {
		field("author");
		Keys.type("Li Ming");
		Desk.until("unsaved", editor()::isDirty);
		Keys.chord(SWT.CTRL, 's');
		Desk.until("saved", () -> !editor().isDirty());
		assertTrue(new String(editor().file().readAllBytes(), StandardCharsets.UTF_8).contains("Li Ming"));
	}

	@Test
	void givenAFieldThatIsStillTypedIn_whenACheckEnds_thenItKeepsWhatWasTyped() {
		Text field = field("author");
		Keys.type("Li");
		Desk.run(() -> session().execute(SetCommand.create(session().domain(), session().report(),
				ReportPackage.Literals.REPORT__POST, "director")));
		Desk.until("the other field", () -> Widgets.now(Text.class, text -> "director".equals(text.getText())) != null);
		Desk.until("a check", () -> Checking.of(editor()).findings().isCurrent());
		assertEquals("Li", Desk.ask(field::getText));
	}

	@Test
	void givenTheAddressee_whenItIsChanged_thenTheTextChanges() {
		Text field = field("addressee");
		Desk.run(() -> field.setText("市委："));
		Keys.press(SWT.CR);
		Desk.until("the text", () -> session().text().text().contains("\n市委：\n"));
	}

	@Test
	void givenFindings_whenACountIsClicked_thenTheyAreListed() {
		long errors = Desk.ask(() -> new CheckReport(AnnalsUi.core(), session().text(), session().type(),
				SeveritySettings.NONE).execute(null).findings().stream()
				.filter(finding -> finding.severity() == Severity.ERROR).count());
		Hyperlink link = Widgets.byId(Hyperlink.class, "overview.findings.error");
		Desk.until("the count", () -> link.getText().contains(Long.toString(errors)));
		Shots.take("overview");
		click(link);
		Table list = Widgets.byId(Table.class, "overview.findings");
		Desk.until("the errors", () -> list.getItemCount() == errors);
		Shots.take("overview-errors");
	}

	@Test
	void givenASection_whenItIsSaidToBeReady_thenAllOfItIs() {
		Combo status = Widgets.byId(Combo.class, "overview.section.1.status");
		Desk.run(() -> {
			status.select(SectionStatus.READY_VALUE);
			status.notifyListeners(SWT.Selection, new Event());
		});
		Section section = Desk.ask(() -> session().report().getSections().get(1));
		assertEquals(SectionStatus.READY, section.getStatus());
		assertTrue(section.getSections().stream().allMatch(below -> below.getStatus() == SectionStatus.READY));
		Desk.run(() -> session().commands().undo());
		Desk.until("draft again", () -> status.getSelectionIndex() == SectionStatus.DRAFT_VALUE);
		Desk.run(status::setFocus);
		Shots.take("overview-progress");
	}

	@Test
	void givenTheCountOfMetrics_whenItIsClicked_thenTheirPageIsShown() {
		Hyperlink link = Widgets.byId(Hyperlink.class, "overview.metrics");
		int metrics = Desk.ask(() -> session().report().getMetrics().size());
		assertTrue(Desk.ask(link::getText).contains(Integer.toString(metrics)));
		click(link);
		Desk.until("the page", () -> "metrics".equals(editor().shownPage()));
	}

	private static void click(Hyperlink link) {
		Desk.run(link::setFocus);
		Keys.press(SWT.CR);
	}
}
