/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.write;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Writes a report in one format; contributed to {@code org.annals.core.writers}. Keeps no state, and gives the same bytes
 * for the same report.
 */
@ConsumerType
@FunctionalInterface
public interface ReportWriter {

	/**
	 * Writes to {@code out}, which the caller opens and closes.
	 *
	 * @param monitor not null
	 */
	void write(WriteRequest request, OutputStream out, IProgressMonitor monitor) throws IOException;

	/**
	 * Values that one of the writer's options takes besides those in its extension, such as what is installed.
	 *
	 * @param option id of an option of the kind choice
	 */
	default List<WriterOption.Choice> choices(String option) {
		return List.of();
	}
}
