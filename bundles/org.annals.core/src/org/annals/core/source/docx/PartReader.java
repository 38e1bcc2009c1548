/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.source.docx;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.annals.core.source.SourceException;

/**
 * The XML of one part, event by event, by local names: the transitional and the strict form of ECMA-376 differ only in
 * their namespaces. A document type declaration ends the reading, so there are no entities to expand or to fetch.
 */
final class PartReader implements AutoCloseable {

	private static final XMLInputFactory FACTORY = factory();
	private static final int MAX_DEPTH = 300;
	private static final int UTF8_MARK = 3;

	private final DocxPackage parts;
	private final String name;
	private final XMLStreamReader xml;
	private int event;
	private int depth;

	private static XMLInputFactory factory() {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setXMLResolver((publicId, systemId, base, namespace) -> {
			throw new XMLStreamException(systemId);
		});
		// The parser's own limit differs from Java to Java and gives no reason; ours is asked first.
		factory.setProperty("jdk.xml.maxElementDepth", 2 * MAX_DEPTH);
		return factory;
	}

	PartReader(DocxPackage parts, String name, byte[] bytes) throws SourceException {
		this.parts = parts;
		this.name = name;
		try {
			xml = FACTORY.createXMLStreamReader(decode(bytes));
		} catch (XMLStreamException e) {
			throw broken();
		}
	}

	/** Decoded here, because the parser prints malformed bytes to the terminal; UTF-8 or UTF-16 (ECMA-376-2, 8.1.4). */
	private static Reader decode(byte[] bytes) {
		int first = bytes.length > 1 ? (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF : 0;
		Charset charset = first == 0xFEFF || first == 0xFFFE ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
		int mark = first == 0xEFBB ? UTF8_MARK : 0;
		CharsetDecoder strict = charset.newDecoder();
		return new InputStreamReader(new ByteArrayInputStream(bytes, mark, Math.max(bytes.length - mark, 0)), strict);
	}

	/** Goes to the next event; false behind the last one. */
	boolean next() throws SourceException {
		try {
			if (!xml.hasNext()) {
				return false;
			}
			event = xml.next();
		} catch (XMLStreamException e) {
			throw broken();
		}
		if (event == XMLStreamConstants.DTD) {
			throw parts.refusal("docx.doctype", name);
		}
		if (event == XMLStreamConstants.START_ELEMENT && ++depth > MAX_DEPTH) {
			throw parts.refusal("docx.too-deep");
		}
		if (event == XMLStreamConstants.END_ELEMENT) {
			depth--;
		}
		return true;
	}

	private SourceException broken() {
		return parts.refusal("docx.broken");
	}

	boolean opens() {
		return event == XMLStreamConstants.START_ELEMENT;
	}

	boolean opens(String element) {
		return opens() && element.equals(xml.getLocalName());
	}

	boolean closes() {
		return event == XMLStreamConstants.END_ELEMENT;
	}

	boolean isText() {
		return event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA
				|| event == XMLStreamConstants.SPACE;
	}

	/** Local name of the element that opens or closes. */
	String element() {
		return xml.getLocalName();
	}

	String text() {
		return xml.getText();
	}

	/** Elements that are open now. */
	int depth() {
		return depth;
	}

	/** An attribute of the element that opens, by local name; null when absent or when nothing opens. */
	String attribute(String attribute) {
		if (opens()) {
			for (int i = 0; i < xml.getAttributeCount(); i++) {
				if (attribute.equals(xml.getAttributeLocalName(i))) {
					return xml.getAttributeValue(i);
				}
			}
		}
		return null;
	}

	/** {@link #attribute} as a number, {@code absent} where there is none. */
	int number(String attribute, int absent) {
		String value = attribute(attribute);
		try {
			return value == null ? absent : Integer.parseInt(value.strip());
		} catch (NumberFormatException e) {
			return absent;
		}
	}

	/** Whether the on/off element that opens is on: present without val, or with another one than false. */
	boolean on() {
		String value = attribute("val");
		return value == null || !(value.equals("0") || value.equals("false") || value.equals("off"));
	}

	/** Leaves out the element that opens, with all that it contains. */
	void skip() throws SourceException {
		int level = depth;
		while (depth >= level && next()) {
			continue;
		}
	}

	/** Goes to the next child of the element at {@code level} that opens; false at its end. */
	boolean child(int level) throws SourceException {
		while (next()) {
			if (opens() && depth == level + 1) {
				return true;
			}
			if (depth < level) {
				return false;
			}
		}
		return false;
	}

	@Override
	public void close() throws SourceException {
		try {
			xml.close();
		} catch (XMLStreamException e) {
			throw broken();
		}
	}
}
