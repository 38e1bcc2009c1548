/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.page;

import java.util.List;

import org.annals.core.table.form.TableGrid;
import org.annals.document.line.ParagraphLines;

/**
 * A cell that covers several rows; its lines are set from the top of the first one down, over pages where it must be.
 *
 * @param row   its first row
 * @param place where it stands
 * @param lines its lines
 */
record TallCell(int row, TableGrid.Place place, List<ParagraphLines.Ready> lines) {

	/** Whether it covers a row. */
	boolean covers(int index) {
		return index >= row && index < row + place.down();
	}

	/** Its last row. */
	int last() {
		return row + place.down() - 1;
	}

	/** The same without its first lines. */
	TallCell from(int count) {
		return new TallCell(row, place, lines.subList(Math.min(count, lines.size()), lines.size()));
	}
}
