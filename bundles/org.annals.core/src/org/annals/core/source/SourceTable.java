/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.source;

import java.util.List;

/**
 * What a source says of a table beyond its text: which cells are merged. In the text a row is a line, its cells parted by
 * tabs.
 *
 * @param line index in {@link SourceDocument#lines()} of its first row
 * @param rows its rows, each with its cells
 */
public record SourceTable(int line, List<List<Cell>> rows) {

	/**
	 * A cell of a row, as many as the line has parts.
	 *
	 * @param span      how many columns it covers, at least 1
	 * @param continues whether it is one with the cell above it
	 */
	public record Cell(int span, boolean continues) {
	}

	public SourceTable {
		rows = rows.stream().map(List::copyOf).toList();
	}
}
