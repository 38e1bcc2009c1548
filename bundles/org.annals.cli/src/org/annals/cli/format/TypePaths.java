/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.cli.format;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.annals.core.text.Range;

/** Says of a line in the file of a report type which element stands there, such as reportType/role[next]/cue. */
public final class TypePaths {

	/** Attributes that people know an element by, the first that is there. */
	private static final List<String> NAMES = List.of("id", "key", "ref", "part", "rule", "use", "lang");

	private final String text;
	private final List<String> lines;
	private final List<Started> elements = new ArrayList<>();

	/** An element from the line its tag begins on to the one it ends on, counted from 1. */
	private record Started(int first, int last, String path) {
	}

	/** @param text of the file; it need not be well-formed */
	public TypePaths(String text) {
		this.text = text.replace("\r\n", "\n").replace('\r', '\n');
		this.lines = List.of(this.text.split("\n", -1));
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		Deque<String> open = new ArrayDeque<>();
		int before = 1;
		try {
			XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(this.text));
			while (xml.hasNext()) {
				int event = xml.next();
				int line = xml.getLocation().getLineNumber();
				if (event == XMLStreamConstants.START_ELEMENT) {
					open.addLast(label(xml));
					elements.add(new Started(before, line, String.join("/", open)));
				} else if (event == XMLStreamConstants.END_ELEMENT) {
					open.removeLast();
				}
				before = line;
			}
		} catch (XMLStreamException e) {
			// What stands before the place where it breaks off is all that can be said, and enough.
			elements.add(new Started(before, lines.size(), String.join("/", open)));
		}
	}

	private static String label(XMLStreamReader xml) {
		for (String name : NAMES) {
			String value = xml.getAttributeValue(null, name);
			if (value != null) {
				return xml.getLocalName() + (xml.getLocalName().equals("reportType") ? "" : "[" + value + "]");
			}
		}
		return xml.getLocalName();
	}

	/** The path of the first element whose tag stands on a line, else of the last before it; "" where there is none. */
	public String path(int line) {
		String path = "";
		for (Started element : elements) {
			if (element.first() <= line && line <= element.last()) {
				return element.path();
			}
			path = element.last() <= line ? element.path() : path;
		}
		return path;
	}

	/** Where the words of a line stand, UTF-16 offsets in the text with LF line ends. */
	public Range line(int number) {
		int at = Math.clamp(number, 1, lines.size()) - 1;
		int start = lines.subList(0, at).stream().mapToInt(line -> line.length() + 1).sum();
		String line = lines.get(at);
		int blank = line.length() - line.stripLeading().length();
		return new Range(start + blank, start + Math.max(blank, line.stripTrailing().length()));
	}
}
