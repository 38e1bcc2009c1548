/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.write;

/** An option that no writer has, or a value that it does not take; the message is one sentence for the person. */
public final class OptionException extends Exception {

	private static final long serialVersionUID = 1L;

	public OptionException(String message) {
		super(message);
	}
}
