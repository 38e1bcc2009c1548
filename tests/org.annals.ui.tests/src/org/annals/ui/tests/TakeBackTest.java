/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.annals.core.op.WriteReport;
import org.annals.ui.AnnalsUi;
import org.annals.ui.editor.ReportEditor;
import org.annals.ui.tests.driver.Desk;
import org.annals.ui.tests.driver.Dialogs;
import org.annals.ui.tests.driver.Shots;
import org.annals.ui.tests.driver.Widgets;
import org.eclipse.core.resources.IFile;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A document that was edited elsewhere comes back: what is ticked is taken over, and one undo takes it all back. */
class TakeBackTest {

	private IFile made;

	@AfterEach
	void tidy() throws Exception {
		Dialogs.closeAll();
		if (made != null) {
			made.delete(true, null);
		}
	}

	@Test
	void givenTwoEdits_whenOneIsLeftOut_thenTheOtherIsTakenAndUndoneInOneStep(@TempDir Path folder) throws Exception {
		Dialogs.command("org.annals.ui.example");
		ReportEditor editor = Dialogs.editor();
		made = Desk.ask(editor::file);
		String before = Desk.ask(() -> editor.session().text().text());
		Path docx = folder.resolve("edited.docx");
		Desk.ask(() -> write(editor, docx));
		edit(docx, "原因分析", "原因剖析", "研究党建议题36项", "研究党建议题41项");

		Dialogs.command("org.annals.ui.takeBack");
		assertFalse(Dialogs.isEnabled("wizard.finish"), "no document was chosen");
		Dialogs.fill("back.file", docx.toString());
		Table list = Widgets.byId(Table.class, "back.list");
		Desk.until("the changes are shown", () -> Desk.ask(list::getItemCount) > 0);
		Shots.take("take-back");
		Desk.run(() -> {
			TableItem heading = item(list, "原因剖析");
			heading.setChecked(false);
		});
		Dialogs.push("wizard.finish");
		Desk.until("the wizard closed",
				() -> Widgets.now(Shell.class, shell -> "wizard.back".equals(shell.getData("id"))) == null);
		String after = Desk.ask(() -> editor.session().text().text());
		assertTrue(after.contains("研究党建议题41项"));
		assertTrue(after.contains("原因分析"));
		Desk.run(() -> editor.session().commands().undo());
		assertEquals(before, Desk.ask(() -> editor.session().text().text()));
		assertFalse(Desk.ask(editor::isDirty));
	}

	private static TableItem item(Table list, String text) {
		for (TableItem item : list.getItems()) {
			if (item.getText(1).contains(text)) {
				return item;
			}
		}
		throw new AssertionError(text);
	}

	private static Path write(ReportEditor editor, Path file) throws IOException {
		try (OutputStream out = Files.newOutputStream(file)) {
			new WriteReport(editor.session().text(), editor.session().type(),
					AnnalsUi.core().writers().find("docx").orElseThrow()).execute(out, null);
		}
		return file;
	}

	private static void edit(Path docx, String... pairs) throws IOException {
		try (FileSystem zip = FileSystems.newFileSystem(URI.create("jar:" + docx.toUri()), Map.of())) {
			Path body = zip.getPath("word/document.xml");
			String xml = Files.readString(body);
			for (int i = 0; i < pairs.length; i += 2) {
				assertTrue(xml.contains(pairs[i]), pairs[i]);
				xml = xml.replace(pairs[i], pairs[i + 1]);
			}
			Files.writeString(body, xml);
		}
	}
}
