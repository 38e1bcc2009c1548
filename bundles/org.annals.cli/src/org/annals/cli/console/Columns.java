/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.cli.console;

import java.util.ArrayList;
import java.util.List;

/** Lays rows out in columns of a fixed-width font. */
public final class Columns {

	private static final int GAP = 2;

	private Columns() {
	}

	/** One line a row; every column but the last is filled up to its widest cell. */
	public static List<String> align(List<List<String>> rows) {
		int[] widths = new int[rows.stream().mapToInt(List::size).max().orElse(0)];
		for (List<String> row : rows) {
			for (int i = 0; i < row.size(); i++) {
				widths[i] = Math.max(widths[i], Width.of(row.get(i)));
			}
		}
		List<String> lines = new ArrayList<>();
		for (List<String> row : rows) {
			StringBuilder line = new StringBuilder();
			for (int i = 0; i < row.size(); i++) {
				line.append(row.get(i));
				if (i + 1 < row.size()) {
					line.append(" ".repeat(widths[i] - Width.of(row.get(i)) + GAP));
				}
			}
			lines.add(line.toString());
		}
		return lines;
	}
}
