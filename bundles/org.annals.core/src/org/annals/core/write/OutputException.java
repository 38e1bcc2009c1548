/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.write;

import java.io.IOException;

/** An output that cannot be written; the message is one sentence for the person, naming the file and what to do. */
public final class OutputException extends IOException {

	private static final long serialVersionUID = 1L;

	public OutputException(String message, Throwable cause) {
		super(message, cause);
	}
}
