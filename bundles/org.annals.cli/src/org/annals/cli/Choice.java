/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.cli;

import java.util.Collection;
import java.util.List;

import org.annals.core.message.Messages;

/** An option that takes one of a few words. */
final class Choice {

	private static final Messages MESSAGES = Messages.of(Main.class);

	private Choice() {
	}

	/** @throws UsageException when {@code value} is none of {@code allowed}; it names them */
	static void check(String option, String value, Collection<String> allowed) {
		if (!allowed.contains(value)) {
			throw new UsageException(MESSAGES.get("usage-choice", option, value, String.join(", ", allowed)));
		}
	}

	/** @throws UsageException when {@code value} is none of {@code allowed}; it names them */
	static void check(String option, String value, String... allowed) {
		check(option, value, List.of(allowed));
	}
}
