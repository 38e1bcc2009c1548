/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

import org.annals.core.write.WriterDescriptor;
import org.annals.model.report.ReportPackage;
import org.annals.ui.editor.ReportEditor;
import org.annals.ui.tests.driver.Desk;
import org.annals.ui.tests.driver.Dialogs;
import org.annals.ui.tests.driver.Shots;
import org.annals.ui.tests.driver.Widgets;
import org.eclipse.core.resources.IFile;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report is exported after its findings were seen; errors need a deliberate tick. */
class ExportReportTest {

	private IFile made;

	@AfterEach
	void tidy() throws Exception {
		Dialogs.closeAll();
		if (made != null) {
			made.delete(true, null);
		}
	}

	@Test
	void givenErrorsAndUnsavedChanges_whenExportedAnyway_thenTheFilesHoldWhatIsOnTheScreen(@TempDir Path folder)
			throws Exception {
		Files.writeString(folder.resolve("导出.txt"), "older");
		Dialogs.command("org.annals.ui.example");
		ReportEditor editor = Dialogs.editor();
		made = Desk.ask(editor::file);
		Desk.run(() -> editor.session().execute(SetCommand.create(editor.session().domain(), editor.session().report(),
				ReportPackage.Literals.REPORT__AUTHOR, "张三")));
		Dialogs.command("org.annals.ui.export");
		Dialogs.fill("export.folder", folder.toString());
		Dialogs.fill("export.name", "导出");
		tick(Set.of("txt", "annals"));
		Button anyway = Widgets.byId(Button.class, "export.anyway");
		Table findings = Widgets.byId(Table.class, "export.findings");
		assertTrue(Desk.ask(findings::getItemCount) > 0, "the example has defects");
		assertFalse(Dialogs.isEnabled("wizard.finish"), "errors need a tick");
		assertFalse(Desk.ask(anyway::getSelection));
		Shots.take("export-findings");

		Dialogs.push("export.anyway");
		Dialogs.push("wizard.finish");
		Shell question = Desk.await("the question whether to replace a file", ExportReportTest::question);
		assertEquals("older", Files.readString(folder.resolve("导出.txt")), "nothing is replaced unasked");
		Shots.take("export-replace");
		Desk.start(() -> question.getDefaultButton().notifyListeners(SWT.Selection, new Event()));
		Widgets.byId(Label.class, "export.result.txt");
		Shots.take("export-done");
		assertEquals(Desk.ask(() -> editor.session().text().text()), Files.readString(folder.resolve("导出.txt")));
		assertTrue(Files.readString(folder.resolve("导出.annals")).contains("张三"), "what is on the screen, not what is saved");
		assertTrue(Desk.ask(editor::isDirty), "exporting saves nothing");
		Dialogs.push("wizard.cancel");
		Desk.until("the wizard closed",
				() -> Widgets.now(Shell.class, shell -> "wizard.export".equals(shell.getData("id"))) == null);
	}

	private static Shell question() {
		for (Shell shell : Desk.display().getShells()) {
			if (shell.isVisible() && shell.getParent() != null && "wizard.export".equals(shell.getParent().getData("id"))) {
				return shell;
			}
		}
		return null;
	}

	private static void tick(Set<String> wanted) {
		Table formats = Widgets.byId(Table.class, "export.formats");
		Desk.run(() -> {
			for (TableItem item : formats.getItems()) {
				item.setChecked(wanted.contains(((WriterDescriptor) item.getData()).format()));
			}
			formats.notifyListeners(SWT.Selection, new Event());
		});
	}
}
