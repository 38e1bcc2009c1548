/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.reports.handler;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.annals.ui.editor.ReportEditor;
import org.annals.ui.workspace.WorkspaceReports;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;

/** A command on report files: those selected in the list, or else the one that is open in front. */
abstract class ReportHandler extends AbstractHandler {

	@Override
	public final Object execute(ExecutionEvent event) {
		List<IFile> files = files(event);
		if (!files.isEmpty()) {
			run(files, HandlerUtil.getActiveWorkbenchWindow(event).getActivePage());
		}
		return null;
	}

	/** @param files at least one */
	abstract void run(List<IFile> files, IWorkbenchPage page);

	private static List<IFile> files(ExecutionEvent event) {
		Set<IFile> found = new LinkedHashSet<>();
		if (HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection) {
			for (Object element : selection) {
				IFile file = Adapters.adapt(element, IFile.class);
				if (WorkspaceReports.isReport(file)) {
					found.add(file);
				}
			}
		}
		IEditorPart editor = HandlerUtil.getActiveEditor(event);
		if (found.isEmpty() && editor instanceof ReportEditor report) {
			found.add(report.file());
		}
		return List.copyOf(found);
	}
}
