/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.model.file.migration;

/** Says that a file of an older version could not be brought up to date. */
public final class MigrationException extends Exception {

	private static final long serialVersionUID = 1;

	/** @param cause may be null */
	MigrationException(String message, Throwable cause) {
		super(message, cause);
	}
}
