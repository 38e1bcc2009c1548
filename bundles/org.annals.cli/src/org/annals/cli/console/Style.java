/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.cli.console;

import org.annals.core.check.Severity;

/** Colours for a terminal; nothing elsewhere. */
public final class Style {

	/** No colours. */
	public static final Style PLAIN = new Style(false);

	private static final String OFF = "\u001B[0m";

	private final boolean on;

	public Style(boolean on) {
		this.on = on;
	}

	public String bold(String text) {
		return paint("\u001B[1m", text);
	}

	public String faint(String text) {
		return paint("\u001B[2m", text);
	}

	/** In the colour of a severity. */
	public String of(Severity severity, String text) {
		return paint(switch (severity) {
		case ERROR -> "\u001B[1;31m";
		case WARNING -> "\u001B[1;33m";
		case INFO -> "\u001B[1;36m";
		}, text);
	}

	private String paint(String code, String text) {
		return on && !text.isEmpty() ? code + text + OFF : text;
	}
}
