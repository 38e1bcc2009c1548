/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.write.export;

import java.util.ArrayDeque;
import java.util.Deque;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.annals.model.text.XmlCharacters;

/** Writes indented XML: elements with child elements on lines of their own, mixed content exactly as given. */
final class XmlOut {

	private final XMLStreamWriter xml;
	/** The open elements, innermost first: whether something stands in them already. */
	private final Deque<Boolean> open = new ArrayDeque<>();
	private int mixed;

	XmlOut(XMLStreamWriter xml) {
		this.xml = xml;
	}

	void start(String element) throws XMLStreamException {
		if (mixed == 0) {
			if (!open.isEmpty()) {
				open.pop();
				open.push(true);
			}
			indent();
		} else {
			mixed++;
		}
		open.push(false);
		xml.writeStartElement(element);
	}

	/** Opens an element whose white space is text; what it contains is not indented. */
	void startMixed(String element) throws XMLStreamException {
		start(element);
		if (mixed == 0) {
			mixed = 1;
		}
	}

	void end() throws XMLStreamException {
		boolean filled = open.pop();
		if (mixed > 0) {
			mixed--;
		} else if (filled) {
			indent();
		}
		xml.writeEndElement();
	}

	private void indent() throws XMLStreamException {
		xml.writeCharacters("\n" + "\t".repeat(open.size()));
	}

	/** An attribute; left out where {@code value} is null. Characters that XML cannot hold are left out of it. */
	void attribute(String name, Object value) throws XMLStreamException {
		if (value != null) {
			xml.writeAttribute(name, XmlCharacters.legal(value.toString()).replaceAll("\\s", " "));
		}
	}

	/** Text; a character that XML cannot hold is written as U+FFFD, so that it is seen to be missing. */
	void text(String text) throws XMLStreamException {
		StringBuilder legal = new StringBuilder(text.length());
		text.codePoints().map(point -> XmlCharacters.isLegal(point) ? point : 0xFFFD).forEach(legal::appendCodePoint);
		xml.writeCharacters(legal.toString());
	}
}
