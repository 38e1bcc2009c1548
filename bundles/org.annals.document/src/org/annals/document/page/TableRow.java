/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.page;

import java.util.List;

import org.annals.document.line.ParagraphLines;

/**
 * A row of a table, set.
 *
 * @param cells   lines of each cell
 * @param em      height of the text, mm
 * @param pitch   distance of baselines, mm
 * @param padding above and below the lines, mm
 * @param least   how many lines it has room for at least
 */
record TableRow(List<List<ParagraphLines.Ready>> cells, double em, double pitch, double padding, int least) {

	TableRow(List<List<ParagraphLines.Ready>> cells, double em, double pitch, double padding) {
		this(cells, em, pitch, padding, 1);
	}

	/** The same with room for more lines. */
	TableRow withRoom(int more) {
		return new TableRow(cells, em, pitch, padding, lines() + more);
	}

	private int lines() {
		return Math.max(least, cells.stream().mapToInt(List::size).max().orElse(1));
	}

	/** With padding, mm. */
	double height() {
		return lines() * pitch + 2 * padding;
	}

	/** How many lines fit into a height, mm. */
	int linesIn(double height) {
		return Math.max(0, (int) ((height - 2 * padding) / pitch + 1e-6));
	}

	/** The row with the first lines of each cell. */
	TableRow first(int count) {
		return new TableRow(cells.stream().map(cell -> cell.subList(0, Math.min(count, cell.size()))).toList(), em, pitch,
				padding);
	}

	/** The row with all lines of each cell but the first ones. */
	TableRow from(int count) {
		return new TableRow(cells.stream().map(cell -> cell.subList(Math.min(count, cell.size()), cell.size())).toList(), em,
				pitch, padding);
	}
}
