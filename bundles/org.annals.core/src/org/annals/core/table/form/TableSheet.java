/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.table.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.annals.core.table.spec.FormCell;

/**
 * A form's table as a sheet to look at and move in: merged cells are boxes, and of rows that it may have many of only one
 * blank one is shown. It shows the rows as they were when it was made.
 */
public final class TableSheet {

	/**
	 * A cell of the sheet, heads included.
	 *
	 * @param line   its first line
	 * @param column its first column
	 * @param across how many columns it covers
	 * @param down   how many lines it covers
	 * @param text   of a head, "" for one that holds a value
	 * @param cell   whose value it holds; null for a head
	 */
	public record Box(int line, int column, int across, int down, String text, FormCell cell) {
	}

	private final List<Box> boxes = new ArrayList<>();
	private final List<List<FormCell>> rows = new ArrayList<>();
	private final Map<FormCell, int[]> places = new HashMap<>();
	private final int stubs;
	private final int width;
	private int lines;
	private int heads;
	/** Whether a line was met that is no head. */
	private boolean body;

	TableSheet(FormTable table) {
		this(table.layout().lines(), table.layout().width(), table.layout().stubs(), hidden(table));
	}

	/**
	 * @param width  columns of the lines
	 * @param stubs  so many columns at the left are names of rows
	 * @param hidden keys of lines that are not shown
	 */
	TableSheet(List<TableLayout.Line> shown, int width, int stubs, Set<String> hidden) {
		this.stubs = stubs;
		this.width = width;
		int[] above = new int[width];
		for (TableLayout.Line line : shown) {
			if (line.key() == null || !hidden.contains(line.key())) {
				above = add(line, above);
			}
		}
	}

	/** @param above the box over each column of the line before. @return the same for this line */
	private int[] add(TableLayout.Line line, int[] above) {
		int[] own = new int[width];
		int column = 0;
		List<FormCell> cells = new ArrayList<>();
		for (TableLayout.Place place : line.places()) {
			Box over = place.continues() && lines > 0 ? boxes.get(above[column]) : null;
			int at = boxes.size();
			if (over != null && over.column() == column && over.across() == place.span()) {
				at = above[column];
				boxes.set(at, new Box(over.line(), column, over.across(), over.down() + 1, over.text(), over.cell()));
			} else {
				boxes.add(new Box(lines, column, place.span(), 1, place.text(), place.cell()));
			}
			for (int i = 0; i < place.span(); i++) {
				own[column++] = at;
			}
			if (place.cell() != null) {
				places.put(place.cell(), new int[] { rows.size(), cells.size() });
				cells.add(place.cell());
			}
		}
		lines++;
		if (!cells.isEmpty()) {
			rows.add(cells);
		}
		if (line.key() == null) {
			// heads that stand between rows belong to what is below them and cannot stay in sight above all
			heads = body ? 0 : lines;
		}
		body |= line.key() != null;
		return own;
	}

	/** Of each kind of rows those behind the first blank one that follows the last filled one. */
	private static Set<String> hidden(FormTable table) {
		Set<String> filled = new HashSet<>();
		for (List<FormCell> row : table.grid()) {
			if (row.stream().anyMatch(cell -> !table.text(cell).isEmpty())) {
				filled.add(row.get(0).row().getId());
			}
		}
		Set<String> hidden = new HashSet<>();
		Set<String> kept = new HashSet<>();
		for (List<FormCell> row : table.grid().reversed()) {
			String id = row.isEmpty() ? null : row.get(0).row().getId();
			if (filled.contains(id)) {
				hidden.remove(kept.contains(kind(id)) ? null : next(id));
				kept.add(kind(id));
			} else if (table.form().isSpare(id) && !kept.contains(kind(id))) {
				hidden.add(id);
			}
		}
		return hidden;
	}

	private static String kind(String id) {
		return id.replaceFirst("\\d+$", "");
	}

	private static String next(String id) {
		String number = id.substring(kind(id).length());
		return number.isEmpty() ? id : kind(id) + (Integer.parseInt(number) + 1);
	}

	/** All boxes, from top to bottom and left to right. */
	public List<Box> boxes() {
		return boxes;
	}

	/** The cells that hold values, row by row, as far as they are shown. */
	public List<List<FormCell>> rows() {
		return rows;
	}

	public int lines() {
		return lines;
	}

	/** So many lines at the top are heads of all that follows; 0 where parts of the table have heads of their own. */
	public int heads() {
		return heads;
	}

	public int width() {
		return width;
	}

	/** So many columns at the left are names of rows. */
	public int stubs() {
		return stubs;
	}

	public boolean contains(FormCell cell) {
		return places.containsKey(cell);
	}

	/** The cell so many rows and columns away, as far as the sheet goes. */
	public FormCell move(FormCell from, int byRows, int byColumns) {
		int[] at = places.get(from);
		List<FormCell> row = rows.get(Math.clamp((long) at[0] + byRows, 0, rows.size() - 1));
		return row.get(Math.clamp((long) at[1] + byColumns, 0, row.size() - 1));
	}

	/** The cell one on in the order of reading, or one back; null at the end. */
	public FormCell next(FormCell from, int step) {
		int[] at = places.get(from);
		List<FormCell> row = rows.get(at[0]);
		if (at[1] + step >= 0 && at[1] + step < row.size()) {
			return row.get(at[1] + step);
		}
		int other = at[0] + step;
		return other < 0 || other >= rows.size() ? null : step > 0 ? rows.get(other).getFirst() : rows.get(other).getLast();
	}

	/** The cells of the rectangle that two corners name, row by row. */
	public List<FormCell> between(FormCell one, FormCell other) {
		return block(one, other).stream().flatMap(List::stream).toList();
	}

	/** The rows of the rectangle that two corners name; a row that is too short has fewer cells. */
	public List<List<FormCell>> block(FormCell one, FormCell other) {
		int[] a = places.get(one);
		int[] b = places.get(other);
		List<List<FormCell>> block = new ArrayList<>();
		for (List<FormCell> row : rows.subList(Math.min(a[0], b[0]), Math.max(a[0], b[0]) + 1)) {
			int end = Math.min(row.size(), Math.max(a[1], b[1]) + 1);
			block.add(row.subList(Math.min(end, Math.min(a[1], b[1])), end));
		}
		return block;
	}
}
