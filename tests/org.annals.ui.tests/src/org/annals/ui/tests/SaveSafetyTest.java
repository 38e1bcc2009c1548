/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.nio.file.Files;
import java.nio.file.Path;

import org.annals.ui.tests.driver.Desk;
import org.annals.ui.tests.driver.Dialogs;
import org.annals.ui.tests.driver.Keys;
import org.annals.ui.tests.driver.Shots;
import org.annals.ui.tests.driver.Widgets;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Saving that fails says why and loses nothing; when the cause is gone, it works. */
class SaveSafetyTest {

	private OpenText open;
	private Path path;

	@BeforeEach
	void open() throws Exception {
		open = OpenText.example();
		path = Desk.ask(() -> open.editor.file().getLocation().toPath());
		open.behind("各项任务按期完成");
		Keys.type("abc");
		Desk.until("typed", open.editor::isDirty);
	}

	@AfterEach
	void close() throws Exception {
		Dialogs.closeAll();
		open.close();
	}

	@Test
	void givenAFolderThatWentAway_whenSaved_thenASentenceSaysSoAndTheTextIsKept() throws Exception {
		Path away = path.getParent().resolveSibling("away");
		Files.move(path.getParent(), away);
		try {
			refused("save-no-folder");
		} finally {
			Files.move(away, path.getParent());
		}
		assertFalse(Files.readString(path).contains("abc"));
		save();
	}

	@Test
	void givenAFileThatMayNotBeWritten_whenSaved_thenASentenceSaysSoAndTheTextIsKept() throws Exception {
		assertTrue(path.toFile().setWritable(false));
		assumeFalse(Files.isWritable(path), "who may write everything cannot see this");
		refused("save-protected");
		assertTrue(path.toFile().setWritable(true));
		save();
	}

	@Test
	void givenAFolderInPlaceOfTheFile_whenSaved_thenASentenceSaysSoAndTheTextIsKept() throws Exception {
		Path other = path.resolveSibling("other");
		Files.move(path, other);
		Files.createDirectory(path);
		refused("save-folder");
		Files.delete(path);
		Files.move(other, path);
		save();
	}

	/** Saves in vain. */
	private void refused(String shot) {
		Dialogs.command("org.eclipse.ui.file.save");
		Shell dialog = Widgets.find("a dialog", Shell.class,
				shell -> shell.getParent() != null && (shell.getStyle() & SWT.APPLICATION_MODAL) != 0);
		Label sentence = Widgets.find("a sentence", Label.class,
				label -> label.getShell() == dialog && label.getText().length() > 10);
		String words = Desk.ask(sentence::getText);
		assertFalse(words.contains("Exception") || words.contains("\n"), words);
		Shots.take(shot);
		Desk.run(dialog::close);
		assertTrue(Desk.ask(open.editor::isDirty), "still to be saved");
		assertTrue(open.text().contains("各项任务按期完成abc"));
	}

	private void save() throws Exception {
		Dialogs.command("org.eclipse.ui.file.save");
		Desk.until("saved", () -> !open.editor.isDirty());
		assertTrue(Files.readString(path).contains("abc"));
	}
}
