/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor;

import org.annals.ui.AnnalsUi;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;

/** Notices when the file of an open report is renamed, deleted or written by somebody else. */
final class FileWatch implements IResourceChangeListener {

	private final ReportEditor editor;
	private final EditorFile kept;
	private final Display display;
	private boolean disposed;
	/** A person comes back from another program to this one by activating a window. */
	private final Listener back = event -> look();

	FileWatch(ReportEditor editor, EditorFile kept, Display display) {
		this.editor = editor;
		this.kept = kept;
		this.display = display;
		ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
		display.addFilter(SWT.Activate, back);
	}

	@Override
	public void resourceChanged(IResourceChangeEvent event) {
		IFile file = editor.file();
		IResourceDelta delta = event.getDelta() == null ? null : event.getDelta().findMember(file.getFullPath());
		if (delta == null) {
			return;
		}
		if (delta.getKind() == IResourceDelta.REMOVED && (delta.getFlags() & IResourceDelta.MOVED_TO) != 0) {
			IPath to = delta.getMovedToPath();
			later(() -> kept.moved(ResourcesPlugin.getWorkspace().getRoot().getFile(to)));
		} else if (delta.getKind() == IResourceDelta.REMOVED) {
			later(kept::deleted);
		} else if ((delta.getFlags() & IResourceDelta.CONTENT) != 0) {
			later(kept::lookForChange);
		}
	}

	/** The workspace is not told of what other programs write; asking size and time costs next to nothing. */
	private void look() {
		if (kept.mayBeChanged()) {
			IFile file = editor.file();
			Job.createSystem(file.getName(), monitor -> {
				try {
					file.refreshLocal(IResource.DEPTH_ZERO, monitor);
				} catch (CoreException e) {
					AnnalsUi.log(file.getName(), e);
				}
			}).schedule();
		}
	}

	private void later(Runnable action) {
		if (!display.isDisposed()) {
			display.asyncExec(() -> {
				if (!disposed) {
					action.run();
				}
			});
		}
	}

	void dispose() {
		disposed = true;
		ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
		if (!display.isDisposed()) {
			display.removeFilter(SWT.Activate, back);
		}
	}
}
