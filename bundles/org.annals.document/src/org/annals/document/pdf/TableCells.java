/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.pdf;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.annals.document.flow.FlowParagraph;
import org.annals.document.flow.FlowSpan;
import org.annals.document.flow.FlowTable;
import org.annals.document.page.Line;

/** Finds the cell that a line of a table belongs to by where its text stands in the report. */
final class TableCells {

	/** Row and column of a cell, from 0. */
	record Place(int row, int column) {
	}

	private final TreeMap<Integer, Place> cells = new TreeMap<>();

	TableCells(FlowTable table) {
		for (int row = 0; row < table.rows().size(); row++) {
			List<FlowParagraph> columns = table.rows().get(row);
			for (int column = 0; column < columns.size(); column++) {
				for (FlowSpan span : columns.get(column).spans()) {
					cells.put(span.start(), new Place(row, column));
				}
			}
		}
	}

	/** Null for a line that stands in no cell. */
	Place of(Line line) {
		int start = line.runs().isEmpty() ? -1 : line.runs().get(0).start();
		Map.Entry<Integer, Place> entry = start < 0 ? null : cells.floorEntry(start);
		return entry == null ? null : entry.getValue();
	}
}
