/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.install.source;

import java.io.IOException;
import java.io.InputStream;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Element;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads small XML files of strangers: no DTD, so no entities, and nothing from outside the file. */
public final class SafeXml {

	private SafeXml() {
	}

	/**
	 * The root element.
	 *
	 * @throws IOException when the stream cannot be read, or is no well-formed XML, or has a DTD
	 */
	public static Element root(InputStream stream) throws IOException {
		try {
			DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			DocumentBuilder builder = factory.newDocumentBuilder();
			builder.setErrorHandler(new Silent());
			return builder.parse(stream).getDocumentElement();
		} catch (SAXParseException e) {
			throw new IOException(e.getLineNumber() + ": " + e.getMessage(), e);
		} catch (SAXException e) {
			throw new IOException(e.getMessage(), e);
		} catch (ParserConfigurationException e) {
			throw new IllegalStateException(e);
		}
	}

	/** The parser would write to the console. */
	private static final class Silent implements ErrorHandler {

		@Override
		public void warning(SAXParseException e) {
			// no matter
		}

		@Override
		public void error(SAXParseException e) throws SAXException {
			throw e;
		}

		@Override
		public void fatalError(SAXParseException e) throws SAXException {
			throw e;
		}
	}
}
