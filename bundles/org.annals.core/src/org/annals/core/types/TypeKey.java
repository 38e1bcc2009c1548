/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.types;

import org.annals.core.type.ReportType;

/**
 * What a report type is known by: several versions of one id are installed side by side.
 *
 * @param id      of the type
 * @param version of the type
 */
public record TypeKey(String id, TypeVersion version) {

	private static final char AT = '@';

	/** The key of a type. */
	public static TypeKey of(ReportType type) {
		return new TypeKey(type.getId(), TypeVersion.of(type.getVersion()));
	}

	/** The id of a reference, which is ID or ID@VERSION. */
	static String id(String reference) {
		int at = reference.indexOf(AT);
		return at < 0 ? reference : reference.substring(0, at);
	}

	/** The version of a reference; null where it names none. */
	static TypeVersion version(String reference) {
		int at = reference.indexOf(AT);
		return at < 0 ? null : TypeVersion.of(reference.substring(at + 1));
	}

	/** As {@link ReportTypes#find} takes it: ID@VERSION. */
	@Override
	public String toString() {
		return id + AT + version;
	}
}
