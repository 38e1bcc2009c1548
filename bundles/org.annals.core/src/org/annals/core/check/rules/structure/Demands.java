/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.check.rules.structure;

import java.util.Optional;

import org.annals.core.check.Severity;
import org.annals.core.type.Requirement;

/** What a report type's demands come to. */
public final class Demands {

	private Demands() {
	}

	/** The severity of not meeting a requirement; empty for an optional one. */
	public static Optional<Severity> severity(Requirement requirement) {
		return switch (requirement) {
		case OPTIONAL -> Optional.empty();
		case INFO -> Optional.of(Severity.INFO);
		case WARNING -> Optional.of(Severity.WARNING);
		case ERROR -> Optional.of(Severity.ERROR);
		};
	}
}
