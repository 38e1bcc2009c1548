/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.workspace;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

import org.annals.core.op.FileNames;
import org.annals.core.op.FileStamp;
import org.annals.core.op.Journal;
import org.annals.core.op.SaveReport;
import org.annals.model.file.ReportFile;
import org.annals.model.file.ReportFormat;
import org.annals.model.report.Report;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;

/** Puts new reports into the workspace and opens them, one way for all wizards. */
public final class ReportFiles {

	/** Id of the editor of reports. */
	public static final String EDITOR = "org.annals.ui.editor";

	private static final String ENDING = '.' + ReportFormat.EXTENSION;

	private ReportFiles() {
	}

	/** A file's name with the ending of a report, which is added where it lacks. */
	public static String withEnding(String name) {
		return name.toLowerCase(Locale.ROOT).endsWith(ENDING) ? name : name + ENDING;
	}

	/** A file's name without the ending of a report. */
	public static String withoutEnding(String name) {
		return withEnding(name).equals(name) ? name.substring(0, name.length() - ENDING.length()) : name;
	}

	/**
	 * Writes a new report into a project, which is made when it does not exist.
	 *
	 * @param name    of the file, with its ending
	 * @param monitor may be null
	 * @throws IOException   when the file cannot be written or exists; the message is one sentence for the person
	 * @throws CoreException when the project cannot be made
	 */
	public static IFile create(IProject project, String name, Report report, IProgressMonitor monitor)
			throws IOException, CoreException {
		SubMonitor progress = SubMonitor.convert(monitor, 3);
		ReportsProject.open(project, progress.split(1));
		Path target = project.getLocation().toPath().resolve(name);
		new SaveReport(report, target, FileStamp.ABSENT, false, Journal.NONE).execute(progress.split(1));
		IFile file = project.getFile(name);
		file.refreshLocal(IResource.DEPTH_ZERO, progress.split(1));
		return file;
	}

	/** Like {@link #create}, but with a number behind a name that is taken, unless that file holds the same report. */
	public static IFile createOrFind(IProject project, String name, Report report, IProgressMonitor monitor)
			throws IOException, CoreException {
		ReportsProject.open(project, monitor);
		Path folder = project.getLocation().toPath();
		Path wanted = folder.resolve(name);
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		ReportFile.save(report, bytes);
		if (Files.exists(wanted) && Arrays.equals(Files.readAllBytes(wanted), bytes.toByteArray())) {
			IFile file = project.getFile(name);
			file.refreshLocal(IResource.DEPTH_ZERO, monitor);
			return file;
		}
		return create(project, FileNames.free(folder, name).getFileName().toString(), report, monitor);
	}

	/** Opens a report in its editor; on the display's thread. */
	public static IEditorPart open(IWorkbenchPage page, IFile file) throws PartInitException {
		return IDE.openEditor(page, file, EDITOR);
	}
}
