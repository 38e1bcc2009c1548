/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.install;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.annals.core.message.Messages;

/**
 * Who signed something, and what that is worth: a name on a certificate says nothing until somebody vouches for it.
 *
 * @param subject the certificate's subject, "" when it is not signed
 * @param trust   what was found out about the certificate
 * @param voucher subject of the authority that vouches for it, "" without one
 */
public record Signature(String subject, Trust trust, String voucher) {

	/** What a signature is worth. */
	public enum Trust {
		/** Nothing is signed. */
		UNSIGNED,
		/** An authority that this computer trusts vouches for the signer. */
		VERIFIED,
		/** Nobody whom this computer trusts vouches for the signer. */
		UNKNOWN,
		/** The certificate was not valid yet, or no longer, when it was used. */
		EXPIRED,
		/** The key is short enough to be found out. */
		WEAK,
		/** The certificate was given for something else than signing programs. */
		PURPOSE
	}

	/** Nobody signed it. */
	public static final Signature NONE = new Signature("", Trust.UNSIGNED, "");

	private static final Messages MESSAGES = Messages.of(Signature.class);
	private static final Pattern COMMON_NAME = Pattern.compile("(?:^|,)CN=((?:\\\\.|[^,\\\\])+)");

	/** What several parts are signed with together: by one and the same, and worth what the least of them is; else by nobody. */
	static Signature of(List<Signature> parts) {
		Signature least = parts.isEmpty() ? NONE : parts.get(0);
		for (Signature part : parts) {
			if (!part.subject().equals(least.subject())) {
				return NONE;
			}
			least = least.trust() == Trust.VERIFIED ? part : least;
		}
		return least;
	}

	/** Who signed it and what that is worth, for a line of text. */
	public String words() {
		return MESSAGES.get("signed-" + trust.name().toLowerCase(Locale.ROOT), name(subject), name(voucher));
	}

	/** The same for a narrow column. */
	public String brief() {
		return switch (trust) {
		case UNSIGNED -> words();
		case VERIFIED -> MESSAGES.get("brief-verified", name(subject));
		default -> MESSAGES.get("brief-unverified", name(subject));
		};
	}

	private static String name(String subject) {
		Matcher name = COMMON_NAME.matcher(subject);
		return name.find() ? name.group(1).replaceAll("\\\\(.)", "$1") : subject;
	}
}
