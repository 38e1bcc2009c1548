/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.model.file;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of this package in the person's language. */
final class Messages {

	private static final ResourceBundle.Control WITHOUT_FALLBACK = ResourceBundle.Control
			.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

	private Messages() {
	}

	static String format(Locale locale, String key, Object... arguments) {
		// Without the fallback, English on a Chinese machine would come out Chinese.
		ResourceBundle bundle = ResourceBundle.getBundle("org.annals.model.file.messages", locale,
				Messages.class.getClassLoader(), WITHOUT_FALLBACK);
		return new MessageFormat(bundle.getString(key), Locale.ROOT).format(arguments);
	}
}
