/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.model.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;

import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;

import org.annals.model.file.ReportFileException.Reason;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.ext.DefaultHandler2;
import org.xml.sax.ext.Locator2;

/**
 * Looks at the document element alone, so that kind and version of a file are known before the rest is parsed.
 *
 * <p>SAX and not StAX, because the JDK's StAX reader prints broken encodings to the error stream.
 */
final class RootTag extends DefaultHandler2 {

	/** Ends the parsing behind the first tag. */
	private static final class Found extends SAXException {

		private static final long serialVersionUID = 1;
	}

	private Locator locator;
	private int schema;

	private RootTag() {
	}

	/**
	 * The schema version that the file says it has.
	 *
	 * @throws ReportFileException if it is no XML, no report, or of a newer version
	 */
	static int schema(byte[] file, String name) throws IOException {
		RootTag tag = new RootTag();
		try {
			SAXParser parser = SAXParserFactory.newDefaultNSInstance().newSAXParser();
			parser.setProperty("http://xml.org/sax/properties/lexical-handler", tag);
			parser.parse(new InputSource(new ByteArrayInputStream(file)), tag);
			throw new IllegalStateException("no document element and no error");
		} catch (Found found) {
			return tag.schema;
		} catch (Refusal refusal) {
			throw refusal.in(name);
		} catch (SAXParseException broken) {
			throw new ReportFileException(Reason.NOT_XML, name, "", broken.getLineNumber(), broken);
		} catch (SAXException | ParserConfigurationException failure) {
			throw new IOException(failure);
		}
	}

	@Override
	public void setDocumentLocator(Locator place) {
		locator = place;
	}

	/** Comes before anything of the document type is read. */
	@Override
	public void startDTD(String root, String publicId, String systemId) {
		throw refusal(Reason.UNSAFE_XML, "");
	}

	@Override
	public InputSource resolveEntity(String entity, String publicId, String base, String systemId) {
		throw refusal(Reason.UNSAFE_XML, "");
	}

	@Override
	public void startElement(String namespace, String localName, String qName, Attributes attributes) throws SAXException {
		if (locator instanceof Locator2 place && "1.1".equals(place.getXMLVersion())) {
			throw refusal(Reason.INVALID_VALUE, "XML 1.1");
		}
		if (!namespace.startsWith(ReportFormat.NAMESPACE_FAMILY) || !localName.equals("report")) {
			throw refusal(Reason.NOT_A_REPORT, "");
		}
		int generation = number(namespace.substring(ReportFormat.NAMESPACE_FAMILY.length()));
		String version = attributes.getValue("", "schema");
		// A file written by hand may leave the attribute out.
		schema = version == null ? ReportFormat.SCHEMA : number(version);
		if (generation > 1 || schema > ReportFormat.SCHEMA) {
			throw refusal(Reason.NEWER_SCHEMA, version == null || generation > 1 ? namespace : version);
		}
		if (generation < 0 || schema < 0) {
			throw refusal(Reason.INVALID_VALUE, generation < 0 ? namespace : "schema=\"" + version + '"');
		}
		throw new Found();
	}

	@Override
	public void fatalError(SAXParseException broken) throws SAXException {
		throw broken;
	}

	/** -1 for what is no number. */
	private static int number(String text) {
		if (!text.matches("[0-9]+")) {
			return -1;
		}
		return text.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(text);
	}

	private Refusal refusal(Reason reason, String detail) {
		return new Refusal(reason, detail, locator == null ? 0 : locator.getLineNumber());
	}
}
