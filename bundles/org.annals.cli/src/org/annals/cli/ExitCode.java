/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.cli;

/** What the exit codes say. */
final class ExitCode {

	static final int FINE = 0;
	/** Findings at or above --fail-on. */
	static final int FINDINGS = 1;
	/** The command line was used wrongly. */
	static final int USAGE = 2;
	/** Unreadable input or refused output. */
	static final int REFUSED = 3;
	/** Ended by the person, as shells count it. */
	static final int INTERRUPTED = 130;

	private ExitCode() {
	}
}
