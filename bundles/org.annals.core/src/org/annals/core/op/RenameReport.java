/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.op;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.annals.core.message.Messages;
import org.annals.core.write.OutputException;
import org.annals.model.file.ReportFormat;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/** The user action "rename the file of a report"; never takes the place of another file. */
public final class RenameReport {

	private static final Messages MESSAGES = Messages.of(RenameReport.class);
	private static final String ENDING = '.' + ReportFormat.EXTENSION;

	private final Path file;
	private final String name;

	/** @param name the new name, with or without its ending; what is not legal in a file name is left out of it */
	public RenameReport(Path file, String name) {
		this.file = file;
		String legal = FileNames.legal(name);
		this.name = legal.isEmpty() || legal.endsWith(ENDING) ? legal : legal + ENDING;
	}

	/**
	 * The file under its new name.
	 *
	 * @param monitor may be null
	 * @throws OutputException when nothing is left of the name, another file has it, or the system refuses; the file is
	 *                         as it was then
	 */
	public Path execute(IProgressMonitor monitor) throws OutputException {
		SubMonitor.convert(monitor).checkCanceled();
		if (name.isEmpty()) {
			throw new OutputException(MESSAGES.get("rename.empty", file.toString()), null);
		}
		Path target = file.resolveSibling(name);
		if (target.equals(file)) {
			return file;
		}
		try {
			// Where case does not count, 报告a and 报告A are one file, which may well change its case.
			if (Files.exists(target) && !Files.isSameFile(file, target)) {
				throw new OutputException(MESSAGES.get("rename.taken", target.toString()), null);
			}
			return Files.move(file, target);
		} catch (OutputException e) {
			throw e;
		} catch (IOException e) {
			throw new OutputException(MESSAGES.get("rename.failed", file.toString(), String.valueOf(e.getMessage())), e);
		}
	}
}
