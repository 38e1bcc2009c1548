/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.contribution;

/** A contribution that cannot be used; it is reported by name and left out. */
public final class ContributionException extends Exception {

	private static final long serialVersionUID = 1L;

	/**
	 * @param what  the attribute or file that is wrong
	 * @param cause why, or null
	 */
	public ContributionException(String what, Throwable cause) {
		super(cause == null ? what : what + ": " + Problem.reason(cause), cause);
	}
}
