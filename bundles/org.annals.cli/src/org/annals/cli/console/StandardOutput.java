/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.cli.console;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

import org.annals.cli.Main;
import org.annals.core.message.Messages;

/**
 * Standard output that is quiet when the reader at the other end of a pipe has seen enough, and that says in one sentence
 * why anything else could not be written.
 */
public final class StandardOutput extends FilterOutputStream {

	private static final Messages MESSAGES = Messages.of(Main.class);

	private boolean broken;

	public StandardOutput(OutputStream out) {
		super(out);
	}

	@Override
	public void write(int b) throws IOException {
		write(new byte[] { (byte) b }, 0, 1);
	}

	@Override
	public void write(byte[] bytes, int offset, int length) throws IOException {
		if (!broken) {
			try {
				out.write(bytes, offset, length);
			} catch (IOException e) {
				fail(e);
			}
		}
	}

	@Override
	public void flush() throws IOException {
		if (!broken) {
			try {
				out.flush();
			} catch (IOException e) {
				fail(e);
			}
		}
	}

	/** Standard output stays open for whoever comes next. */
	@Override
	public void close() throws IOException {
		flush();
	}

	private void fail(IOException cause) throws IOException {
		broken = true;
		if (!isBrokenPipe(cause)) {
			throw new IOException(MESSAGES.get("output-failed", String.valueOf(cause.getMessage())), cause);
		}
	}

	/** The start script sets a locale in which the system speaks English. */
	private static boolean isBrokenPipe(IOException cause) {
		String message = String.valueOf(cause.getMessage());
		return message.contains("Broken pipe") || message.contains("pipe is being closed");
	}
}
