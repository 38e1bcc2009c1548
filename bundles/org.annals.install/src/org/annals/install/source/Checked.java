/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.install.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.util.HexFormat;

import org.annals.core.message.Messages;
import org.annals.install.InstallException;

/** A file of a repository that, once read to its end, is what the repository says, or fails. */
final class Checked extends FilterInputStream {

	private static final Messages MESSAGES = Messages.of(Checked.class);

	private final String file;
	private final Checksums.Expected expected;
	private boolean ended;

	/** @param expected null where nothing is known */
	static InputStream of(InputStream stream, String file, Checksums.Expected expected) {
		return expected == null ? stream : new Checked(stream, file, expected);
	}

	private Checked(InputStream stream, String file, Checksums.Expected expected) {
		super(new DigestInputStream(stream, expected.digest()));
		this.file = file;
		this.expected = expected;
	}

	@Override
	public int read() throws IOException {
		return ended(super.read());
	}

	@Override
	public int read(byte[] buffer, int offset, int length) throws IOException {
		return ended(super.read(buffer, offset, length));
	}

	@Override
	public long skip(long count) throws IOException {
		return readNBytes((int) Math.min(count, 1 << 16)).length;
	}

	@Override
	public boolean markSupported() {
		return false;
	}

	private int ended(int read) throws InstallException {
		if (read < 0 && !ended) {
			ended = true;
			String found = HexFormat.of().formatHex(((DigestInputStream) in).getMessageDigest().digest());
			if (!found.equals(expected.value())) {
				throw new InstallException(MESSAGES.get("checksum", file.substring(file.lastIndexOf('/') + 1), expected.algorithm()));
			}
		}
		return read;
	}
}
