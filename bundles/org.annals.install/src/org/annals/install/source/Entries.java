/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.install.source;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.annals.core.message.Messages;
import org.annals.install.InstallException;

/** Refuses zip files that are made to harm whoever unpacks them, before anything in them is read. */
final class Entries {

	/** More than any report type has, unpacked. */
	static final long MOST_BYTES = 256L << 20;

	private static final Messages MESSAGES = Messages.of(Entries.class);
	private static final int MOST = 10_000;

	private Entries() {
	}

	/** @throws InstallException when there are too many, one is there twice, or one's name reaches outside */
	static void check(ZipFile zip) throws InstallException {
		String file = name(zip);
		if (zip.size() > MOST) {
			throw new InstallException(MESSAGES.get("too-many", file, MOST));
		}
		Set<String> seen = new HashSet<>();
		for (ZipEntry entry : Collections.list(zip.entries())) {
			String name = entry.getName().replace('\\', '/');
			if (name.startsWith("/") || name.matches("[A-Za-z]:.*") || ("/" + name + "/").contains("/../")) {
				throw new InstallException(MESSAGES.get("outside", file, entry.getName()));
			}
			if (!seen.add(name)) {
				throw new InstallException(MESSAGES.get("twice", file, entry.getName()));
			}
		}
	}

	/** @throws InstallException when more was unpacked than any report type has */
	static void checkSize(String file, long unpacked) throws InstallException {
		if (unpacked > MOST_BYTES) {
			throw new InstallException(MESSAGES.get("too-large", file, MOST_BYTES >> 20));
		}
	}

	static String name(ZipFile zip) {
		return zip.getName().substring(zip.getName().lastIndexOf(java.io.File.separatorChar) + 1);
	}
}
