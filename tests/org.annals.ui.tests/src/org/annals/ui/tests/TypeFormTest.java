/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.annals.core.kit.edit.TypeNames;
import org.annals.core.type.TypePackage.Literals;
import org.annals.ui.editor.type.TypeEditor;
import org.annals.ui.tests.driver.Desk;
import org.annals.ui.tests.driver.Dialogs;
import org.annals.ui.tests.driver.Pointer;
import org.annals.ui.tests.driver.Shots;
import org.annals.ui.tests.driver.Widgets;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report type is changed in the form: what is said of its file stays true on both pages, and the rest of the file as it was. */
class TypeFormTest {

	private static final String TYPE = """
			<?xml version="1.0" encoding="UTF-8"?>
			<!-- Written by hand,   and spaced so. -->
			<reportType xmlns="urn:annals:type:1" id="com.example.trial" version="1.0" language="en">
				<name lang="en">Trial</name>
				<role   id="done"  required='warning'><!-- stays --><name lang="en">Work done</name><cue weight="5">^work</cue></role>
				<role id="plan"><name lang="en">Plans</name></role>
				<table id="t" role="done">
					<column id="n"><name lang="en">Before</name></column>
					<column id="m"><name lang="en">Now</name></column>
					<row id="r"><name lang="en">Visits</name></row>
					<equation id="e" each="row"><expression>n &lt;= m</expression></equation>
				</table>
			</reportType>
			""";
	private static final String EXPRESSION = "EquationSpec.expression";

	@TempDir
	private Path temp;
	private Path file;
	private IEditorPart editor;
	private Tree tree;

	@BeforeEach
	void open() throws Exception {
		file = Files.writeString(temp.resolve("trial.reporttype"), TYPE);
		editor = Desk.ask(() -> IDE.openEditorOnFileStore(Desk.page(), EFS.getStore(file.toUri())));
		assertTrue(editor instanceof TypeEditor, () -> String.valueOf(editor));
		tree = Widgets.byId(Tree.class, "type.tree");
	}

	@AfterEach
	void tidy() {
		Desk.run(() -> Desk.page().closeAllEditors(false));
		Dialogs.closeAll();
	}

	@Test
	void givenATitleChanged_whenUndoneAndDoneAgain_thenTreeAndTextFollow() {
		TreeItem section = node("Trial", group(Literals.REPORT_TYPE__ROLES), "Work done");
		String title = "SectionRole.names.en";
		assertFalse(canUndo());
		Dialogs.fill(title, "Work of the year");
		assertEquals("Work of the year  done", Desk.ask(section::getText));
		assertTrue(Desk.ask(editor::isDirty));
		Shots.take("type-form");

		Desk.until("undo is offered", TypeFormTest::canUndo);
		Dialogs.command(IWorkbenchCommandConstants.EDIT_UNDO);
		Desk.until("the title is back", () -> "Work done".equals(text(title)));
		assertFalse(Desk.ask(editor::isDirty), "to the byte");
		assertFalse(canUndo());
		Dialogs.command(IWorkbenchCommandConstants.EDIT_REDO);
		Desk.until("the title is done again", () -> "Work of the year".equals(text(title)));
		assertEquals(TYPE.replace("Work done", "Work of the year"), xml());
	}

	@Test
	void givenAnEquationOfUnknownNames_whenItsProblemIsChosen_thenItIsMendedAtItsFieldAndSaved() throws Exception {
		node("Trial", group(Literals.REPORT_TYPE__TABLES), "t", group(Literals.TABLE_SPEC__EQUATIONS));
		Dialogs.push("type.group.add");
		Dialogs.fill(EXPRESSION, "r.n = kites");
		Table problems = Widgets.byId(Table.class, "type.problems");
		Desk.until("the unknown name is told",
				() -> Desk.ask(() -> problems.getItemCount() == 1 && problems.getItem(0).getText().contains("kites")));
		assertTrue(Desk.ask(Widgets.byId(Label.class, EXPRESSION + ".problem")::getText).contains("kites"));
		Shots.take("type-form-problem");

		node("Trial", group(Literals.REPORT_TYPE__ROLES), "Plans");
		assertFalse(Dialogs.isShown(Text.class, EXPRESSION));
		Desk.run(() -> {
			problems.setSelection(0);
			Event event = new Event();
			event.item = problems.getItem(0);
			problems.notifyListeners(SWT.Selection, event);
		});
		Text expression = Widgets.byId(Text.class, EXPRESSION);
		assertTrue(Desk.ask(expression::isFocusControl), "the focus is where it can be mended");
		Dialogs.fill(EXPRESSION, "r.m < 2 * r.n");
		Desk.until("nothing is wrong", () -> !Dialogs.isShown(Table.class, "type.problems"));
		assertFalse(Dialogs.isShown(Label.class, EXPRESSION + ".problem"));

		assertTrue(xml().contains("<expression>r.m &lt; 2 * r.n</expression>"), this::xml);
		Desk.run(() -> Desk.page().saveEditor(editor, false));
		assertFalse(Desk.ask(editor::isDirty));
		String saved = Files.readString(file);
		int added = saved.lastIndexOf("<equation");
		String rest = saved.substring(0, saved.lastIndexOf('\n', added)) + saved.substring(saved.indexOf('\n', saved.indexOf("</equation>", added)));
		assertEquals(TYPE, rest, saved);
	}

	@Test
	void givenTextThatIsNoType_whenTheFormIsChosen_thenTheTextSaysWhyUntilItIsMended() {
		Pointer.click(Widgets.find("the tab of the text", CTabItem.class, tab -> "type.page.xml".equals(tab.getData("id"))));
		StyledText text = Widgets.byId(StyledText.class, "type.text");
		Desk.run(() -> text.setText(TYPE.replace("</table>", "")));
		CTabItem form = Widgets.find("the tab of the form", CTabItem.class, tab -> "type.page.form".equals(tab.getData("id")));
		Pointer.click(form);
		Desk.until("the form refuses", () -> Dialogs.isShown(Label.class, "type.refusal"));
		Shots.take("type-form-refused");
		Desk.run(() -> text.setText(TYPE.replace("Plans", "Next year")));
		Pointer.click(form);
		node("Trial", group(Literals.REPORT_TYPE__ROLES), "Next year");
	}

	private TreeItem node(String... path) {
		TreeItem node = Widgets.node(tree, path);
		Desk.run(() -> {
			tree.setSelection(node);
			Event event = new Event();
			event.item = node;
			tree.notifyListeners(SWT.Selection, event);
		});
		return node;
	}

	private static String group(EReference feature) {
		return TypeNames.of(feature);
	}

	private static String text(String id) {
		return Desk.ask(Widgets.byId(Text.class, id)::getText);
	}

	private static boolean canUndo() {
		return Desk.ask(() -> PlatformUI.getWorkbench().getService(ICommandService.class)
				.getCommand(IWorkbenchCommandConstants.EDIT_UNDO).isEnabled());
	}

	/** What stands on the page of the text. */
	private String xml() {
		Pointer.click(Widgets.find("the tab of the text", CTabItem.class, tab -> "type.page.xml".equals(tab.getData("id"))));
		return Desk.ask(Widgets.byId(StyledText.class, "type.text")::getText);
	}
}
