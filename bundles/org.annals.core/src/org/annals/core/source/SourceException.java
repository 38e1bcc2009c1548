/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.source;

/** A file that cannot be read; the message is one sentence for the person, naming the file and what to do. */
public final class SourceException extends Exception {

	private static final long serialVersionUID = 1L;

	public SourceException(String message) {
		super(message);
	}

	public SourceException(String message, Throwable cause) {
		super(message, cause);
	}
}
