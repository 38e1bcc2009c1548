/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.cli;

/** Entry point of the command line. */
public final class Main {

	private Main() {
	}

	public static void main(String[] arguments) {
		System.exit(0);
	}
}
