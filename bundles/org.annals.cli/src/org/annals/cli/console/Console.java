/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.cli.console;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;

/**
 * Where a command reads from and writes to.
 *
 * @param in       standard input
 * @param out      standard output; UTF-8 is written to it
 * @param err      messages to the person
 * @param terminal which of the streams are terminals, and how wide
 */
public record Console(InputStream in, OutputStream out, PrintWriter err, Terminal terminal) {

	/** Says a sentence to the person. */
	public void say(String sentence) {
		err.println(sentence);
		err.flush();
	}
}
