/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.wizard.table;

import java.nio.file.Path;

import org.annals.ui.editor.ReportEditor;
import org.annals.ui.wizard.ReportWizardDialog;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Fills tables of the report in the editor from a document, a workbook or a text with separators. */
public final class ReadTableHandler extends AbstractHandler {

	private static final int WIDTH = 940;
	private static final int HEIGHT = 520;

	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActiveEditor(event) instanceof ReportEditor editor && editor.session() != null) {
			open(editor, null);
		}
		return null;
	}

	/**
	 * Shows the wizard; on the display's thread.
	 *
	 * @param file filled in as the source, or null
	 */
	public static void open(ReportEditor editor, Path file) {
		editor.fields().take();
		ReportWizardDialog.open(new ReadTableWizard(editor.getSite().getWorkbenchWindow(), editor.session(), file), WIDTH, HEIGHT);
	}
}
