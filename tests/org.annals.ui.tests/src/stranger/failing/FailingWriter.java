/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package stranger.failing;

import java.io.OutputStream;

import org.annals.core.write.ReportWriter;
import org.annals.core.write.WriteRequest;
import org.eclipse.core.runtime.IProgressMonitor;

/** A contributed writer that throws. */
public final class FailingWriter implements ReportWriter {

	@Override
	public void write(WriteRequest request, OutputStream out, IProgressMonitor monitor) {
		throw new IllegalStateException("a writer of a test fails");
	}
}
