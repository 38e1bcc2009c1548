/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.workspace;

import java.util.ArrayList;
import java.util.List;

import org.annals.model.file.ReportFormat;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;

/** Tells the reports of the workspace from all other files in it. */
public final class WorkspaceReports {

	private WorkspaceReports() {
	}

	public static boolean isReport(IResource resource) {
		return resource instanceof IFile && ReportFormat.EXTENSION.equals(resource.getFileExtension());
	}

	/**
	 * All reports in open projects; on any thread.
	 *
	 * @throws CoreException when the workspace cannot be walked
	 */
	public static List<IFile> all() throws CoreException {
		List<IFile> found = new ArrayList<>();
		ResourcesPlugin.getWorkspace().getRoot().accept(proxy -> {
			if (proxy.getType() == IResource.FILE && isReport(proxy.requestResource())) {
				found.add((IFile) proxy.requestResource());
			}
			return proxy.isAccessible();
		}, IResource.NONE);
		return found;
	}
}
