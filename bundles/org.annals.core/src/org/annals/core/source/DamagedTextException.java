/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.source;

/** Bytes that are no character of the encoding, so that the sentence for the person can say where. */
final class DamagedTextException extends Exception {

	private static final long serialVersionUID = 1L;

	private final int offset;

	/** @param offset byte offset in the file */
	DamagedTextException(int offset) {
		super(Integer.toString(offset));
		this.offset = offset;
	}

	int offset() {
		return offset;
	}
}
