/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.check;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * A check of reports, contributed to {@code org.annals.core.rules}. One instance serves many reports and threads, so it
 * keeps no state. It says what it finds and leaves severity to the engine; what it throws is reported by its name.
 */
@ConsumerType
@FunctionalInterface
public interface Rule {

	/** Checks {@link CheckContext#lines()}, or whatever of the report the rule is about. */
	void check(CheckContext context, Findings findings);
}
