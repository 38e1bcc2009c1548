/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.page;

import java.util.ArrayList;
import java.util.List;

import org.annals.document.flow.FlowParagraph;
import org.annals.document.flow.FlowTable;
import org.annals.document.line.ParagraphLines;
import org.annals.document.line.TableColumns;
import org.annals.document.style.DocumentStyle;
import org.annals.document.style.Role;
import org.annals.document.style.TextStyle;

/** Sets a table across the text area; on each further page it begins with the rows of its head again. */
final class TableSetter {

	/** Space below a table at least, in lines. */
	private static final double GAP = 0.5;

	private final DocumentStyle style;
	private final FlowTable table;
	private final int block;
	private final TableColumns columns;
	private final List<TableRow> rows = new ArrayList<>();

	TableSetter(DocumentStyle style, ParagraphLines lines, FlowTable table, int block) {
		this.style = style;
		this.table = table;
		this.block = block;
		this.columns = TableColumns.of(table, style, lines);
		double padding = style.table().padding();
		for (List<FlowParagraph> row : table.rows()) {
			List<List<ParagraphLines.Ready>> cells = new ArrayList<>();
			double em = 0;
			for (int i = 0; i < row.size(); i++) {
				FlowParagraph cell = row.get(i);
				TextStyle text = style.text(cell.role());
				double size = text.size() * columns.scale();
				double width = Math.max(columns.widths()[i] - 2 * padding, size * TextStyle.POINT);
				cells.add(cell.spans().isEmpty() ? List.of() : lines.in(cell, width, size, TableColumns.align(cell, text)));
				em = Math.max(em, size * TextStyle.POINT);
			}
			em = em == 0 ? style.text(Role.TABLE_CELL).em() * columns.scale() : em;
			rows.add(new TableRow(cells, em, em * style.table().pitch(), padding));
		}
	}

	/** Rows of the grid that the whole table takes. */
	int rows() {
		return grid(rows.stream().mapToDouble(TableRow::height).sum());
	}

	/** Rows of the grid that its head and its first row take. */
	int leastRows() {
		return grid(rows.stream().limit(table.heads() + 1L).mapToDouble(TableRow::height).sum());
	}

	private int grid(double height) {
		return (int) Math.ceil(height / style.page().pitch() - 1e-6);
	}

	void place(Sheets sheets) {
		double top = sheets.y();
		double y = top;
		List<Double> edges = new ArrayList<>(List.of(top));
		for (int i = 0; i < rows.size(); i++) {
			TableRow rest = rows.get(i);
			while (rest != null) {
				if (y + rest.height() <= sheets.bottom() + 1e-6) {
					y = put(sheets, rest, y, edges);
					rest = null;
				} else {
					// A row that no page can hold is cut between its lines, any other one moves on as a whole.
					double page = sheets.rows() * style.page().pitch() - heads(i);
					int fit = rest.height() > page ? rest.linesIn(sheets.bottom() - y) : 0;
					if (fit > 0) {
						y = put(sheets, rest.first(fit), y, edges);
						rest = rest.from(fit);
					} else if (y == top && sheets.isTop()) {
						y = put(sheets, rest, y, edges);
						rest = null;
						continue;
					}
					y = turn(sheets, edges, i);
				}
			}
		}
		frame(sheets, edges);
		sheets.below(y + style.page().pitch() * GAP);
	}

	private double heads(int row) {
		return row < table.heads() ? 0 : rows.stream().limit(table.heads()).mapToDouble(TableRow::height).sum();
	}

	private double turn(Sheets sheets, List<Double> edges, int row) {
		frame(sheets, edges);
		sheets.turn();
		edges.clear();
		double y = sheets.y();
		edges.add(y);
		for (int i = 0; i < table.heads() && row >= table.heads(); i++) {
			y = put(sheets, rows.get(i), y, edges);
		}
		return y;
	}

	private double put(Sheets sheets, TableRow row, double top, List<Double> edges) {
		double x = style.page().left();
		for (int i = 0; i < row.cells().size(); i++) {
			List<ParagraphLines.Ready> cell = row.cells().get(i);
			double y = top + (row.height() - cell.size() * row.pitch()) / 2;
			for (ParagraphLines.Ready line : cell) {
				double baseline = y + (row.pitch() - row.em()) / 2 + Sheets.ASCENT * row.em();
				double padding = Math.min(row.padding(), columns.widths()[i] / 4);
				sheets.add(new Line(baseline, y, row.pitch(), block, Runs.at(line, x + padding, baseline)));
				y += row.pitch();
			}
			x += columns.widths()[i];
		}
		edges.add(top + row.height());
		return top + row.height();
	}

	private void frame(Sheets sheets, List<Double> edges) {
		if (edges.size() < 2) {
			return;
		}
		double left = style.page().left();
		double right = left;
		double pen = style.table().rule();
		for (double width : columns.widths()) {
			right += width;
		}
		for (double y : edges) {
			sheets.add(new Rule(left, y, right, y, pen));
		}
		double x = left;
		for (int i = 0; i <= columns.widths().length; i++) {
			sheets.add(new Rule(x, edges.getFirst(), x, edges.getLast(), pen));
			x += i < columns.widths().length ? columns.widths()[i] : 0;
		}
	}
}
