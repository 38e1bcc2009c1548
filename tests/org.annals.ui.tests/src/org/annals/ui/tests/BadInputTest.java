/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.annals.ui.editor.ReportEditor;
import org.annals.ui.tests.driver.Desk;
import org.annals.ui.tests.driver.Dialogs;
import org.annals.ui.tests.driver.OpenExample;
import org.annals.ui.tests.driver.Shots;
import org.annals.ui.tests.driver.Widgets;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file that is no report, or none that can be read, is told of in a sentence and left as it is. */
class BadInputTest {

	private OpenExample example;

	@BeforeEach
	void makeProject() throws Exception {
		example = new OpenExample("bad-input");
	}

	@AfterEach
	void deleteProject() throws Exception {
		Dialogs.closeAll();
		example.close();
	}

	@ParameterizedTest
	@CsvSource({ "broken, import_as_text", "foreign, show_in_folder", "text, import_as_text", "empty, show_in_folder", "newer, import_as_text" })
	void givenABadFile_whenItIsOpened_thenThePageSaysWhatIsWrongAndLeavesIt(String kind, String offer) throws Exception {
		byte[] bad = content(kind);
		IFile file = example.project().getFile(kind + ".annals");
		file.create(bad, true, false, null);
		int shells = visibleShells();

		ReportEditor editor = example.open(file);
		Label sentence = Widgets.byId(Label.class, "refused.text");
		String words = Desk.ask(sentence::getText);
		assertTrue(words.length() > 10 && !words.contains("Exception") && !words.contains("\n"), words);
		Widgets.byId(Button.class, "refused." + offer);
		Shots.take("refused-" + kind);

		assertFalse(Desk.ask(editor::isDirty));
		assertEquals(shells, visibleShells(), "no dialog");
		Dialogs.command("org.eclipse.ui.file.save");
		Desk.run(() -> Desk.page().closeEditor(editor, true));
		assertArrayEquals(bad, Files.readAllBytes(file.getLocation().toPath()));
	}

	@Test
	void givenAFileWhoseFolderIsGone_whenItIsOpened_thenThePageSaysSo() throws Exception {
		IProject gone = example.project().getWorkspace().getRoot().getProject("gone");
		gone.create(null);
		gone.open(null);
		IFile file = gone.getFile("report.annals");
		file.create(content("foreign"), true, false, null);
		gone.delete(IResource.FORCE | IResource.ALWAYS_DELETE_PROJECT_CONTENT, null);
		int shells = visibleShells();

		IEditorPart editor = Desk.ask(() -> IDE.openEditor(Desk.page(), file, ReportEditor.ID, true));
		Label sentence = Widgets.byId(Label.class, "refused.text");
		assertTrue(Desk.ask(sentence::getText).contains("report.annals"), () -> Desk.ask(sentence::getText));
		Shots.take("refused-gone");
		assertFalse(Desk.ask(editor::isDirty));
		assertEquals(shells, visibleShells(), "no dialog");
	}

	private static byte[] content(String kind) throws Exception {
		Path good = Path.of(System.getProperty("annals.root"), "examples/duty-report.annals");
		String report = Files.readString(good);
		String content = switch (kind) {
		case "broken" -> report.substring(0, report.length() / 2);
		case "foreign" -> "<?xml version=\"1.0\"?>\n<note>Not a report</note>\n";
		case "text" -> "2025年度工作总结\n一、主要工作\n全年走访群众128户。\n";
		case "newer" -> report.replace("schema=\"1\"", "schema=\"999\"");
		default -> "";
		};
		return content.getBytes(StandardCharsets.UTF_8);
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
