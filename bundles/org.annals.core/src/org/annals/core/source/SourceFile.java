/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.source;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A file as it was found, whole and undecoded.
 *
 * @param name  its name for messages; - for standard input
 * @param bytes its content; never changed
 */
public record SourceFile(String name, byte[] bytes) {

	/** Text that never was a file, such as pasted one; an unpaired surrogate becomes a question mark. */
	public static SourceFile ofText(String name, String text) {
		// The byte order mark says that it is UTF-8, which a short text may leave in doubt.
		return new SourceFile(name, (text.isEmpty() ? "" : "\uFEFF" + text).getBytes(StandardCharsets.UTF_8));
	}

	/** Whether the content begins with these bytes. */
	public boolean startsWith(int... magic) {
		if (bytes.length < magic.length) {
			return false;
		}
		for (int i = 0; i < magic.length; i++) {
			if ((bytes[i] & 0xFF) != magic[i]) {
				return false;
			}
		}
		return true;
	}

	/** Whether these bytes stand anywhere in the content; the names of a container's entries are never compressed. */
	public boolean holds(String ascii) {
		byte[] wanted = ascii.getBytes(StandardCharsets.ISO_8859_1);
		for (int i = 0; i <= bytes.length - wanted.length; i++) {
			if (Arrays.mismatch(bytes, i, i + wanted.length, wanted, 0, wanted.length) < 0) {
				return true;
			}
		}
		return false;
	}
}
