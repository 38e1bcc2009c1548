/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.model.file;

import java.io.ByteArrayInputStream;
import java.util.Locale;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.annals.model.file.ReportFileException.Reason;

/** Looks at the document element alone, so that kind and version of a file are known before the rest is parsed. */
record RootTag(int schema) {

	private static final XMLInputFactory FACTORY = XMLInputFactory.newDefaultFactory();

	static {
		FACTORY.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		FACTORY.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		FACTORY.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
	}

	/** @throws ReportFileException if it is no XML, no report, or of a newer version */
	static RootTag read(byte[] file, String name) throws ReportFileException {
		try {
			XMLStreamReader reader = reader(file);
			if ("1.1".equals(reader.getVersion())) {
				throw new ReportFileException(Reason.INVALID_VALUE, name, "XML 1.1", 1, null);
			}
			while (!reader.isStartElement()) {
				int event = reader.next();
				if (event == XMLStreamConstants.DTD) {
					throw new ReportFileException(Reason.UNSAFE_XML, name, "", line(reader), null);
				}
			}
			return read(reader, name);
		} catch (XMLStreamException failure) {
			int line = failure.getLocation() == null ? 0 : failure.getLocation().getLineNumber();
			throw new ReportFileException(Reason.NOT_XML, name, "", line, failure);
		}
	}

	private static XMLStreamReader reader(byte[] file) throws XMLStreamException {
		synchronized (FACTORY) {
			return FACTORY.createXMLStreamReader(new ByteArrayInputStream(file));
		}
	}

	private static RootTag read(XMLStreamReader reader, String name) throws ReportFileException {
		String namespace = reader.getNamespaceURI();
		if (namespace == null || !namespace.startsWith(ReportFormat.NAMESPACE_FAMILY)
				|| !reader.getLocalName().equals("report")) {
			throw new ReportFileException(Reason.NOT_A_REPORT, name, "", line(reader), null);
		}
		int generation = number(namespace.substring(ReportFormat.NAMESPACE_FAMILY.length()));
		String schema = reader.getAttributeValue(null, "schema");
		// A file written by hand may leave the attribute out.
		int version = schema == null ? ReportFormat.SCHEMA : number(schema);
		if (generation > 1 || version > ReportFormat.SCHEMA) {
			throw new ReportFileException(Reason.NEWER_SCHEMA, name, schema == null ? namespace : schema, line(reader), null);
		}
		if (generation < 0 || version < 0) {
			throw new ReportFileException(Reason.INVALID_VALUE, name,
					String.format(Locale.ROOT, "schema=\"%s\"", schema), line(reader), null);
		}
		return new RootTag(version);
	}

	/** -1 for what is no number. */
	private static int number(String text) {
		try {
			return text.length() > 9 ? Integer.MAX_VALUE : Integer.parseUnsignedInt(text);
		} catch (NumberFormatException notANumber) {
			return -1;
		}
	}

	private static int line(XMLStreamReader reader) {
		return reader.getLocation().getLineNumber();
	}
}
