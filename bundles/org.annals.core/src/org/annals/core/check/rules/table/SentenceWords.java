/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.check.rules.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * How sentences of one language speak of figures, from the file of that language: a language is added by a file, not by code.
 * Never changes.
 */
final class SentenceWords {

	private static final Map<String, SentenceWords> KNOWN = new ConcurrentHashMap<>();

	private final Properties data = new Properties();
	private final Map<String, Pattern> patterns = new ConcurrentHashMap<>();
	private final Map<String, Integer> numbers = new HashMap<>();

	private SentenceWords(InputStream in) throws IOException {
		data.load(new InputStreamReader(in, StandardCharsets.UTF_8));
		for (String word : words("number-words")) {
			int equals = word.indexOf('=');
			numbers.put(word.substring(0, equals), Integer.valueOf(word.substring(equals + 1)));
		}
	}

	/**
	 * @param language of a report, such as en or en-US; null for an unknown one
	 * @return null for a language without a file
	 */
	static SentenceWords of(String language) {
		String name = language == null ? "" : language.split("[-_]")[0].toLowerCase(Locale.ROOT);
		return name.matches("[a-z]{2,3}") ? KNOWN.computeIfAbsent(name, SentenceWords::load) : null;
	}

	private static SentenceWords load(String language) {
		try (InputStream in = SentenceWords.class.getResourceAsStream("sentences_" + language + ".properties")) {
			return in == null ? null : new SentenceWords(in);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The text of a key as it stands in the file. */
	String get(String key) {
		return data.getProperty(key);
	}

	/** The expression of a key, whatever the capitals. */
	Pattern pattern(String key) {
		return patterns.computeIfAbsent(key, any -> Pattern.compile(get(any), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
	}

	/** The words of a key. */
	Set<String> words(String key) {
		return new HashSet<>(Arrays.asList(get(key).strip().split("\\s+")));
	}

	/** Values of the number words, in small letters. */
	Map<String, Integer> numbers() {
		return numbers;
	}
}
