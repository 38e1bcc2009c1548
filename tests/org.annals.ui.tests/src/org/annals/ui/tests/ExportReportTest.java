/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipFile;

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
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
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

	@Test
	void givenDocumentsInAStyle_whenOneCannotBeWritten_thenTheOthersAreAndTheResultSaysWhatStoodIn(@TempDir Path folder)
			throws Exception {
		Files.createDirectory(folder.resolve("公文.md"));
		Dialogs.command("org.annals.ui.example");
		made = Desk.ask(Dialogs.editor()::file);
		open(folder);
		tick(Set.of("md"));
		Combo style = Widgets.byId(Combo.class, "export.option.style");
		Link pages = Widgets.byId(Link.class, "export.pages");
		assertFalse(Desk.ask(style::isEnabled), "Markdown has no style");
		assertFalse(Desk.ask(pages::getText).matches(".*\\d.*"), "and no pages");
		tick(Set.of("docx", "pdf", "md"));
		assertTrue(Desk.ask(style::isEnabled));
		Desk.run(() -> style.select(0));
		tick(Set.of("docx", "pdf", "md"));
		Desk.until("the first page", () -> pages.getText().contains("A4"));
		Shots.take("export-page");
		assertEquals("docx", Desk.ask(() -> ((WriterDescriptor) Widgets.byId(Table.class, "export.formats").getItem(0).getData()).format()),
				"documents come first");
		Desk.run(() -> {
			style.select(style.getItemCount() - 1);
			style.notifyListeners(SWT.Selection, new Event());
		});
		Desk.until("the first page", () -> pages.getText().contains("Letter"));
		Dialogs.push("export.anyway");
		Shots.take("export-style");
		Dialogs.push("wizard.finish");
		Shell question = Desk.await("the question whether to replace a file", ExportReportTest::question);
		Desk.start(() -> question.getDefaultButton().notifyListeners(SWT.Selection, new Event()));
		assertTrue(Desk.ask(Widgets.byId(Label.class, "export.failed.md")::getText).contains("公文.md"));
		Widgets.byId(Label.class, "export.result.pdf");
		Shots.take("export-partly");
		assertEquals("%PDF", new String(Files.readAllBytes(folder.resolve("公文.pdf")), 0, 4, StandardCharsets.ISO_8859_1));
		assertTrue(zipped(folder.resolve("公文.docx"), "word/document.xml").contains("w:w=\"12240\""), "the paper of the style");
		Dialogs.push("wizard.cancel");

		Dialogs.command("org.annals.ui.export");
		Table formats = Widgets.byId(Table.class, "export.formats");
		assertEquals(List.of("docx", "pdf", "md"), Desk.ask(() -> Arrays.stream(formats.getItems()).filter(TableItem::getChecked)
				.map(item -> ((WriterDescriptor) item.getData()).format()).toList()), "what was ticked last");
		Combo again = Widgets.byId(Combo.class, "export.option.style");
		assertEquals(Desk.ask(again::getItemCount) - 1, Desk.ask(again::getSelectionIndex), "the style of last time");
	}

	private static void open(Path folder) {
		Dialogs.command("org.annals.ui.export");
		Dialogs.fill("export.folder", folder.toString());
		Dialogs.fill("export.name", "公文");
	}

	private static String zipped(Path file, String entry) throws IOException {
		try (ZipFile zip = new ZipFile(file.toFile())) {
			return new String(zip.getInputStream(zip.getEntry(entry)).readAllBytes(), StandardCharsets.UTF_8);
		}
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
