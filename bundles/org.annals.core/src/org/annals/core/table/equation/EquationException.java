/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.table.equation;

/** Says in one sentence why an equation cannot be used; its author may be a stranger, and malicious. */
public final class EquationException extends Exception {

	private static final long serialVersionUID = 1L;

	/** @param sentence in the language of the person */
	EquationException(String sentence) {
		super(sentence, null, false, false);
	}
}
