/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.tests;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.annals.core.session.ReportSession;
import org.annals.model.report.Metric;
import org.annals.ui.editor.ReportEditor;
import org.annals.ui.tests.driver.Desk;
import org.annals.ui.tests.driver.Pointer;
import org.annals.ui.tests.driver.Widgets;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A journey over the pages of an example with planted defects, which is opened before and thrown away after it. */
abstract class PageJourney {

	private static final String EXAMPLE = "examples/duty-report-with-defects.annals";

	private IProject project;
	private ReportEditor editor;

	@BeforeEach
	final void openExample() throws Exception {
		project = ResourcesPlugin.getWorkspace().getRoot().getProject(getClass().getSimpleName());
		project.create(null);
		project.open(null);
		IFile file = project.getFile("duty.annals");
		file.create(content(), true, false, null);
		editor = (ReportEditor) Desk.ask(() -> IDE.openEditor(Desk.page(), file));
		Desk.idle();
	}

	/** The report that is opened, in the native format. */
	byte[] content() throws Exception {
		return Files.readAllBytes(Path.of(System.getProperty("annals.root"), EXAMPLE));
	}

	@AfterEach
	final void throwExampleAway() throws CoreException {
		Desk.run(() -> Desk.page().closeAllEditors(false));
		project.delete(true, true, null);
	}

	ReportEditor editor() {
		return editor;
	}

	ReportSession session() {
		return editor.session();
	}

	/** The text of the report as it is now. */
	String text() {
		return Desk.ask(() -> session().text().text());
	}

	void page(String id) {
		Pointer.click(Widgets.find("tab of page " + id, CTabItem.class, tab -> id.equals(tab.getData("id"))));
		Desk.until("page " + id, () -> id.equals(editor.shownPage()));
	}

	Metric metric(String counts) {
		return Desk.ask(() -> session().report().getMetrics().stream()
				.filter(metric -> counts.equals(metric.getCounts())).findFirst().orElseThrow());
	}

	/** What a column shows, from the first row to the last. */
	static List<String> column(Table table, String id) {
		return Desk.ask(() -> {
			int column = columnIndex(table, id);
			List<String> cells = new ArrayList<>();
			for (int i = 0; i < table.getItemCount(); i++) {
				cells.add(table.getItem(i).getText(column));
			}
			return cells;
		});
	}

	static int columnIndex(Table table, String id) {
		return Desk.ask(() -> {
			for (int i = 0; i < table.getColumnCount(); i++) {
				if (id.equals(table.getColumn(i).getData("id"))) {
					return i;
				}
			}
			throw new AssertionError("no column " + id);
		});
	}

	/** Clicks into the row whose first column shows a text. */
	static void clickCell(Table table, String first, String column) {
		int row = column(table, (String) Desk.ask(() -> table.getColumn(0).getData("id"))).indexOf(first);
		int index = columnIndex(table, column);
		Desk.run(() -> {
			table.showItem(table.getItem(row));
			table.showColumn(table.getColumn(index));
		});
		Pointer.click(Desk.ask(() -> table.getItem(row)), index);
		Desk.until("row " + first, () -> table.isSelected(row));
	}

	static void copy(String text) {
		Desk.run(() -> {
			Clipboard clipboard = new Clipboard(Desk.display());
			clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
			clipboard.dispose();
		});
	}

	static String copied() {
		return Desk.ask(() -> {
			Clipboard clipboard = new Clipboard(Desk.display());
			Object text = clipboard.getContents(TextTransfer.getInstance());
			clipboard.dispose();
			return (String) text;
		});
	}
}
