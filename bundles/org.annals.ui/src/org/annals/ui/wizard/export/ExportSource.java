/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.wizard.export;

import java.nio.file.Path;

import org.annals.core.op.OpenReport.Opening;
import org.annals.core.text.ReportText;
import org.annals.core.types.TypeProfile;
import org.annals.ui.editor.ReportEditor;
import org.annals.ui.workspace.ReportFiles;
import org.eclipse.core.resources.IFile;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * What is exported: a copy of the report as it was when the wizard was opened, so that checking and writing can go on beside
 * the display, which the open report belongs to.
 *
 * @param name    of the file without its ending
 * @param file    that the report is kept in
 * @param text    the copy written out
 * @param unsaved whether it holds changes that its file does not
 */
record ExportSource(String name, Path file, ReportText text, TypeProfile type, boolean unsaved) {

	/** The report on the screen. */
	static ExportSource of(ReportEditor editor) {
		editor.fields().take();
		return of(editor.file(), ReportText.of(EcoreUtil.copy(editor.session().report())), editor.session().type(), editor.isDirty());
	}

	/** The report in a file, as it was opened. */
	static ExportSource of(IFile file, Opening opening) {
		return of(file, ReportText.of(opening.report()), opening.type(), false);
	}

	private static ExportSource of(IFile file, ReportText text, TypeProfile type, boolean unsaved) {
		return new ExportSource(ReportFiles.withoutEnding(file.getName()), file.getLocation().toPath(), text, type,
				unsaved);
	}
}
