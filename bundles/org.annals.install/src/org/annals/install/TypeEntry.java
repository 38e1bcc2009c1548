/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.install;

import java.nio.file.Path;

import org.annals.core.message.Messages;

/**
 * A report type as people see it in a list, with where it comes from.
 *
 * @param id        id of the type; of the plug-in when none of its types can be used
 * @param version   its version
 * @param name      its name in the language of the person
 * @param unit      the plug-in that it came with; null when it is built in or a file
 * @param file      the file that it is; null when it came with a plug-in or is built in
 * @param isOwn     whether it can be uninstalled here; a file beside reports belongs to them
 * @param isWorking whether it can be used
 */
public record TypeEntry(String id, String version, String name, Unit unit, Path file, boolean isOwn, boolean isWorking) {

	private static final Messages MESSAGES = Messages.of(TypeEntry.class);

	/** Where it comes from, in a few words. */
	public String origin() {
		if (unit != null) {
			return MESSAGES.get("origin-plugin", unit.id(), unit.version());
		}
		return file != null ? MESSAGES.get("origin-file", file) : MESSAGES.get("origin-built-in");
	}

	/** Who made it as it says itself; "" when it says nothing. */
	public String provider() {
		return unit == null ? "" : unit.provider();
	}

	/** Who signed it and what that is worth, in a few words; "" where there is nothing to sign. */
	public String signature() {
		return unit == null ? "" : unit.signature().words();
	}

	/** The same for a narrow column. */
	public String signer() {
		return unit == null ? "" : unit.signature().brief();
	}
}
