/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.cli;

import java.io.IOException;
import java.util.Collection;
import java.util.List;

import org.annals.core.message.Messages;
import org.annals.core.types.ReportTypes;
import org.annals.core.types.TypeProfile;

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

	/**
	 * The type that an option --type names, ID for the newest or ID@VERSION.
	 *
	 * @throws UsageException when it is not installed
	 */
	static TypeProfile type(Session session, String value) throws IOException {
		ReportTypes types = session.core().types();
		return types.find(value).filter(type -> !type.type().isAbstract())
				.orElseThrow(() -> new UsageException(MESSAGES.get("usage-choice", "--type", value, String.join(", ", types.ids()))));
	}

	/** @throws UsageException when {@code value} is none of {@code allowed}; it names them */
	static void check(String option, String value, String... allowed) {
		check(option, value, List.of(allowed));
	}
}
