/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.tests.driver;

import java.nio.file.Files;
import java.nio.file.Path;

import org.annals.ui.editor.ReportEditor;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.ide.IDE;

/** A project of its own with reports of the examples, for one class of tests; it is gone after {@link #close}. */
public final class OpenExample implements AutoCloseable {

	private final IProject project;

	public OpenExample(String name) throws CoreException {
		project = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
		project.create(null);
		project.open(null);
	}

	public IProject project() {
		return project;
	}

	/** Puts a copy of an example into the project. */
	public IFile add(String example, String name) throws Exception {
		IFile file = project.getFile(name);
		file.create(Files.readAllBytes(Path.of(System.getProperty("annals.root"), "examples", example)), true, false, null);
		return file;
	}

	/** Opens a report. */
	public ReportEditor open(IFile file) {
		return (ReportEditor) Desk.ask(() -> IDE.openEditor(Desk.page(), file));
	}

	@Override
	public void close() throws CoreException {
		Dialogs.closeAll();
		project.delete(IResource.FORCE | IResource.ALWAYS_DELETE_PROJECT_CONTENT, null);
		Desk.idle();
	}
}
