/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.tests.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.annals.ui.editor.ReportEditor;
import org.annals.ui.reports.ReportsView;
import org.annals.ui.tests.driver.Desk;
import org.annals.ui.tests.driver.Keys;
import org.annals.ui.tests.driver.OpenExample;
import org.annals.ui.tests.driver.Pointer;
import org.annals.ui.tests.driver.Shots;
import org.annals.ui.tests.driver.Widgets;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Journeys of an author through the list of reports. */
class ReportsJourneyTest {

	private OpenExample example;
	private IFile file;
	private Tree tree;

	@BeforeEach
	void open() throws Exception {
		for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
			project.delete(true, true, null);
		}
		example = new OpenExample("reports-view");
		file = example.add("duty-report.annals", "duty.annals");
		Files.writeString(example.project().getLocation().toFile().toPath().resolve("notes.txt"), "x");
		example.project().refreshLocal(2, null);
		tree = Widgets.byId(Tree.class, "reports.tree");
	}

	@AfterEach
	void close() throws Exception {
		example.close();
	}

	@Test
	void givenAReportAndAnotherFile_whenTheyAreListed_thenTheReportIsNamedByWhatItIs() throws Exception {
		TreeItem row = row("2025 ");
		assertTrue(Desk.ask(row::getText).endsWith(" · 临江市水利局党组 · 0%"));
		assertEquals(1, Desk.ask(() -> row.getParentItem().getItemCount()));
		mark(IMarker.SEVERITY_ERROR);
		mark(IMarker.SEVERITY_WARNING);
		mark(IMarker.SEVERITY_WARNING);
		Desk.until("findings are counted", () -> texts().get(0).contains("● 1  ▲ 2"));
		Shots.take("reports-list");
	}

	private void mark(int severity) throws Exception {
		file.createMarker("org.annals.ui.finding").setAttribute(IMarker.SEVERITY, severity);
	}

	@Test
	void givenAReport_whenItIsDoubleClicked_thenItOpensAndIsSelected() {
		Pointer.doubleClick(row("2025 "));
		Desk.until("opened", () -> Desk.page().getActiveEditor() instanceof ReportEditor);
	}

	@Test
	void givenAnOpenReport_whenItsFileIsRenamed_thenTheEditorFollows() {
		ReportEditor editor = example.open(file);
		Pointer.click(row("2025 "));
		Keys.press(SWT.F2);
		Text name = Widgets.find("name", Text.class, text -> text.getText().equals("duty"));
		Shots.take("reports-rename");
		Desk.run(() -> name.setText("a/b"));
		assertFalse(Desk.ask(() -> name.getShell().getDefaultButton().getEnabled()));
		Desk.run(() -> name.setText("renamed"));
		press(Desk.ask(() -> name.getShell().getDefaultButton()));
		Desk.until("the editor follows", () -> editor.file().getName().equals("renamed.annals"));
		assertTrue(example.project().getFile("renamed.annals").exists());
		assertFalse(file.exists());
	}

	@Test
	void givenAReport_whenItIsDuplicatedForTheNextYear_thenTheCopyStandsAboveIt() {
		Pointer.click(row("2025 "));
		Desk.until("the row is selected", () -> tree.getSelectionCount() == 1 && tree.getSelection()[0].getText().startsWith("2025 "));
		Desk.start(() -> run("duplicate"));
		Shell question = Desk.await("question", () -> dialog());
		Shots.take("reports-duplicate");
		press(button(question, 1));
		Desk.until("two reports, the newer one first",
				() -> texts().size() == 2 && texts().get(0).startsWith("2026 ") && texts().get(1).startsWith("2025 "));
		Desk.until("the copy is open",
				() -> Desk.page().getActiveEditor() instanceof ReportEditor open && !open.file().equals(file));
	}

	@Test
	void givenAReport_whenItIsMovedToTheTrash_thenItCanBeFoundThere(@TempDir Path bin) {
		System.setProperty("annals.trash", bin.toString());
		try {
			example.open(file);
			Pointer.click(row("2025 "));
			Desk.start(() -> run("trash"));
			Shell question = Desk.await("question", () -> dialog());
			Shots.take("reports-trash");
			press(button(question, 0));
			Desk.until("gone", () -> !file.exists());
			assertTrue(Files.exists(bin.resolve("files/duty.annals")));
			Desk.until("closed", () -> List.of(Desk.page().getEditorReferences()).stream()
					.noneMatch(open -> ReportEditor.ID.equals(open.getId())));
			Widgets.byId(Link.class, "reports.empty");
			Shots.take("reports-empty");
		} finally {
			System.clearProperty("annals.trash");
		}
	}

	@Test
	void givenTwoReports_whenAWordIsTyped_thenOnlyTheFittingOneStays() throws Exception {
		example.add("duty-report-with-defects.annals", "other.annals");
		Desk.until("two", () -> texts().size() == 2);
		Text filter = Widgets.byId(Text.class, "reports.filter");
		Desk.run(() -> filter.setText("other"));
		Desk.until("one", () -> texts().size() == 1);
		Desk.run(() -> filter.setText(""));
		Desk.until("two again", () -> texts().size() == 2);
	}

	private static void run(String command) {
		try {
			Desk.page().findView(ReportsView.ID).getSite().getService(IHandlerService.class)
					.executeCommand("org.annals.ui." + command, null);
		} catch (CommandException e) {
			throw new AssertionError(e);
		}
	}

	private static void press(Button button) {
		Desk.start(() -> button.notifyListeners(SWT.Selection, new Event()));
	}

	private static Shell dialog() {
		for (Shell shell : Desk.display().getShells()) {
			if (shell.isVisible() && shell.getParent() != null && shell.getDefaultButton() != null) {
				return shell;
			}
		}
		return null;
	}

	/** A button of a message dialog; on this system they stand in the reverse order. */
	private static Button button(Shell shell, int index) {
		return Desk.ask(() -> {
			List<Button> found = new ArrayList<>();
			collect(shell, found);
			return found.stream().filter(button -> Integer.valueOf(index).equals(button.getData())).findFirst().orElseThrow();
		});
	}

	private static void collect(Composite in, List<Button> found) {
		for (Control child : in.getChildren()) {
			if (child instanceof Button button) {
				found.add(button);
			} else if (child instanceof Composite inner) {
				collect(inner, found);
			}
		}
	}

	private TreeItem row(String start) {
		return Widgets.node(tree, "reports-view", start);
	}

	private List<String> texts() {
		List<String> found = new ArrayList<>();
		for (TreeItem item : tree.getItem(0).getItems()) {
			found.add(item.getText());
		}
		return found;
	}
}
