/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.check;

import java.util.Locale;
import java.util.Optional;

/** How much a finding matters, the gravest first. */
public enum Severity {
	ERROR, WARNING, INFO;

	/** The name in files and on the command line: error, warning, info. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Whether this is as grave as {@code other} or graver. */
	public boolean atLeast(Severity other) {
		return compareTo(other) <= 0;
	}

	/** The severity of a name; empty for off and for what is no name of one. */
	public static Optional<Severity> of(String id) {
		for (Severity severity : values()) {
			if (severity.id().equals(id)) {
				return Optional.of(severity);
			}
		}
		return Optional.empty();
	}
}
