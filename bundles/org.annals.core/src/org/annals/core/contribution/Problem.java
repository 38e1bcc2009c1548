/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.contribution;

/**
 * A contribution that was left out.
 *
 * @param id          its id, or the bundle's name where it has none
 * @param contributor symbolic name of the bundle; for a rule that failed at work, the name of its class
 * @param message     one sentence for the person
 * @param cause       what was thrown, or null
 */
public record Problem(String id, String contributor, String message, Throwable cause) {

	private static final int MOST = 20;

	/** What a failure says at its root, for a sentence to a person; what kind of failure it is when it says nothing. */
	public static String reason(Throwable failure) {
		Throwable root = failure;
		for (int depth = 0; root.getCause() != null && root.getCause() != root && depth < MOST; depth++) {
			root = root.getCause();
		}
		String said = root.getMessage();
		return said == null || said.isBlank() ? root.getClass().getSimpleName().replaceAll("(?:Exception|Error)$", "") : said;
	}
}
