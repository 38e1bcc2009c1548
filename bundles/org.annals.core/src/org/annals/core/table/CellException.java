/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.table;

/** Says in one sentence why a text cannot stand in a cell. */
public final class CellException extends Exception {

	private static final long serialVersionUID = 1L;

	/** @param sentence what is wrong and what to write instead, in the language of the person */
	public CellException(String sentence) {
		super(sentence, null, false, false);
	}
}
