/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fills the files of the kit: {@code {{key}}} stands for a value, {@code {{key.xml}}} for the value as XML text and
 * {@code {{key.pattern}}} for a regular expression, as XML text, that finds the value.
 */
final class Template {

	private static final Pattern PLACE = Pattern.compile("\\{\\{([a-zA-Z.]+?)(\\.xml|\\.pattern|\\.properties)?}}");
	private static final Pattern SPECIAL = Pattern.compile("[\\\\^$.|?*+()\\[\\]{}]");

	private Template() {
	}

	/** @throws IllegalStateException when the template asks for a value that is not there */
	static String fill(String name, Map<String, String> values) {
		Matcher matcher = PLACE.matcher(read(name));
		StringBuilder filled = new StringBuilder();
		while (matcher.find()) {
			String value = values.get(matcher.group(1));
			if (value == null) {
				throw new IllegalStateException(name + ": " + matcher.group());
			}
			matcher.appendReplacement(filled, Matcher.quoteReplacement(written(value, matcher.group(2))));
		}
		return matcher.appendTail(filled).toString();
	}

	private static String written(String value, String form) {
		return switch (form) {
		case ".xml" -> xml(value);
		case ".pattern" -> xml(SPECIAL.matcher(value).replaceAll("\\\\$0"));
		case ".properties" -> value.replace("\\", "\\\\");
		case null, default -> value;
		};
	}

	private static String xml(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
	}

	private static String read(String name) {
		try (InputStream stream = Template.class.getResourceAsStream("files/" + name)) {
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(name, e);
		}
	}
}
