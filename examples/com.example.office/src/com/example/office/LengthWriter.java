/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package com.example.office;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import org.annals.core.write.ReportWriter;
import org.annals.core.write.WriteRequest;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * An example of a format that is written: a line for each section with its length. A writer keeps nothing in fields, gives
 * the same bytes for the same report, and leaves the stream open.
 */
public final class LengthWriter implements ReportWriter {

	@Override
	public void write(WriteRequest request, OutputStream out, IProgressMonitor monitor) throws IOException {
		StringBuilder lines = new StringBuilder();
		// The option is declared in plugin.xml; what the person chose has been checked against its choices.
		Lengths.of(request.text(), request.option("unit").equals("words"))
				.forEach((heading, length) -> lines.append(heading).append('\t').append(length).append('\n'));
		out.write(lines.toString().getBytes(StandardCharsets.UTF_8));
	}
}
