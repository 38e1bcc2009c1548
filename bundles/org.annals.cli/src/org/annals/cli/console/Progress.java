/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.cli.console;

import java.io.PrintWriter;

/** One line on the terminal that says which of several sources is being worked on; nothing in a pipe. */
public final class Progress implements AutoCloseable {

	private final PrintWriter err;
	private final int total;
	private final boolean shown;
	private int done;

	public Progress(Console console, int total) {
		this.err = console.err();
		this.total = total;
		this.shown = total > 1 && console.terminal().err();
	}

	/** Says that the next source is begun. */
	public void next(String source) {
		done++;
		if (shown) {
			err.print("\r\u001B[K[" + done + "/" + total + "] " + source);
			err.flush();
		}
	}

	@Override
	public void close() {
		clear();
	}

	/** Takes the line away, so that something else can be said. */
	public void clear() {
		if (shown) {
			err.print("\r\u001B[K");
			err.flush();
		}
	}
}
