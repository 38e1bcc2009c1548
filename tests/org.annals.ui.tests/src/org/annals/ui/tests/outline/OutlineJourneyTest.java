/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.tests.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.annals.core.message.Messages;
import org.annals.model.report.Report;
import org.annals.model.report.Section;
import org.annals.ui.editor.ReportEditor;
import org.annals.ui.outline.OutlinePage;
import org.annals.ui.tests.driver.Desk;
import org.annals.ui.tests.driver.Keys;
import org.annals.ui.tests.driver.OpenExample;
import org.annals.ui.tests.driver.Pointer;
import org.annals.ui.tests.driver.Shots;
import org.annals.ui.tests.driver.Widgets;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Journeys of an author through the outline. */
class OutlineJourneyTest {

	private OpenExample example;
	private ReportEditor editor;
	private Report report;
	private Tree tree;

	@BeforeEach
	void open() throws Exception {
		example = new OpenExample("outline");
		editor = example.open(example.add("duty-report.annals", "duty.annals"));
		report = editor.session().report();
		tree = Widgets.byId(Tree.class, "outline.tree");
	}

	@AfterEach
	void close() throws Exception {
		example.close();
	}

	@Test
	void givenASection_whenItIsDemotedByMenu_thenNumbersFollowAndUndoBringsThemBack() {
		Section second = report.getSections().get(1);
		Pointer.click(Widgets.node(tree, "二、"));
		Desk.until("selection follows the tree", () -> editor.selection().element() == second);
		Widgets.contextMenu(tree, Messages.of(OutlinePage.class).get("menu.demote"));
		Desk.until("demoted", () -> second.eContainer() instanceof Section);
		Desk.until("numbers follow", () -> labels().contains("二、聚焦组织建设，夯实基层基础"));
		Shots.take("outline-demoted");
		assertTrue(Desk.ask(editor::isDirty));
		undo();
		Desk.until("undone", () -> second.eContainer() == report);
		Desk.until("numbers are back", () -> labels().contains("三、聚焦组织建设，夯实基层基础"));
	}

	@Test
	void givenAnOutline_whenAWordIsTyped_thenOnlyWhatHoldsItStays() {
		Text filter = Widgets.byId(Text.class, "outline.filter");
		int before = Desk.ask(() -> tree.getItemCount());
		Pointer.click(filter);
		Desk.until("the filter has the focus", filter::isFocusControl);
		Desk.run(() -> filter.setText("学习机制"));
		Desk.until("one section is left", () -> tree.getItemCount() == 1);
		assertEquals(List.of("二、聚焦政治建设，把牢正确方向", "（一）健全学习机制"), labels().subList(0, 2));
		Shots.take("outline-filtered");
		Keys.press(SWT.ESC);
		Desk.until("all is back", () -> tree.getItemCount() == before);
	}

	@Test
	void givenAMeasureSelectedElsewhere_whenTheOutlineFollows_thenItDoesNotTakeTheFocus() {
		var measure = report.getSections().get(1).getSections().get(0).getBlocks().get(0);
		Desk.run(() -> Desk.page().activate(editor));
		Desk.run(() -> editor.selection().select(measure, null));
		Desk.until("the outline follows", () -> tree.getSelectionCount() == 1 && tree.getSelection()[0].getData() == measure);
		assertFalse(Desk.ask(() -> tree.isFocusControl()));
		Shots.take("outline-follows");
	}

	@Test
	void givenASection_whenItIsDeletedByMenu_thenItIsGoneUntilUndo() {
		int before = report.getSections().size();
		Pointer.click(Widgets.node(tree, "二、"));
		Widgets.contextMenu(tree, Messages.of(OutlinePage.class).get("menu.delete"));
		Desk.until("deleted", () -> report.getSections().size() == before - 1);
		Desk.until("gone from the tree", () -> tree.getItemCount() == before - 1);
		undo();
		Desk.until("back", () -> tree.getItemCount() == before);
	}

	/** The command itself: what a key press may carry along from elsewhere is not this test's subject. */
	private static void undo() {
		Desk.start(() -> {
			try {
				Desk.page().getWorkbenchWindow().getService(IHandlerService.class)
						.executeCommand("org.eclipse.ui.edit.undo", null);
			} catch (CommandException e) {
				throw new AssertionError(e);
			}
		});
	}

	private List<String> labels() {
		return Desk.ask(() -> {
			List<String> found = new ArrayList<>();
			for (TreeItem item : tree.getItems()) {
				found.add(item.getText());
				for (TreeItem child : item.getItems()) {
					found.add(child.getText());
				}
			}
			return found;
		});
	}
}
