/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.write;

import java.io.IOException;
import java.io.OutputStream;

import org.annals.model.file.ReportFile;
import org.eclipse.core.runtime.IProgressMonitor;

/** The native file, from which nothing is lost. */
public final class NativeWriter implements ReportWriter {

	@Override
	public void write(WriteRequest request, OutputStream out, IProgressMonitor monitor) throws IOException {
		ReportFile.save(request.report(), out);
	}
}
