/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.table.form;

import java.util.ArrayList;
import java.util.List;

import org.annals.core.table.spec.FormBlock;
import org.annals.core.table.spec.FormCell;
import org.annals.core.table.spec.Names;
import org.annals.core.table.spec.TableForm;
import org.annals.core.type.ColumnSpec;
import org.annals.core.type.RowSpec;

/** How a form is printed: which cell stands where, which ones are heads and how far they reach. */
public final class TableLayout {

	/**
	 * A cell of the printed table.
	 *
	 * @param text      of a head, "" for one that holds a value
	 * @param span      how many columns it covers
	 * @param continues whether it is one with the cell above it
	 * @param cell      whose value it holds; null for a head
	 */
	public record Place(String text, int span, boolean continues, FormCell cell) {
	}

	/**
	 * A row of the printed table.
	 *
	 * @param key    id of the row; null for a row of heads
	 * @param places from left to right
	 */
	public record Line(String key, List<Place> places) {
	}

	private final String language;
	private final int stubs;
	private final int width;
	private final List<Line> lines = new ArrayList<>();

	/** @param language of the report */
	public TableLayout(TableForm form, String language) {
		this.language = language;
		this.stubs = form.blocks().stream().mapToInt(block -> names(block) ? rowDepth(block.rows()) : 0).max().orElse(0);
		this.width = stubs + form.blocks().stream().mapToInt(block -> block.leafColumns().size()).max().orElse(0);
		form.blocks().forEach(block -> add(block, form));
	}

	/** Columns of the grid. */
	public int width() {
		return width;
	}

	/** How many of them hold names of rows. */
	public int stubs() {
		return stubs;
	}

	public List<Line> lines() {
		return lines;
	}

	private boolean names(FormBlock block) {
		return block.leafRows().stream().anyMatch(row -> !Names.of(row.getNames(), language).isEmpty());
	}

	private void add(FormBlock block, TableForm form) {
		String banner = Names.of(block.names(), language);
		if (!banner.isEmpty()) {
			lines.add(new Line(null, List.of(new Place(banner, width, false, null))));
		}
		int depth = columnDepth(block.columns());
		for (int level = 0; level < depth; level++) {
			List<Place> places = new ArrayList<>();
			if (stubs > 0) {
				places.add(new Place(level == 0 ? Names.of(block.stubs(), language) : "", stubs, level > 0, null));
			}
			for (ColumnSpec column : block.columns()) {
				heads(column, level, places);
			}
			lines.add(new Line(null, widen(places)));
		}
		for (RowSpec row : block.rows()) {
			rows(row, List.of(), block, form);
		}
	}

	/** What a column shows at a level of the head, below which its own columns stand. */
	private void heads(ColumnSpec column, int level, List<Place> places) {
		int leaves = leaves(column);
		if (level == 0) {
			places.add(new Place(Names.of(column.getNames(), language), leaves, false, null));
		} else if (column.getColumns().isEmpty()) {
			places.add(new Place("", 1, true, null));
		} else {
			column.getColumns().forEach(inner -> heads(inner, level - 1, places));
		}
	}

	/** @param outer the places of the groups around it, those that stand in rows above already as continued */
	private void rows(RowSpec row, List<Place> outer, FormBlock block, TableForm form) {
		String name = Names.of(row.getNames(), language);
		if (row.getRows().isEmpty()) {
			List<Place> places = new ArrayList<>(outer);
			if (stubs > 0) {
				places.add(new Place(name, stubs - outer.size(), false, null));
			}
			for (ColumnSpec column : block.leafColumns()) {
				FormCell cell = form.cell(row.getId(), column.getId()).orElseThrow();
				places.add(new Place("", 1, false, cell));
			}
			lines.add(new Line(row.getId(), widen(places)));
			return;
		}
		List<Place> first = new ArrayList<>(outer);
		first.add(new Place(name, 1, false, null));
		List<Place> next = new ArrayList<>(first.stream().map(place -> new Place("", place.span(), true, null)).toList());
		for (int i = 0; i < row.getRows().size(); i++) {
			rows(row.getRows().get(i), i == 0 ? first : next, block, form);
		}
	}

	/** The last place takes what is left of the width. */
	private List<Place> widen(List<Place> places) {
		int used = places.stream().mapToInt(Place::span).sum();
		if (used < width && !places.isEmpty()) {
			Place last = places.removeLast();
			places.add(new Place(last.text(), last.span() + width - used, last.continues(), last.cell()));
		}
		return places;
	}

	private static int leaves(ColumnSpec column) {
		return column.getColumns().isEmpty() ? 1 : column.getColumns().stream().mapToInt(TableLayout::leaves).sum();
	}

	private static int columnDepth(List<ColumnSpec> columns) {
		return columns.stream().mapToInt(column -> 1 + columnDepth(column.getColumns())).max().orElse(0);
	}

	private static int rowDepth(List<RowSpec> rows) {
		return rows.stream().mapToInt(row -> 1 + rowDepth(row.getRows())).max().orElse(0);
	}
}
