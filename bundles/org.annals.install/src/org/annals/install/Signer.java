/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.install;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.annals.core.message.Messages;

/** Tells in a few words who signed something. */
final class Signer {

	private static final Messages MESSAGES = Messages.of(Signer.class);
	private static final Pattern COMMON_NAME = Pattern.compile("(?:^|,)CN=((?:\\\\.|[^,\\\\])+)");

	private Signer() {
	}

	/** @param subject the certificate's subject, "" when it is not signed */
	static String words(String subject) {
		if (subject.isEmpty()) {
			return MESSAGES.get("unsigned");
		}
		Matcher name = COMMON_NAME.matcher(subject);
		return MESSAGES.get("signed", name.find() ? name.group(1).replaceAll("\\\\(.)", "$1") : subject);
	}
}
