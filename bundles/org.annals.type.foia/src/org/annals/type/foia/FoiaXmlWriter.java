/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.type.foia;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

import javax.xml.stream.XMLStreamException;

import org.annals.core.write.ReportWriter;
import org.annals.core.write.WriteRequest;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * The annual report as the Justice Department takes it in: XML of its NIEM exchange, version 1.03. Which element has which
 * cell is written in {@code foia-xml.mapping}. What the form demands and the report lacks is named in the
 * {@link org.annals.core.write.OutputException}, one sentence for the person.
 */
public final class FoiaXmlWriter implements ReportWriter {

	@Override
	public void write(WriteRequest request, OutputStream out, IProgressMonitor monitor) throws IOException {
		FoiaTables tables = new FoiaTables(request);
		Agency agency = Agency.of(request.report(), tables);
		Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
		try {
			Xml xml = new Xml(writer);
			xml.start("iepd:FoiaAnnualReport");
			agency.write(xml);
			new Sections(agency, tables, xml).write(Mapping.elements());
			xml.end();
			xml.finish();
		} catch (XMLStreamException e) {
			throw e.getNestedException() instanceof IOException io ? io : new IOException(e.getMessage(), e);
		}
		writer.flush();
	}
}
