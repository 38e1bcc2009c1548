/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.install.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** The words that stand for {@code %key} in a feature or a manifest, in English and in Chinese. */
final class Translations {

	private final Properties english;
	private final Properties chinese;

	/** @param base name without language and ending, such as {@code feature} or {@code OSGI-INF/l10n/bundle} */
	Translations(Map<String, byte[]> files, String base) throws IOException {
		english = read(files.get(base + ".properties"), new Properties());
		chinese = read(files.get(base + "_zh.properties"), english);
		read(files.get(base + "_zh_CN.properties"), chinese).forEach(chinese::put);
	}

	/** English and Chinese; a text that is no key is both. */
	List<String> of(String text, String otherwise) {
		if (text == null || text.isBlank()) {
			return List.of(otherwise, otherwise);
		}
		String plain = text.strip();
		if (!plain.startsWith("%")) {
			return List.of(plain, plain);
		}
		String key = plain.substring(1);
		return List.of(english.getProperty(key, otherwise), chinese.getProperty(key, otherwise));
	}

	private static Properties read(byte[] content, Properties parent) throws IOException {
		Properties words = new Properties(parent);
		if (content != null) {
			try {
				words.load(new InputStreamReader(new ByteArrayInputStream(content), StandardCharsets.UTF_8));
			} catch (IllegalArgumentException e) {
				throw new IOException(e.getMessage(), e);
			}
		}
		return words;
	}
}
