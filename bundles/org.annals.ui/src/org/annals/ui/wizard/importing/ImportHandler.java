/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.wizard.importing;

import java.nio.file.Path;

import org.annals.core.types.TypeFolder;
import org.annals.ui.AnnalsUi;
import org.annals.ui.editor.type.TypeEditor;
import org.annals.ui.wizard.ReportWizardDialog;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Makes a report of a text that was written elsewhere. */
public final class ImportHandler extends AbstractHandler {

	/** Parameter of the command: path of the source. */
	private static final String FILE = "org.annals.ui.import.file";
	private static final int WIDTH = 980;
	private static final int HEIGHT = 500;

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		String file = event.getParameter(FILE);
		open(HandlerUtil.getActiveWorkbenchWindowChecked(event), file == null ? null : Path.of(file));
		return null;
	}

	/**
	 * Shows the wizard, or the editor when it is the file of a report type; on the display's thread.
	 *
	 * @param file filled in as the source, or null
	 */
	public static void open(IWorkbenchWindow window, Path file) {
		if (file != null && file.toString().endsWith(TypeFolder.ENDING)) {
			try {
				TypeEditor.open(window.getActivePage(), file);
				return;
			} catch (CoreException e) {
				AnnalsUi.log(file.toString(), e);
			}
		}
		ReportWizardDialog.open(new ImportWizard(window, file), WIDTH, HEIGHT);
	}
}
