/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.install.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One clause of a manifest header.
 *
 * @param name       what stands first
 * @param attributes attributes, and directives with a colon at the end of their names
 */
public record Header(String name, Map<String, String> attributes) {

	/** The clauses of a header; none for null. Commas and semicolons inside quotes part nothing. */
	public static List<Header> parse(String value) {
		List<Header> clauses = new ArrayList<>();
		if (value == null) {
			return clauses;
		}
		for (String clause : split(value, ',')) {
			List<String> parts = split(clause, ';');
			Map<String, String> attributes = new LinkedHashMap<>();
			List<String> names = new ArrayList<>();
			for (String part : parts) {
				int equals = part.indexOf('=');
				if (equals < 0) {
					names.add(part.strip());
				} else {
					String text = part.substring(equals + 1).strip();
					attributes.put(part.substring(0, equals).strip(),
							text.startsWith("\"") && text.endsWith("\"") && text.length() > 1
									? text.substring(1, text.length() - 1)
									: text);
				}
			}
			names.stream().filter(name -> !name.isEmpty()).forEach(name -> clauses.add(new Header(name, attributes)));
		}
		return clauses;
	}

	/** An attribute, or another value where there is none. */
	public String attribute(String key, String otherwise) {
		return attributes.getOrDefault(key, otherwise);
	}

	/** Whether the bundle can do without it. */
	public boolean isOptional() {
		return attribute("resolution:", "").equals("optional");
	}

	private static List<String> split(String text, char separator) {
		List<String> parts = new ArrayList<>();
		boolean quoted = false;
		int start = 0;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == '"') {
				quoted = !quoted;
			} else if (c == separator && !quoted) {
				parts.add(text.substring(start, i));
				start = i + 1;
			}
		}
		parts.add(text.substring(start));
		return parts;
	}
}
