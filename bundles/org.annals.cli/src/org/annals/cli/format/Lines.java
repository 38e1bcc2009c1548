/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.cli.format;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Writes lines as UTF-8 with LF, whatever the platform's habits. */
public final class Lines {

	private Lines() {
	}

	public static void write(OutputStream out, Iterable<String> lines) throws IOException {
		StringBuilder text = new StringBuilder();
		for (String line : lines) {
			text.append(line).append('\n');
		}
		out.write(text.toString().getBytes(StandardCharsets.UTF_8));
		out.flush();
	}
}
