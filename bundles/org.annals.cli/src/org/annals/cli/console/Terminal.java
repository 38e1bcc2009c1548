/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.cli.console;

/**
 * Which standard streams are terminals. Java cannot tell them apart, so the start script does.
 *
 * @param out     whether standard output is a terminal
 * @param err     whether standard error is a terminal
 * @param colours whether colours are wanted on a terminal
 * @param columns width in half-width columns
 */
public record Terminal(boolean out, boolean err, boolean colours, int columns) {

	private static final int USUAL = 100;
	private static final int NARROWEST = 40;

	/** As the start script says: {@code annals.terminal} holds 1 and 2 for streams that are terminals. */
	public static Terminal detect() {
		String streams = System.getProperty("annals.terminal", "");
		return new Terminal(streams.contains("1"), streams.contains("2"), coloursWanted(), width());
	}

	/** See no-color.org: set and not empty means no colours. */
	private static boolean coloursWanted() {
		String none = System.getenv("NO_COLOR");
		return (none == null || none.isEmpty()) && !"dumb".equals(System.getenv("TERM"));
	}

	private static int width() {
		String columns = System.getenv("COLUMNS");
		return columns != null && columns.matches("[0-9]{1,4}") ? Math.max(NARROWEST, Integer.parseInt(columns)) : USUAL;
	}
}
