/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.type.foia;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Reads which element of the form has which cell, so that a new edition of the form is a change of data. */
final class Mapping {

	private static final String FILE = "foia-xml.mapping";

	private Mapping() {
	}

	/** The sections of the form in their order. */
	static List<Element> elements() throws IOException {
		try (InputStream stream = Mapping.class.getResourceAsStream(FILE)) {
			DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			return children(factory.newDocumentBuilder().parse(stream).getDocumentElement());
		} catch (ParserConfigurationException | SAXException e) {
			throw new IOException(FILE, e);
		}
	}

	static List<Element> children(Element parent) {
		List<Element> children = new ArrayList<>();
		for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
			if (node instanceof Element element) {
				children.add(element);
			}
		}
		return children;
	}
}
