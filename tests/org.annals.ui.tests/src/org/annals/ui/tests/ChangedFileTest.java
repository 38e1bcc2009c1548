/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.annals.ui.tests.driver.Desk;
import org.annals.ui.tests.driver.Dialogs;
import org.annals.ui.tests.driver.Keys;
import org.annals.ui.tests.driver.Shots;
import org.annals.ui.tests.driver.Widgets;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Another program writes, deletes or renames the file of an open report: nobody's work is lost unasked. */
class ChangedFileTest {

	private static final String OLD = "各项任务按期完成";
	private static final String THEIRS = "各项任务均已按期完成";

	private OpenText open;
	private IFile file;
	private Path path;

	@BeforeEach
	void open() throws Exception {
		open = OpenText.example();
		file = Desk.ask(open.editor::file);
		path = file.getLocation().toPath();
	}

	@AfterEach
	void close() throws Exception {
		Dialogs.closeAll();
		open.close();
	}

	@Test
	void givenNothingChangedHere_whenTheFileIsTaken_thenItsTextIsShown() throws Exception {
		others();
		comeBack();
		Widgets.byId(Composite.class, "notice");
		assertTrue(open.text().contains(OLD), "nothing happens unasked");
		Shots.take("changed-clean");
		Dialogs.push("notice.reload");
		Desk.until("the file's text", () -> text().contains(THEIRS));
		assertFalse(Desk.ask(Dialogs.editor()::isDirty));
		assertFalse(Dialogs.isShown(Composite.class, "notice"));
		comeBack();
		assertFalse(Dialogs.isShown(Composite.class, "notice"));
	}

	@Test
	void givenSomethingTyped_whenMineIsKept_thenSavingWritesItAndNobodyAsksAgain() throws Exception {
		type("abc");
		others();
		comeBack();
		Widgets.byId(Composite.class, "notice");
		Shots.take("changed-dirty");
		Dialogs.push("notice.keep");
		Desk.until("the notice is gone", () -> open.editor.notice() != null && !open.editor.notice().isShown());
		assertTrue(open.text().contains(OLD + "abc"));
		save();
		assertTrue(Files.readString(path).contains("abc"));
		comeBack();
		type("def");
		save();
		assertTrue(Files.readString(path).contains("abcdef"));
		assertFalse(Dialogs.isShown(Composite.class, "notice"));
	}

	@Test
	void givenAFileOthersWrote_whenItIsSavedUnseen_thenThePersonIsAskedAndTheFileIsTheirs() throws Exception {
		type("abc");
		others();
		Keys.chord(SWT.CTRL, 's');
		Widgets.byId(Composite.class, "notice");
		Shots.take("changed-save");
		assertTrue(Files.readString(path).contains(THEIRS));
		assertTrue(Desk.ask(open.editor::isDirty));
		assertTrue(open.text().contains(OLD + "abc"));
		Dialogs.push("notice.keep");
		save();
		assertTrue(Files.readString(path).contains("abc"));
	}

	@Test
	void givenADeletedFile_whenThePersonSavesAgain_thenItIsThereAgain() throws Exception {
		Files.delete(path);
		comeBack();
		Widgets.byId(Composite.class, "notice");
		Shots.take("changed-deleted");
		assertTrue(open.text().contains(OLD));
		Dialogs.push("notice.keep");
		Desk.until("the file", () -> Files.exists(path));
		Desk.until("the workspace knows", file::exists);
		assertFalse(Desk.ask(open.editor::isDirty));
	}

	@Test
	void givenARenamedFile_whenTheReportIsSaved_thenTheNewNameHasIt() throws Exception {
		type("abc");
		IFile renamed = file.getProject().getFile("renamed.annals");
		file.move(renamed.getFullPath(), IResource.FORCE, null);
		Desk.until("the new name", () -> "renamed.annals".equals(open.editor.getTitle()));
		assertEquals(renamed, Desk.ask(open.editor::file));
		assertTrue(Desk.ask(open.editor::isDirty));
		save();
		assertTrue(Files.readString(renamed.getLocation().toPath()).contains("abc"));
		assertFalse(Files.exists(path));
		Shots.take("changed-renamed");
	}

	private void type(String words) {
		open.behind(OLD + (open.text().contains(OLD + "abc") ? "abc" : ""));
		Keys.type(words);
		Desk.until("typed", () -> open.page.getText().contains(words) && open.editor.isDirty());
	}

	private void save() {
		Keys.chord(SWT.CTRL, 's');
		Desk.until("saved", () -> !open.editor.isDirty());
	}

	/** Another program writes the file. */
	private void others() throws Exception {
		Files.writeString(path, Files.readString(path).replace(OLD, THEIRS));
	}

	/** The person comes back from another program. */
	private static void comeBack() {
		Desk.run(() -> Desk.page().getWorkbenchWindow().getShell().notifyListeners(SWT.Activate, new Event()));
		Desk.idle();
	}

	private static String text() {
		return Widgets.now(StyledText.class, page -> "text.page".equals(page.getData("id"))) instanceof StyledText page
				? page.getText()
				: "";
	}
}
