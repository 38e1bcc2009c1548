/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.annals.ui.editor.type.TypeEditor;
import org.annals.ui.tests.driver.Desk;
import org.annals.ui.tests.driver.Dialogs;
import org.annals.ui.tests.driver.Pointer;
import org.annals.ui.tests.driver.Shots;
import org.annals.ui.tests.driver.Widgets;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report type is asked for in one page, made as a project, and its file opens with what it makes of its sample. */
class NewTypeTest {

	@TempDir
	private Path temp;

	@AfterEach
	void tidy() {
		Desk.run(() -> Desk.page().closeAllEditors(false));
		Dialogs.closeAll();
	}

	@Test
	void givenNamesAndSections_whenCreated_thenTheTypeIsOpenAndTriedAsItIsWritten() throws Exception {
		Path project = temp.resolve("safety");
		Dialogs.command("org.annals.ui.newType");
		assertFalse(Dialogs.isEnabled("wizard.finish"), "nothing is named yet");
		Dialogs.fill("type.name", "安全生产年度报告");
		Dialogs.fill("type.id", "Safety");
		assertFalse(Dialogs.isEnabled("wizard.finish"), "that is no id");
		Dialogs.fill("type.id", "com.example.safety");
		Dialogs.fill("type.folder", project.toString());
		Shots.take("new-type");
		Dialogs.push("wizard.finish");
		Desk.until("the wizard closed", () -> Widgets.now(Shell.class, shell -> "wizard.type".equals(shell.getData("id"))) == null);
		Path file = project.resolve("bundles/com.example.safety/types/safety.reporttype");
		assertTrue(Files.isRegularFile(file));

		IEditorPart editor = Desk.ask(() -> Desk.page().getActiveEditor());
		assertTrue(editor instanceof TypeEditor, () -> String.valueOf(editor));
		Pointer.click(Widgets.find("the tab of the text", CTabItem.class, tab -> "type.page.xml".equals(tab.getData("id"))));
		StyledText text = Widgets.byId(StyledText.class, "type.text");
		Tree result = Widgets.byId(Tree.class, "type.result");
		Desk.until("the sample was tried", () -> Desk.ask(result::getItemCount) == 3);
		assertEquals(3, Desk.ask(() -> result.getItem(1).getItemCount()), "sections of the sample");
		Shots.take("type-editor");

		Desk.run(() -> text.setText(text.getText().replace("required=\"warning\"", "required=\"perhaps\"")));
		Desk.until("the slip is told", () -> Desk.ask(() -> result.getItemCount() > 0 && result.getItem(0).getItemCount() == 1));
		TreeItem slip = Desk.ask(() -> result.getItem(0).getItem(0));
		assertTrue(Desk.ask(slip::getText).contains("perhaps"), () -> Desk.ask(slip::getText));
		assertTrue(Desk.ask(editor::isDirty));
		Shots.take("type-editor-slip");

		Desk.run(() -> text.setText(text.getText().replace("required=\"perhaps\"", "required=\"info\"")));
		Desk.run(() -> Desk.page().saveEditor(editor, false));
		assertFalse(Desk.ask(editor::isDirty));
		assertTrue(Files.readString(file).contains("required=\"info\""));
	}
}
