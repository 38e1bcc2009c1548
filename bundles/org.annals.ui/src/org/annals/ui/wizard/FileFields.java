/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.wizard;

import java.nio.file.Files;
import java.util.List;

import org.annals.core.message.Messages;
import org.annals.core.op.FileNames;
import org.annals.ui.workspace.ReportFiles;
import org.annals.ui.workspace.ReportsProject;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** Asks for the name and the folder of a new report; the name follows a suggestion until a person types another. */
public final class FileFields {

	private static final Messages MESSAGES = Messages.of(FileFields.class);

	private final List<IProject> projects = ReportsProject.all();
	private final Text name;
	private final Combo folder;
	private boolean typed;
	private boolean suggesting;

	/**
	 * @param parent a grid, each field after its label
	 * @param span   columns that the name takes
	 */
	public FileFields(Composite parent, int span, Runnable changed) {
		name = Fields.text(parent, MESSAGES.get("file.name"), "file.name");
		((GridData) name.getLayoutData()).horizontalSpan = span;
		name.addListener(SWT.Modify, event -> {
			typed |= !suggesting;
			changed.run();
		});
		folder = Fields.combo(parent, MESSAGES.get("file.folder"), "file.folder", SWT.READ_ONLY);
		projects.forEach(project -> folder.add(project.getName()));
		folder.select(0);
		folder.addListener(SWT.Selection, event -> changed.run());
	}

	/** Fills the name in unless a person did. */
	public void suggest(String file) {
		if (!typed && !file.equals(name())) {
			suggesting = true;
			name.setText(ReportFiles.withoutEnding(file));
			suggesting = false;
		}
	}

	/** Puts a number behind a suggested name that is taken. */
	public void suggestFree(String file) {
		IPath location = location();
		suggest(location == null ? file : FileNames.free(location.toPath(), file).getFileName().toString());
	}

	/** Name of the file with its ending. */
	public String name() {
		return ReportFiles.withEnding(name.getText().strip());
	}

	public IProject project() {
		return projects.get(Math.max(0, folder.getSelectionIndex()));
	}

	/** What is wrong with the name, one sentence; null when nothing is. */
	public String problem() {
		String typedName = name.getText().strip();
		if (typedName.isEmpty()) {
			return MESSAGES.get("file.empty");
		}
		String legal = FileNames.legal(typedName);
		if (!legal.equals(typedName)) {
			return legal.isEmpty() ? MESSAGES.get("file.unusable", typedName) : MESSAGES.get("file.illegal", typedName, legal);
		}
		IPath location = location();
		return location != null && Files.exists(location.toPath().resolve(name()))
				? MESSAGES.get("file.taken", name(), project().getName())
				: null;
	}

	/** A project that is still to be made will lie in the workspace. */
	private IPath location() {
		IPath own = project().getLocation();
		IPath root = ResourcesPlugin.getWorkspace().getRoot().getLocation();
		return own != null || root == null ? own : root.append(project().getName());
	}
}
