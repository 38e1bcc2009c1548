/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.ofd;

import java.io.IOException;
import java.io.OutputStream;

import org.annals.core.write.WriteRequest;
import org.annals.document.flow.Flow;
import org.annals.document.font.InstalledFonts;
import org.annals.document.page.Pages;
import org.annals.document.write.DocumentWriter;
import org.eclipse.core.runtime.IProgressMonitor;

/** Writes a report as OFD (GB/T 33190-2016), for archives. */
public final class OfdWriter extends DocumentWriter {

	@Override
	protected void write(Flow flow, WriteRequest request, OutputStream out, IProgressMonitor monitor) throws IOException {
		Pages pages = pages(flow, request);
		new OfdDocument(pages, InstalledFonts.system()).write(out, monitor).sentences(pages).forEach(request.notes());
	}
}
