/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.page;

import java.util.ArrayList;
import java.util.List;

import org.annals.core.table.form.TableGrid;
import org.annals.document.flow.FlowTable;
import org.annals.document.line.ParagraphLines;
import org.annals.document.line.TableColumns;
import org.annals.document.style.DocumentStyle;

/** The part of a table that stands on one page: its rows, and in the end the lines around its cells. */
final class TablePage {

	/** A cell whose text goes on at the top of the next row. */
	private static final Double UNSET = -1.0;

	/** A row that was put: its index in the table and its edges, mm. */
	private record Put(int row, double top, double bottom) {
	}

	private final Sheets sheets;
	private final DocumentStyle style;
	private final FlowTable table;
	private final TableColumns columns;
	private final int block;
	private final List<TallCell> all;
	/** Tall cells with the lines that are still to be set, and where. */
	private final List<TallCell> open = new ArrayList<>();
	private final List<Double> cursors = new ArrayList<>();
	private final List<Put> rows = new ArrayList<>();
	private double y;
	/** Index of the row put last, on whatever page. */
	private int last = -1;

	TablePage(Sheets sheets, DocumentStyle style, FlowTable table, TableColumns columns, int block, List<TallCell> all) {
		this.sheets = sheets;
		this.style = style;
		this.table = table;
		this.columns = columns;
		this.block = block;
		this.all = all;
		this.y = sheets.y();
	}

	/** Where the next row begins, mm. */
	double y() {
		return y;
	}

	/** Whether no row stands on the page yet. */
	boolean isEmpty() {
		return rows.isEmpty();
	}

	/** Ends the page and goes on with the next one. */
	void turn() {
		frame();
		sheets.turn();
		rows.clear();
		y = sheets.y();
		cursors.replaceAll(cursor -> UNSET);
	}

	void put(TableRow row, int index) {
		double bottom = y + row.height();
		for (int i = 0; i < row.cells().size(); i++) {
			List<ParagraphLines.Ready> cell = row.cells().get(i);
			set(row, table.places().get(index).get(i), cell, y + (row.height() - cell.size() * row.pitch()) / 2);
		}
		tall(row, index, bottom);
		rows.add(new Put(index, y, bottom));
		y = bottom;
	}

	private void set(TableRow row, TableGrid.Place place, List<ParagraphLines.Ready> lines, double top) {
		double x = style.page().left();
		for (int i = 0; i < place.column(); i++) {
			x += columns.widths()[i];
		}
		double padding = Math.min(row.padding(), columns.width(place) / 4);
		double from = top;
		for (ParagraphLines.Ready line : lines) {
			double baseline = from + (row.pitch() - row.em()) / 2 + Sheets.ASCENT * row.em();
			sheets.add(new Line(baseline, from, row.pitch(), block, Runs.at(line, x + padding, baseline)));
			from += row.pitch();
		}
	}

	/** Sets as many lines of the cells that cover this row as have room down to its bottom; the last row takes all. */
	private void tall(TableRow row, int index, double bottom) {
		for (TallCell cell : all) {
			// The second part of a row that was cut begins no cell again.
			if (cell.row() == index && index != last) {
				open.add(cell);
				cursors.add(UNSET);
			}
		}
		last = index;
		for (int i = open.size() - 1; i >= 0; i--) {
			TallCell cell = open.get(i);
			if (!cell.covers(index)) {
				continue;
			}
			double from = cursors.get(i).equals(UNSET) ? y + row.padding() : cursors.get(i);
			int fit = cell.last() == index ? cell.lines().size()
					: Math.min(cell.lines().size(), (int) ((bottom - from) / row.pitch() + 1e-6));
			set(row, cell.place(), cell.lines().subList(0, Math.max(0, fit)), from);
			open.set(i, cell.from(Math.max(0, fit)));
			cursors.set(i, from + Math.max(0, fit) * row.pitch());
			if (cell.last() == index) {
				open.remove(i);
				cursors.remove(i);
			}
		}
	}

	/** Draws the lines around the cells, none through merged ones. */
	void frame() {
		if (rows.isEmpty()) {
			return;
		}
		double pen = style.table().rule();
		double[] edges = new double[columns.widths().length + 1];
		edges[0] = style.page().left();
		for (int i = 1; i < edges.length; i++) {
			edges[i] = edges[i - 1] + columns.widths()[i - 1];
		}
		across(edges, rows.get(0).top(), -1, pen);
		for (int i = 0; i < rows.size(); i++) {
			boolean goesOn = i + 1 < rows.size() && rows.get(i + 1).row() == rows.get(i).row() + 1;
			across(edges, rows.get(i).bottom(), goesOn ? rows.get(i).row() : -1, pen);
		}
		for (int column = 0; column < edges.length; column++) {
			down(edges[column], column, pen);
		}
	}

	/** @param row the row above the line, -1 where nothing can reach over it */
	private void across(double[] edges, double at, int row, double pen) {
		int from = 0;
		for (int column = 0; column < edges.length; column++) {
			boolean ends = column == edges.length - 1 || row >= 0 && table.isJoinedBelow(row, column);
			if (ends) {
				if (column > from) {
					sheets.add(new Rule(edges[from], at, edges[column], at, pen));
				}
				from = column + 1;
			}
		}
	}

	private void down(double x, int column, double pen) {
		double from = rows.get(0).top();
		for (Put row : rows) {
			if (table.isJoined(row.row(), column)) {
				if (row.top() > from) {
					sheets.add(new Rule(x, from, x, row.top(), pen));
				}
				from = row.bottom();
			}
		}
		if (rows.getLast().bottom() > from) {
			sheets.add(new Rule(x, from, x, rows.getLast().bottom(), pen));
		}
	}
}
