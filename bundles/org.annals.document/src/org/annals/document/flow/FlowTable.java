/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.flow;

import java.util.ArrayList;
import java.util.List;

import org.annals.core.table.form.TableGrid.Place;
import org.annals.document.style.Role;

/**
 * A table of a document.
 *
 * @param element id of the table, or null
 * @param title   null for none
 * @param rows    not empty; missing cells at the end of a row are empty
 * @param columns number of columns, at least 1
 * @param heads   how many rows at the top are repeated on each page
 * @param places  where the cells of each row stand in the grid, as many as the row has cells
 */
public record FlowTable(String element, FlowParagraph title, List<List<FlowParagraph>> rows, int columns, int heads,
		List<List<Place>> places) implements FlowBlock {

	public FlowTable {
		rows = rows.stream().map(List::copyOf).toList();
		places = places.stream().map(List::copyOf).toList();
	}

	/** Without merged cells. */
	public FlowTable(String element, FlowParagraph title, List<List<FlowParagraph>> rows, int columns, int heads) {
		this(element, title, rows, columns, heads, plain(rows));
	}

	private static List<List<Place>> plain(List<List<FlowParagraph>> rows) {
		List<List<Place>> places = new ArrayList<>();
		for (List<FlowParagraph> row : rows) {
			List<Place> own = new ArrayList<>();
			for (int i = 0; i < row.size(); i++) {
				own.add(new Place(i, 1, 1, false));
			}
			places.add(own);
		}
		return places;
	}

	/** Whether a page may not end behind a row: heads stand with what they head, and the last row not alone on a page. */
	public boolean keepsNext(int row) {
		boolean head = !rows.get(row).isEmpty() && rows.get(row).stream().allMatch(cell -> cell.role() == Role.TABLE_HEAD);
		return row + 1 < rows.size() && (head || row + 2 == rows.size());
	}

	/** Whether a cell reaches over the line between two columns of a row. */
	public boolean isJoined(int row, int column) {
		return places.get(row).stream().anyMatch(place -> place.column() < column && column < place.end());
	}

	/** Whether a cell of a column reaches over the line below a row. */
	public boolean isJoinedBelow(int row, int column) {
		return row + 1 < rows.size() && places.get(row + 1).stream()
				.anyMatch(place -> place.covered() && place.column() <= column && column < place.end());
	}
}
