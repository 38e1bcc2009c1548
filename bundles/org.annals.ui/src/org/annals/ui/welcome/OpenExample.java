/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.welcome;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.annals.core.message.Messages;
import org.annals.core.op.FileNames;
import org.annals.core.op.ReadReport;
import org.annals.core.source.SourceException;
import org.annals.core.source.SourceFile;
import org.annals.core.types.TypeProfile;
import org.annals.model.report.Report;
import org.annals.ui.AnnalsUi;
import org.annals.ui.wizard.InstalledTypes;
import org.annals.ui.workspace.ReportFiles;
import org.annals.ui.workspace.ReportsProject;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

/** Puts the sample of a type into the default project, where it can be tried without harm to any report. */
final class OpenExample {

	private static final Messages MESSAGES = Messages.of(OpenExample.class);

	private final TypeProfile type;

	OpenExample(TypeProfile type) {
		this.type = type;
	}

	/** The installed types that bring a sample. */
	static List<TypeProfile> types() {
		List<TypeProfile> types = new ArrayList<>();
		for (TypeProfile type : InstalledTypes.all()) {
			try {
				if (AnnalsUi.core().types().sample(type.reference()).isPresent()) {
					types.add(type);
				}
			} catch (IOException e) {
				AnnalsUi.log(type.id(), e);
			}
		}
		return types;
	}

	/**
	 * The file with the sample. An example that was changed stays as it is, and a fresh one is made beside it.
	 *
	 * @throws IOException     when the sample cannot be read or the file cannot be written
	 * @throws SourceException when the sample is no report
	 * @throws CoreException   when the project cannot be made
	 */
	IFile execute(IProgressMonitor monitor) throws IOException, SourceException, CoreException {
		Optional<SourceFile> sample = AnnalsUi.core().types().sample(type.reference());
		Report report = new ReadReport(AnnalsUi.core(), sample.orElseThrow(), type.reference()).execute(monitor).report();
		String name = MESSAGES.get("example.file", FileNames.suggest(report));
		return ReportFiles.createOrFind(ReportsProject.find(), name, report, monitor);
	}
}
