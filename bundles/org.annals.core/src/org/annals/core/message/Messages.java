/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.message;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * The sentences that people read, from {@code messages.properties} (English) and {@code messages_zh.properties} beside a
 * class. The language is that of {@link Locale#getDefault()} at each call.
 */
public final class Messages {

	private static final ResourceBundle.Control NO_FALLBACK = ResourceBundle.Control
			.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

	private final Class<?> anchor;

	private Messages(Class<?> anchor) {
		this.anchor = anchor;
	}

	/** The messages in the package of {@code anchor}. */
	public static Messages of(Class<?> anchor) {
		return new Messages(anchor);
	}

	/** @throws MissingResourceException when the package has no such message */
	public String get(String key, Object... arguments) {
		return get(Locale.getDefault(), key, arguments);
	}

	/**
	 * The sentence in a language of the caller's choice; for what becomes part of a document.
	 *
	 * @throws MissingResourceException when the package has no such message
	 */
	public String get(Locale locale, String key, Object... arguments) {
		return new MessageFormat(bundle(locale).getString(key), Locale.ROOT).format(arguments);
	}

	/** Whether there is a message of that key. */
	public boolean has(String key) {
		return bundle(Locale.getDefault()).containsKey(key);
	}

	private ResourceBundle bundle(Locale locale) {
		return ResourceBundle.getBundle(anchor.getPackageName() + ".messages", locale, anchor.getClassLoader(),
				NO_FALLBACK);
	}
}
