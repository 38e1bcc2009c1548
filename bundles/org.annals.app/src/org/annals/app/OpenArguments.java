/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.app;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.annals.ui.workspace.ReportFiles;
import org.annals.ui.workspace.ReportsProject;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IWorkbenchPage;

/** The files that the workbench was started with: whatever follows {@code -open}. */
final class OpenArguments {

	private static final String OPEN = "-open";

	private OpenArguments() {
	}

	/** Opens the files; one outside the folder of reports is linked into it and stays where it is. */
	static void open(IWorkbenchPage page) {
		for (Path file : files(Platform.getApplicationArgs())) {
			try {
				ReportFiles.open(page, find(file));
			} catch (CoreException e) {
				Platform.getLog(OpenArguments.class).error(file.toString(), e);
			}
		}
	}

	private static IFile find(Path file) throws CoreException {
		for (IFile known : ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(file.toUri())) {
			if (known.exists()) {
				return known;
			}
		}
		IProject project = ReportsProject.open(null);
		String name = file.getFileName().toString();
		IFile link = project.getFile(name);
		for (int i = 2; link.exists(); i++) {
			link = project.getFile(name.replaceFirst("(\\.[^.]*)?$", " " + i + "$1"));
		}
		link.createLink(file.toUri(), IResource.NONE, null);
		return link;
	}

	/** The files that exist, in their order, absolute. */
	static List<Path> files(String[] arguments) {
		List<Path> files = new ArrayList<>();
		for (int i = 0; i + 1 < arguments.length; i++) {
			if (arguments[i].equals(OPEN)) {
				try {
					Path file = Path.of(arguments[i + 1]).toAbsolutePath().normalize();
					if (Files.isRegularFile(file)) {
						files.add(file);
					}
				} catch (InvalidPathException e) {
					// What is no path is no file either.
					continue;
				}
			}
		}
		return files;
	}
}
