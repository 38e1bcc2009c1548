/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.tests;

import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.annals.core.session.ReportSession;
import org.annals.ui.checking.Checking;
import org.annals.ui.editor.ReportEditor;
import org.annals.ui.tests.driver.Desk;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A report that is closed is let go: who works all day opens many. */
class ClosedReportTest {

	private static final int TIMES = 20;
	/** The platform keeps the part that was in front last, with what it showed. */
	private static final int KEPT = 1;
	private static final List<String> PAGES = List.of("metrics", "commitments", "overview", "source", "text");

	private IProject project;
	private IFile file;

	@BeforeEach
	void makeProject() throws Exception {
		project = ResourcesPlugin.getWorkspace().getRoot().getProject(getClass().getSimpleName());
		project.create(null);
		project.open(null);
		file = project.getFile("duty.annals");
		Path example = Path.of(System.getProperty("annals.root"), "examples/duty-report-with-defects.annals");
		file.create(Files.readAllBytes(example), true, false, null);
	}

	@AfterEach
	void deleteProject() throws CoreException {
		Desk.run(() -> Desk.page().closeAllEditors(false));
		project.delete(true, true, null);
	}

	@Test
	void givenReportsThatWereClosed_whenMemoryIsCollected_thenTheyAreGone() {
		List<WeakReference<ReportSession>> sessions = new ArrayList<>();
		for (int i = 0; i < TIMES; i++) {
			sessions.add(openAndClose());
		}
		Desk.until("closed reports to be gone", () -> {
			System.gc();
			return sessions.stream().filter(session -> session.get() != null).count() <= KEPT;
		});
	}

	/** Shows every page and waits for a check, so that all that can hold a report had it. */
	private WeakReference<ReportSession> openAndClose() {
		Desk.run(() -> open());
		Desk.until("a check", () -> Checking.of(editor()).findings().isCurrent());
		for (String page : PAGES) {
			Desk.run(() -> editor().showPage(page));
		}
		WeakReference<ReportSession> session = new WeakReference<>(Desk.ask(() -> editor().session()));
		Desk.run(() -> Desk.page().closeEditor(editor(), false));
		return session;
	}

	private void open() {
		try {
			IDE.openEditor(Desk.page(), file);
		} catch (CoreException e) {
			throw new AssertionError(e);
		}
	}

	private static ReportEditor editor() {
		return (ReportEditor) Desk.page().getActiveEditor();
	}
}
