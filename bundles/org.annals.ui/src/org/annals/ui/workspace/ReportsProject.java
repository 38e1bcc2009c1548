/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.workspace;

import java.util.ArrayList;
import java.util.List;

import org.annals.core.message.Messages;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/** Finds the folder that a new report goes to, so that nobody has to make a project before writing the first sentence. */
public final class ReportsProject {

	private static final Messages MESSAGES = Messages.of(ReportsProject.class);
	/** Names in all languages: who switches the language keeps the folder. */
	private static final List<String> NAMES = List.of("报告", "Reports");

	private ReportsProject() {
	}

	/**
	 * The default project, open; it is made where there is none.
	 *
	 * @param monitor may be null
	 * @throws CoreException when it cannot be made or opened; the message is one sentence for the person
	 */
	public static IProject open(IProgressMonitor monitor) throws CoreException {
		IProject project = find();
		open(project, monitor);
		return project;
	}

	/** Opens a project, which is made when it does not exist. */
	public static void open(IProject project, IProgressMonitor monitor) throws CoreException {
		SubMonitor progress = SubMonitor.convert(monitor, 2);
		if (!project.exists()) {
			project.create(progress.split(1));
		}
		progress.setWorkRemaining(1);
		project.open(progress.split(1));
	}

	/** The default project, whether it exists or not: one with a known name, else the first open one, else a new one. */
	public static IProject find() {
		for (String name : NAMES) {
			IProject project = project(name);
			if (project.exists()) {
				return project;
			}
		}
		for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
			if (project.isOpen()) {
				return project;
			}
		}
		return project(MESSAGES.get("project"));
	}

	/** Where a report can go: the default project first, then all others that are open. */
	public static List<IProject> all() {
		List<IProject> projects = new ArrayList<>();
		projects.add(find());
		for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
			if (project.isOpen() && !projects.contains(project)) {
				projects.add(project);
			}
		}
		return projects;
	}

	private static IProject project(String name) {
		return ResourcesPlugin.getWorkspace().getRoot().getProject(name);
	}
}
