/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.annals.model.report.ParagraphRole;
import org.annals.model.report.Report;
import org.annals.model.report.Section;
import org.annals.model.text.ProseRuns;
import org.annals.model.text.Reports;
import org.annals.ui.editor.ReportEditor;
import org.annals.ui.tests.driver.Desk;
import org.annals.ui.tests.driver.Dialogs;
import org.annals.ui.tests.driver.Shots;
import org.annals.ui.tests.driver.Widgets;
import org.eclipse.core.resources.IFile;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A text becomes a report by way of the preview; not a word of it is lost. */
class ImportReportTest {

	private static final String PASTED = "2031年工作总结\n一、党建工作\n抓好理论学习\n召开会议12次，培训干部30人次。\n二、业务工作\n办理提案8件。\n";

	private IFile made;

	@AfterEach
	void tidy() throws Exception {
		Dialogs.closeAll();
		if (made != null) {
			made.delete(true, null);
		}
	}

	@Test
	void givenATextFile_whenALineIsCorrectedAndImported_thenTheReportPrintsTheSameText() throws Exception {
		Path source = Path.of(System.getProperty("annals.root"), "examples/duty-report.txt");
		String text = Files.readString(source);
		Dialogs.command("org.annals.ui.import");
		Dialogs.fill("import.file", source.toString());
		Shots.take("import-choose");
		Dialogs.push("wizard.next");

		Table lines = Widgets.byId(Table.class, "import.lines");
		StyledText shown = Widgets.byId(StyledText.class, "import.source");
		assertEquals(text, Desk.ask(shown::getText));
		long notBlank = text.lines().filter(line -> !line.isBlank()).count();
		assertEquals(notBlank, Desk.ask(lines::getItemCount).longValue());
		String heading = Desk.ask(() -> lines.getItem(3).getText(0));
		select(lines, 3);
		assertFalse(Desk.ask(shown::getSelectionText).isEmpty(), "the source follows the selection");
		Shots.take("import-preview");

		Combo kind = Widgets.byId(Combo.class, "import.kind");
		String subtitle = Desk.ask(() -> kind.getItem(8));
		Dialogs.choose("import.kind", subtitle);
		Desk.until("the line is a subtitle", () -> lines.getItem(3).getText(0).startsWith(subtitle));
		assertNotEquals(heading, subtitle);
		Dialogs.push("import.undo");
		Desk.until("the correction is taken back", () -> lines.getItem(3).getText(0).equals(heading));
		Dialogs.push("import.redo");
		Desk.until("the correction is back", () -> lines.getItem(3).getText(0).startsWith(subtitle));
		Dialogs.fill("import.office", "临江市水利局");
		Dialogs.fill("file.name", "导入的报告");
		Shots.take("import-corrected");
		Dialogs.push("wizard.finish");

		ReportEditor editor = Dialogs.editor();
		made = Desk.ask(editor::file);
		Report report = Desk.ask(() -> editor.session().report());
		assertEquals(text, Desk.ask(() -> editor.session().text().text()));
		assertEquals("临江市水利局", report.getOrganisation().getName());
		assertTrue(Reports.paragraph(report, ParagraphRole.SUBTITLE).isPresent(), "the corrected line");
		assertEquals("导入的报告.annals", made.getName());
	}

	@Test
	void givenPastedText_whenADoubtIsAccepted_thenItBecomesAHeading() {
		Dialogs.command("org.annals.ui.import");
		Dialogs.fill("import.pasted", PASTED);
		Dialogs.push("wizard.next");
		Label doubt = Widgets.byId(Label.class, "import.doubt");
		assertTrue(Desk.ask(doubt::getText).contains("抓好理论学习"), () -> Desk.ask(doubt::getText));
		Button next = Widgets.now(Button.class, button -> "import.doubt.accept".equals(button.getData("id")));
		assertTrue(next != null, "a doubt can be decided");
		Shots.take("import-doubt");
		Dialogs.push("import.doubt.accept");
		Table lines = Widgets.byId(Table.class, "import.lines");
		Desk.until("the doubt is settled", () -> !lines.getItem(2).getText(0).startsWith("▲"));
		Dialogs.fill("file.name", "粘贴的报告");
		Dialogs.push("wizard.finish");

		ReportEditor editor = Dialogs.editor();
		made = Desk.ask(editor::file);
		assertEquals(PASTED, Desk.ask(() -> editor.session().text().text()));
		assertTrue(Desk.ask(() -> Reports.sections(editor.session().report()).stream().map(Section::getHeading)
				.filter(heading -> heading != null).map(ProseRuns::plainText).toList()).contains("抓好理论学习"));
	}

	@Test
	void givenAFileThatIsNoText_whenGoingOn_thenThePageSaysWhyAndStays(@TempDir Path folder) throws IOException {
		Path picture = Files.write(folder.resolve("picture.png"), new byte[] { (byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10 });
		Dialogs.command("org.annals.ui.import");
		Dialogs.fill("import.file", picture.toString());
		Dialogs.push("wizard.next");
		Desk.until("the page names the file", () -> Desk.display().getActiveShell() != null
				&& says(Desk.display().getActiveShell(), "picture.png"));
		assertFalse(Dialogs.isShown(Table.class, "import.lines"));
		Shots.take("import-refused");
	}

	private static boolean says(Composite parent, String words) {
		for (Control child : parent.getChildren()) {
			boolean here = child instanceof Text text && text.getMessage().isEmpty()
					&& text.getText().contains(words) && (text.getStyle() & SWT.READ_ONLY) != 0
					|| child instanceof Label label && label.getText().contains(words)
					|| child instanceof Composite composite && says(composite, words);
			if (here) {
				return true;
			}
		}
		return false;
	}

	private static void select(Table table, int index) {
		Desk.run(() -> {
			table.setSelection(index);
			Event event = new Event();
			event.item = table.getItem(index);
			table.notifyListeners(SWT.Selection, event);
		});
		Desk.idle();
	}
}
