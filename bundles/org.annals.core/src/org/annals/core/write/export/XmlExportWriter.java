/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.write.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.annals.core.write.ReportWriter;
import org.annals.core.write.WriteRequest;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * A report for other programs: XML of the namespace {@value #NAMESPACE}, whose schema is {@code model/export.xsd}. Other
 * than the native file it says everything outright: numbers are written, mentions show their values, and figures,
 * citations and commitments stand in lists of their own, so that a reader needs no rule of Annals.
 */
public final class XmlExportWriter implements ReportWriter {

	/** The namespace, which names the version of the form. */
	public static final String NAMESPACE = "urn:annals:export:1";

	@Override
	public void write(WriteRequest request, OutputStream out, IProgressMonitor monitor) throws IOException {
		// The JDK's writer breaks characters beyond the basic plane on streams; on a Writer it leaves them whole.
		Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
		try {
			XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(writer);
			writer.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
			xml.setDefaultNamespace(NAMESPACE);
			new ReportExport(request, new XmlOut(xml)).write(xml);
			xml.writeCharacters("\n");
			xml.flush();
		} catch (XMLStreamException e) {
			throw e.getNestedException() instanceof IOException io ? io : new IOException(e.getMessage(), e);
		}
		writer.flush();
	}
}
