/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.check.rules.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the tables that lie beside the wording rules. */
final class Resource {

	private Resource() {
	}

	/**
	 * The lines of a UTF-8 file, without empty ones and those that begin with #.
	 *
	 * @throws UncheckedIOException when the file is not in the bundle or cannot be read
	 */
	static List<String> lines(String name) {
		String text;
		try (InputStream stream = Resource.class.getResourceAsStream(name)) {
			if (stream == null) {
				throw new IOException(name);
			}
			text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		List<String> lines = new ArrayList<>();
		int start = 0;
		while (start < text.length()) {
			int feed = text.indexOf('\n', start);
			int end = feed < 0 ? text.length() : feed;
			if (end > start && text.charAt(start) != '#') {
				lines.add(text.substring(start, end));
			}
			start = end + 1;
		}
		return lines;
	}
}
