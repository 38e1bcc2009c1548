/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.write;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Locale;

import org.annals.core.message.Messages;

/** Says in one sentence why a file could not be written. */
final class OutputFailures {

	private static final Messages MESSAGES = Messages.of(OutputFailures.class);

	private OutputFailures() {
	}

	/** The failure with its sentence; one that has a sentence already stays as it is. */
	static OutputException explain(Path target, IOException failure) {
		if (failure instanceof OutputException explained) {
			return explained;
		}
		String reason = failure instanceof FileSystemException system && system.getReason() != null ? system.getReason()
				: String.valueOf(failure.getMessage());
		String key = key(failure, reason.toLowerCase(Locale.ROOT));
		return new OutputException(MESSAGES.get(key, target.toString(), reason), failure);
	}

	/** Java gives no other sign of a full disk than the system's own words. */
	private static String key(IOException failure, String reason) {
		if (reason.contains("no space left") || reason.contains("not enough space") || reason.contains("disk full")) {
			return "full";
		}
		if (reason.contains("quota")) {
			return "quota";
		}
		if (reason.contains("read-only file system")) {
			return "read-only";
		}
		return failure instanceof AccessDeniedException ? "denied" : "failed";
	}

	/** Explains what the stream throws, so that it can be told from what the content's own code throws. */
	static OutputStream explaining(Path target, OutputStream out) {
		return new FilterOutputStream(out) {
			@Override
			public void write(int b) throws IOException {
				write(new byte[] { (byte) b }, 0, 1);
			}

			@Override
			public void write(byte[] bytes, int offset, int length) throws IOException {
				try {
					out.write(bytes, offset, length);
				} catch (IOException e) {
					throw explain(target, e);
				}
			}

			@Override
			public void flush() throws IOException {
				try {
					out.flush();
				} catch (IOException e) {
					throw explain(target, e);
				}
			}

			@Override
			public void close() throws IOException {
				try {
					out.close();
				} catch (IOException e) {
					throw explain(target, e);
				}
			}
		};
	}
}
