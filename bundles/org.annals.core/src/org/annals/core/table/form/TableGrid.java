/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.table.form;

import java.util.ArrayList;
import java.util.List;

import org.annals.model.report.Cell;
import org.annals.model.report.Row;
import org.annals.model.report.Table;

/** Finds out which cells of a report's table cover which places of its grid, and which rows are heads. */
public final class TableGrid {

	/**
	 * Where a cell stands in the grid.
	 *
	 * @param column  its first column
	 * @param across  how many columns it covers
	 * @param down    how many rows it covers
	 * @param covered whether it is covered by a cell above it, and so shows nothing
	 */
	public record Place(int column, int across, int down, boolean covered) {

		/** The column behind it. */
		public int end() {
			return column + across;
		}
	}

	private TableGrid() {
	}

	/** The places of the cells, row by row. */
	public static List<List<Place>> of(Table table) {
		List<List<Place>> places = new ArrayList<>();
		for (Row row : table.getRows()) {
			List<Place> own = new ArrayList<>();
			int column = 0;
			for (Cell cell : row.getCells()) {
				int across = Math.max(1, cell.getSpan());
				// A cell can only go on with one above it that begins and ends where it does.
				boolean covered = cell.isContinues() && !places.isEmpty() && above(places.getLast(), column, across);
				own.add(new Place(column, across, 1, covered));
				column += across;
			}
			places.add(own);
		}
		for (int r = 0; r < places.size(); r++) {
			for (int i = 0; i < places.get(r).size(); i++) {
				places.get(r).set(i, down(places, r, places.get(r).get(i)));
			}
		}
		return places;
	}

	private static boolean above(List<Place> row, int column, int across) {
		return row.stream().anyMatch(place -> place.column() == column && place.across() == across);
	}

	private static Place down(List<List<Place>> places, int row, Place place) {
		int down = 1;
		while (!place.covered() && row + down < places.size() && places.get(row + down).stream()
				.anyMatch(below -> below.covered() && below.column() == place.column())) {
			down++;
		}
		return new Place(place.column(), place.across(), down, place.covered());
	}

	/** Columns of the grid. */
	public static int columns(List<List<Place>> places) {
		return places.stream().filter(row -> !row.isEmpty()).mapToInt(row -> row.getLast().end()).max().orElse(1);
	}

	/**
	 * How many rows at the top are heads that each page repeats: those without key where rows have keys, unless heads
	 * stand further down as well; else the first of several.
	 */
	public static int heads(Table table) {
		if (table.getRows().stream().allMatch(row -> row.getKey() == null)) {
			return table.getRows().size() > 1 ? 1 : 0;
		}
		int heads = 0;
		while (table.getRows().get(heads).getKey() == null) {
			heads++;
		}
		boolean further = table.getRows().stream().skip(heads).anyMatch(row -> row.getKey() == null);
		return further ? 0 : heads;
	}

	/** Whether a row is one of heads, repeated or not. */
	public static boolean isHead(Table table, int row, int heads) {
		boolean keyed = table.getRows().stream().anyMatch(any -> any.getKey() != null);
		return row < heads || keyed && table.getRows().get(row).getKey() == null;
	}
}
