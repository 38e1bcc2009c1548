/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.reports.handler;

import java.util.List;

import org.annals.ui.AnnalsUi;
import org.eclipse.core.resources.IFile;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;

/** Opens reports in the editor. */
public final class OpenHandler extends ReportHandler {

	@Override
	void run(List<IFile> files, IWorkbenchPage page) {
		for (IFile file : files) {
			try {
				IDE.openEditor(page, file, true);
			} catch (PartInitException e) {
				AnnalsUi.log(file.getName(), e);
			}
		}
	}
}
