/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

import org.annals.ui.checking.Checking;
import org.annals.ui.tests.driver.Desk;
import org.annals.ui.tests.driver.Dialogs;
import org.annals.ui.tests.driver.Keys;
import org.annals.ui.tests.driver.Shots;
import org.annals.ui.tests.driver.Widgets;
import stranger.failing.FailingRule;
import stranger.failing.MeddlingPage;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A contribution that throws is named where it would have stood; everything else works. */
class FailingContributionTest {

	private OpenText open;

	@BeforeEach
	void openReportOfTheGeneralType() throws Exception {
		String report = Files.readString(Path.of(System.getProperty("annals.root"), "examples/duty-report.annals"));
		open = OpenText.of(report.replace("org.annals.type.duty", "org.annals.type.general")
				.getBytes(StandardCharsets.UTF_8));
	}

	@AfterEach
	void close() throws Exception {
		Dialogs.closeAll();
		open.close();
	}

	@ParameterizedTest
	@CsvSource({ "failing.create, Failing to be made", "failing.shown, Failing when shown", "failing.class, Without class",
			"failing.nothing, Without control" })
	void givenAPageThatThrows_whenItIsShown_thenItIsNamedAndTheOthersWork(String id, String name) {
		int shells = visibleShells();
		show(id);
		Label words = Widgets.byId(Label.class, "page.failed");
		assertTrue(Desk.ask(words::getText).contains(name), () -> Desk.ask(words::getText));
		Shots.take("page-" + id);
		show("metrics");
		show("text");
		open.behind("各项任务按期完成");
		Keys.type("abc");
		Desk.until("the text page works", () -> open.page.getText().contains("各项任务按期完成abc"));
		assertEquals(shells, visibleShells(), "no dialog");
		Desk.run(() -> Desk.page().closeEditor(open.editor, false));
		assertEquals(shells, visibleShells(), "no dialog at the end");
	}

	@Test
	void givenAPageThatFailsInAllItListensTo_whenThePersonGoesOn_thenWritingSavingUndoAndClosingWork() throws Exception {
		int shells = visibleShells();
		MeddlingPage.TRIED.clear();
		show("failing.meddling");
		assertNull(Desk.ask(() -> open.editor.getAdapter(Runnable.class)), "it throws");
		assertNull(Desk.ask(() -> (Object) open.editor.getAdapter(Cloneable.class)), "what it gives is of another kind");
		Desk.run(() -> open.editor.selection().select(open.editor.session().report().getSections().get(0), this));
		Desk.run(() -> open.editor.reveal(open.editor.session().report().getSections().get(0), null));
		show("failing.meddling");
		show("text");
		open.behind("各项任务按期完成");
		Keys.type("abc");
		Desk.until("the text page works", () -> open.page.getText().contains("各项任务按期完成abc"));
		Desk.until("the report has it", () -> open.editor.session().text().text().contains("各项任务按期完成abc"));
		Desk.run(() -> open.editor.doSave(new NullProgressMonitor()));
		assertTrue(Files.readString(open.editor.file().getLocation().toPath()).contains("abc"), "it is saved");
		Desk.run(() -> open.editor.session().commands().undo());
		assertFalse(Desk.ask(() -> open.editor.session().text().text()).contains("各项任务按期完成abc"));
		Desk.run(() -> Desk.page().closeEditor(open.editor, false));
		assertEquals(shells, visibleShells(), "no dialog");
		assertEquals(new TreeSet<>(List.of("adapt", "change", "command", "dispose", "focus", "hidden", "pending", "reveal", "selected",
				"selection", "take")), new TreeSet<>(MeddlingPage.TRIED));
	}

	@Test
	void givenPagesWithATakenIdOrAnOddOrder_whenAReportIsOpened_thenTheyAreLeftOut() {
		CTabFolder folder = Widgets.byId(CTabFolder.class, "report.pages");
		List<String> names = Desk.ask(() -> Arrays.stream(folder.getItems()).map(CTabItem::getText).toList());
		assertTrue(names.contains("Without control") && !names.contains("A second text page") && !names.contains("Without order"),
				names::toString);
		assertEquals("text", Desk.ask(open.editor::shownPage));
	}

	@Test
	void givenARuleThatThrows_whenTheReportIsChecked_thenTheOtherRulesFindWhatTheyFind() {
		int shells = visibleShells();
		open.behind("各项任务按期完成");
		Keys.commit(FailingRule.WORD + "，,");
		Desk.until("the rule failed", () -> Checking.of(open.editor).findings().isCurrent()
				&& Checking.of(open.editor).findings().problems().stream().anyMatch(any -> any.id().equals("test.failing")));
		assertTrue(Desk.ask(() -> Checking.of(open.editor).findings().all().stream()
				.anyMatch(finding -> finding.rule().startsWith("punct."))));
		assertEquals(shells, visibleShells(), "no dialog");
		Shots.take("rule-failing");
	}

	private void show(String id) {
		Desk.run(() -> open.editor.showPage(id));
		Desk.until("page " + id, () -> id.equals(open.editor.shownPage()));
	}

	private static int visibleShells() {
		return Desk.ask(() -> {
			int count = 0;
			for (Shell shell : Desk.display().getShells()) {
				count += shell.isVisible() ? 1 : 0;
			}
			return count;
		});
	}
}
