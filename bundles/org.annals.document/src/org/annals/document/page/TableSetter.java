/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.page;

import java.util.ArrayList;
import java.util.List;

import org.annals.core.table.form.TableGrid;
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
	private final ParagraphLines lines;
	/** Height of the text area, mm. */
	private final double sheet;
	private final List<TableRow> rows = new ArrayList<>();
	private final List<TallCell> tall = new ArrayList<>();

	TableSetter(DocumentStyle style, ParagraphLines lines, FlowTable table, int block) {
		this.style = style;
		this.table = table;
		this.block = block;
		this.lines = lines;
		this.sheet = style.page().lines() * style.page().pitch();
		this.columns = TableColumns.of(table, style, lines);
		for (int r = 0; r < table.rows().size(); r++) {
			rows.add(row(r));
		}
		tall.forEach(this::makeRoom);
	}

	private TableRow row(int index) {
		double padding = columns.padding();
		List<FlowParagraph> row = table.rows().get(index);
		List<List<ParagraphLines.Ready>> cells = new ArrayList<>();
		double em = 0;
		for (int i = 0; i < row.size(); i++) {
			FlowParagraph cell = row.get(i);
			TableGrid.Place place = table.places().get(index).get(i);
			TextStyle text = style.text(cell.role());
			double size = text.size() * columns.scale();
			double width = Math.max(columns.width(place) - 2 * padding, size * TextStyle.POINT);
			List<ParagraphLines.Ready> set = cell.spans().isEmpty() || place.covered() ? List.of()
					: lines.in(cell, width, size, TableColumns.align(table, index, i, style));
			if (place.down() > 1) {
				tall.add(new TallCell(index, place, set));
			}
			cells.add(place.down() > 1 ? List.of() : set);
			em = Math.max(em, size * TextStyle.POINT);
		}
		em = em == 0 ? style.text(Role.TABLE_CELL).em() * columns.scale() : em;
		return new TableRow(cells, em, em * style.table().pitch(), padding);
	}

	/** The last of the rows that a cell covers takes what the cell needs more than all of them have. */
	private void makeRoom(TallCell cell) {
		TableRow last = rows.get(cell.last());
		double room = 0;
		for (int i = cell.row(); i <= cell.last(); i++) {
			room += rows.get(i).height();
		}
		double needed = cell.lines().size() * last.pitch() + 2 * last.padding();
		if (needed > room) {
			rows.set(cell.last(), last.withRoom((int) Math.ceil((needed - room) / last.pitch() - 1e-6)));
		}
	}

	/** Rows of the grid that the whole table takes. */
	int rows() {
		return grid(rows.stream().mapToDouble(TableRow::height).sum());
	}

	/** Rows of the grid that its head and its first row take. */
	int leastRows() {
		return rows.isEmpty() ? 0 : grid(heads(table.heads()) + (table.heads() < rows.size() ? kept(table.heads()) : 0));
	}

	/** Height of a row and of those that no page may part from it, as long as a page can hold them. */
	private double kept(int index) {
		double height = rows.get(index).height();
		for (int i = index; table.keepsNext(i); i++) {
			height += rows.get(i + 1).height();
		}
		return height <= sheet - heads(index) ? height : rows.get(index).height();
	}

	private int grid(double height) {
		return (int) Math.ceil(height / style.page().pitch() - 1e-6);
	}

	void place(Sheets sheets) {
		TablePage page = new TablePage(sheets, style, table, columns, block, tall);
		for (int i = 0; i < rows.size(); i++) {
			TableRow rest = rows.get(i);
			while (rest != null) {
				double wanted = rest == rows.get(i) ? kept(i) : rest.height();
				if (page.y() + wanted <= sheets.bottom() + 1e-6) {
					page.put(rest, i);
					rest = null;
				} else {
					// A row that no page can hold is cut between its lines, any other one moves on as a whole.
					double height = sheet - heads(i);
					int fit = rest.height() > height ? rest.linesIn(sheets.bottom() - page.y()) : 0;
					if (fit > 0) {
						page.put(rest.first(fit), i);
						rest = rest.from(fit);
					} else if (page.isEmpty() && sheets.isTop()) {
						page.put(rest, i);
						rest = null;
						continue;
					}
					page.turn();
					for (int head = 0; head < table.heads() && i >= table.heads(); head++) {
						page.put(rows.get(head), head);
					}
				}
			}
		}
		page.frame();
		sheets.below(page.y() + style.page().pitch() * GAP);
	}

	private double heads(int row) {
		return row < table.heads() ? 0 : rows.stream().limit(table.heads()).mapToDouble(TableRow::height).sum();
	}
}
