/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.cli.console;

import java.io.PrintWriter;

/** One line on the terminal that says which of several things is being worked on; nothing in a pipe. */
public final class Progress implements AutoCloseable {

	private final Console console;
	private final int total;
	private final boolean shown;

	public Progress(Console console, int total) {
		this.console = console;
		this.total = total;
		this.shown = total > 1 && console.terminal().err();
	}

	/**
	 * Says what is begun.
	 *
	 * @param number of it, from 1
	 */
	public void show(int number, String what) {
		if (shown) {
			String line = Width.cut("[" + number + "/" + total + "] " + what, console.terminal().columns() - 1);
			PrintWriter err = console.err();
			err.print("\r\u001B[K" + line);
			err.flush();
		}
	}

	/** Says a sentence in place of the line. */
	public void say(String sentence) {
		clear();
		console.say(sentence);
	}

	@Override
	public void close() {
		clear();
	}

	private void clear() {
		if (shown) {
			console.err().print("\r\u001B[K");
			console.err().flush();
		}
	}
}
