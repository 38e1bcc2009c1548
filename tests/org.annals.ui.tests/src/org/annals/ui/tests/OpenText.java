/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.tests;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.annals.core.session.ReportSession;
import org.annals.ui.editor.ReportEditor;
import org.annals.ui.editor.text.TextView;
import org.annals.ui.tests.driver.Desk;
import org.annals.ui.tests.driver.Pointer;
import org.annals.ui.tests.driver.Widgets;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.ui.ide.IDE;

/** A report open on its text page, for one journey; closing it leaves no trace. */
final class OpenText implements AutoCloseable {

	final ReportEditor editor;
	final StyledText page;
	private final IProject project;

	private OpenText(IProject project, ReportEditor editor) {
		this.project = project;
		this.editor = editor;
		page = Widgets.byId(StyledText.class, "text.page");
		Desk.until("the page has the focus", page::isFocusControl);
	}

	/** Opens a copy of the example report. */
	static OpenText example() throws Exception {
		return example("duty-report.annals");
	}

	/** Opens a copy of one of the examples. */
	static OpenText example(String name) throws Exception {
		return of(Files.readAllBytes(Path.of(System.getProperty("annals.root"), "examples", name)));
	}

	/** @param content a report in the native format */
	static OpenText of(byte[] content) throws Exception {
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("text-journey");
		project.create(null);
		project.open(null);
		IFile file = project.getFile("report.annals");
		file.create(new ByteArrayInputStream(content), true, null);
		ReportEditor editor = (ReportEditor) Desk.ask(() -> {
			ReportEditor opened = (ReportEditor) IDE.openEditor(Desk.page(), file);
			opened.showPage("text");
			opened.getAdapter(TextView.class).widget().update();
			return opened;
		});
		return new OpenText(project, editor);
	}

	ReportSession session() {
		return editor.session();
	}

	String text() {
		return Desk.ask(page::getText);
	}

	/** Clicks before the first occurrence of some words. */
	void clickBefore(String words) {
		select(words);
		Desk.run(() -> page.setSelection(page.getSelection().x));
		Pointer.click(Desk.ask(() -> {
			org.eclipse.swt.graphics.Point at = page.getLocationAtOffset(page.getCaretOffset());
			return page.toDisplay(at.x + 1, at.y + page.getLineHeight() / 2);
		}));
	}

	/** Puts the caret behind the first occurrence of some words. */
	void behind(String words) {
		select(words);
		Desk.run(() -> page.setSelection(page.getSelection().y));
	}

	/** Puts the caret before the first occurrence of some words. */
	void before(String words) {
		select(words);
		Desk.run(() -> page.setSelection(page.getSelection().x));
	}

	/** Selects the first occurrence of some words. */
	void select(String words) {
		Desk.until("the window is active", () -> page.getDisplay().getActiveShell() == page.getShell());
		Desk.run(() -> {
			int at = page.getText().indexOf(words);
			if (at < 0) {
				throw new AssertionError("not on the page: " + words);
			}
			page.setFocus();
			page.setSelection(at, at + words.length());
		});
	}

	/** The line of the page in which some words first stand. */
	String line(String words) {
		return Desk.ask(() -> page.getLine(page.getLineAtOffset(page.getText().indexOf(words))));
	}

	@Override
	public void close() throws Exception {
		Desk.run(() -> Desk.page().closeEditor(editor, false));
		project.delete(true, true, null);
	}
}
