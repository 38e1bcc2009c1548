/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.style;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import javax.xml.stream.XMLStreamReader;

import org.annals.core.message.Messages;

/** Turns the attributes of one element of a style file into values, and says where one is wrong. */
final class StyleAttributes {

	private static final Messages MESSAGES = Messages.of(StyleAttributes.class);

	private final Map<String, String> values = new HashMap<>();
	private final String file;
	private final int line;
	private final String element;

	StyleAttributes(XMLStreamReader xml, String file) {
		this.file = file;
		this.line = xml.getLocation().getLineNumber();
		this.element = xml.hasName() ? xml.getLocalName() : "documentStyle";
		for (int i = 0; xml.isStartElement() && i < xml.getAttributeCount(); i++) {
			values.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
		}
	}

	String text(String name) throws IOException {
		String value = values.get(name);
		if (value == null || value.isBlank()) {
			throw missing(name);
		}
		return value;
	}

	String text(String name, String otherwise) {
		return values.getOrDefault(name, otherwise);
	}

	boolean flag(String name) {
		return Boolean.parseBoolean(values.get(name));
	}

	double number(String name, double otherwise) throws IOException {
		return values.containsKey(name) ? number(name) : otherwise;
	}

	/** Not negative. */
	double number(String name) throws IOException {
		String value = text(name);
		try {
			double number = Double.parseDouble(value);
			if (number >= 0 && number < Integer.MAX_VALUE) {
				return number;
			}
		} catch (NumberFormatException e) {
			throw wrong(name, value);
		}
		throw wrong(name, value);
	}

	double positive(String name) throws IOException {
		double number = number(name);
		if (number == 0) {
			throw wrong(name, text(name));
		}
		return number;
	}

	<E extends Enum<E>> E constant(String name, Class<E> kind) throws IOException {
		String value = text(name);
		String constant = value.toUpperCase(Locale.ROOT).replace('-', '_');
		E found = Arrays.stream(kind.getEnumConstants()).filter(each -> each.name().equals(constant)).findFirst().orElse(null);
		if (found == null) {
			throw wrong(name, value);
		}
		return found;
	}

	/** Text of the element that must not be blank. */
	String name(String content) throws IOException {
		if (content.isBlank()) {
			throw missing(element);
		}
		return content.strip();
	}

	IOException missing(String what) {
		return new IOException(MESSAGES.get("missing", file, String.valueOf(line), element, what));
	}

	IOException wrong(String what, String value) {
		return new IOException(MESSAGES.get("wrong", file, String.valueOf(line), element, what, value));
	}
}
