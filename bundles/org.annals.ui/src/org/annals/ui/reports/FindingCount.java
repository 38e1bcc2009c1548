/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.reports;

import org.annals.ui.AnnalsUi;
import org.annals.ui.checking.FindingMarkers;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;

/** How many findings the last check left on a file. */
record FindingCount(int errors, int warnings) {

	static FindingCount of(IFile file) {
		int errors = 0;
		int warnings = 0;
		try {
			if (file.isAccessible()) {
				for (IMarker marker : file.findMarkers(FindingMarkers.TYPE, true, IResource.DEPTH_ZERO)) {
					int severity = marker.getAttribute(IMarker.SEVERITY, IMarker.SEVERITY_INFO);
					errors += severity == IMarker.SEVERITY_ERROR ? 1 : 0;
					warnings += severity == IMarker.SEVERITY_WARNING ? 1 : 0;
				}
			}
		} catch (CoreException e) {
			AnnalsUi.log(file.getName(), e);
		}
		return new FindingCount(errors, warnings);
	}
}
