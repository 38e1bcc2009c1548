/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.reports;

import java.util.ArrayList;
import java.util.List;

import org.annals.ui.AnnalsUi;
import org.annals.ui.workspace.WorkspaceReports;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;

/** Says which resources of the workspace an author sees: folders and reports. */
final class ReportFolders {

	private ReportFolders() {
	}

	/** Reports and folders directly in a container; none of one that is closed or gone. */
	static List<IResource> children(IContainer container) {
		List<IResource> found = new ArrayList<>();
		if (!container.isAccessible()) {
			return found;
		}
		try {
			for (IResource member : container.members()) {
				boolean folder = member instanceof IFolder && !member.getName().startsWith(".");
				if (folder || member instanceof IProject project && project.isOpen() || WorkspaceReports.isReport(member)) {
					found.add(member);
				}
			}
		} catch (CoreException e) {
			AnnalsUi.log(container.getName(), e);
		}
		return found;
	}

	/** Whether there is a report anywhere in a container. */
	static boolean any(IContainer container) {
		for (IResource child : children(container)) {
			if (WorkspaceReports.isReport(child) || child instanceof IContainer inner && any(inner)) {
				return true;
			}
		}
		return false;
	}
}
