/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.type.foia;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.annals.model.text.XmlCharacters;

/** Writes indented XML by prefixed names, so that the sections read like the form itself. */
final class Xml {

	private static final Map<String, String> NAMESPACES = new LinkedHashMap<>();

	static {
		NAMESPACES.put("iepd", "http://leisp.usdoj.gov/niem/FoiaAnnualReport/exchange/1.03");
		NAMESPACES.put("foia", "http://leisp.usdoj.gov/niem/FoiaAnnualReport/extension/1.03");
		NAMESPACES.put("i", "http://niem.gov/niem/appinfo/2.0");
		NAMESPACES.put("j", "http://niem.gov/niem/domains/jxdm/4.1");
		NAMESPACES.put("nc", "http://niem.gov/niem/niem-core/2.0");
		NAMESPACES.put("s", "http://niem.gov/niem/structures/2.0");
	}

	private final XMLStreamWriter out;
	/** The open elements, innermost first: whether elements stand in them already. */
	private final Deque<Boolean> open = new ArrayDeque<>();

	Xml(Writer writer) throws IOException, XMLStreamException {
		writer.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
		out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(writer);
	}

	void start(String name) throws XMLStreamException {
		boolean root = open.isEmpty();
		if (!root) {
			open.pop();
			open.push(true);
		}
		indent();
		out.writeStartElement(prefix(name), name.substring(name.indexOf(':') + 1), NAMESPACES.get(prefix(name)));
		if (root) {
			for (Map.Entry<String, String> namespace : NAMESPACES.entrySet()) {
				out.writeNamespace(namespace.getKey(), namespace.getValue());
			}
		}
		open.push(false);
	}

	void attribute(String name, String value) throws XMLStreamException {
		out.writeAttribute(prefix(name), NAMESPACES.get(prefix(name)), name.substring(name.indexOf(':') + 1), value);
	}

	void end() throws XMLStreamException {
		if (open.pop()) {
			indent();
		}
		out.writeEndElement();
	}

	/** Closes the open element behind a text. */
	void end(String text) throws XMLStreamException {
		out.writeCharacters(XmlCharacters.legal(text));
		end();
	}

	/** An element with text in it. */
	void text(String name, String text) throws XMLStreamException {
		start(name);
		end(text);
	}

	/** An element that points to another one. */
	void reference(String name, String id) throws XMLStreamException {
		start(name);
		attribute("s:ref", id);
		end();
	}

	void finish() throws XMLStreamException {
		out.writeCharacters("\n");
		out.flush();
	}

	private void indent() throws XMLStreamException {
		out.writeCharacters("\n" + "\t".repeat(open.size()));
	}

	private static String prefix(String name) {
		return name.substring(0, name.indexOf(':'));
	}
}
