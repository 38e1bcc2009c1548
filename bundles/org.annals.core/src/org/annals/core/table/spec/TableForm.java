/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.table.spec;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.annals.core.message.Messages;
import org.annals.core.type.ColumnSpec;
import org.annals.core.type.RowSpec;
import org.annals.core.type.TableSpec;

/** A table specification made ready for use: its cells by name, its groups by what they hold. Never changes. */
public final class TableForm {

	private static final Messages MESSAGES = Messages.of(TableForm.class);
	/** More cells than these are no table of a report, but a mistake or malice. */
	static final int MOST_CELLS = 20_000;

	private final TableSpec spec;
	private final List<FormBlock> blocks;
	private final Map<String, FormCell> cells = new LinkedHashMap<>();
	private final Map<String, List<String>> rows = new LinkedHashMap<>();
	private final Map<String, List<String>> columns = new LinkedHashMap<>();
	/** Rows of a kind that a table may have many of, by the kind's id. */
	private final Map<String, List<String>> many = new LinkedHashMap<>();
	private final List<String> problems = new ArrayList<>();

	/** @param spec not changed from now on */
	public TableForm(TableSpec spec) {
		this.spec = spec;
		this.blocks = FormBlock.of(spec);
		for (FormBlock block : blocks) {
			block.rows().forEach(this::add);
			block.columns().forEach(this::add);
			for (RowSpec row : block.leafRows()) {
				for (ColumnSpec column : block.leafColumns()) {
					add(row, column);
				}
			}
		}
	}

	private void add(RowSpec row, ColumnSpec column) {
		if (cells.size() < MOST_CELLS) {
			FormCell cell = new FormCell(row, column, column.getUnit() != null ? column.getUnit() : spec.getUnit());
			cells.putIfAbsent(cell.key(), cell);
		} else if (cells.size() == MOST_CELLS && problems.stream().noneMatch(known -> known.contains("" + MOST_CELLS))) {
			problems.add(MESSAGES.get("too-many-cells", id(), String.valueOf(MOST_CELLS)));
		}
	}

	private void add(RowSpec row) {
		List<RowSpec> leaves = new ArrayList<>();
		FormBlock.rows(row, leaves);
		List<String> ids = leaves.stream().map(RowSpec::getId).filter(Objects::nonNull).toList();
		if (row.getId() != null && rows.putIfAbsent(row.getId(), ids) != null) {
			problems.add(MESSAGES.get("twice", id(), row.getId()));
		}
		if (row.getMost() > 1) {
			String kind = row.getId().replaceFirst("\\d+$", "");
			many.computeIfAbsent(kind, any -> new ArrayList<>()).add(row.getId());
			rows.put(kind, many.get(kind));
		}
		check(row.getId());
		row.getRows().forEach(this::add);
	}

	private void add(ColumnSpec column) {
		List<ColumnSpec> leaves = new ArrayList<>();
		FormBlock.columns(column, leaves);
		// Blocks may have columns of one name, for their rows tell them apart.
		if (column.getId() != null) {
			columns.putIfAbsent(column.getId(), leaves.stream().map(ColumnSpec::getId).filter(Objects::nonNull).toList());
		}
		check(column.getId());
		column.getColumns().forEach(this::add);
	}

	private void check(String id) {
		if (id == null || !id.matches("\\p{L}[\\p{L}\\p{N}_]*")) {
			problems.add(MESSAGES.get("bad-id", id(), String.valueOf(id)));
		}
	}

	public String id() {
		return spec.getId();
	}

	public TableSpec spec() {
		return spec;
	}

	/** Its parts from top to bottom. */
	public List<FormBlock> blocks() {
		return blocks;
	}

	/** All cells, row by row. */
	public Collection<FormCell> cells() {
		return cells.values();
	}

	/** The cell of a row and a column; empty where the form has none. */
	public Optional<FormCell> cell(String row, String column) {
		return cell(FormCell.key(row, column));
	}

	/** The cell of a name, row.column. */
	public Optional<FormCell> cell(String key) {
		return Optional.ofNullable(cells.get(key));
	}

	/** The rows with cells that a row or group of rows is; null for an unknown one. */
	public List<String> rows(String id) {
		return rows.get(id);
	}

	/** The columns with cells that a column or group of columns is; null for an unknown one. */
	public List<String> columns(String id) {
		return columns.get(id);
	}

	/** Whether a row is one of many and not the first, so that a new table goes without it. */
	public boolean isSpare(String row) {
		return many.values().stream().anyMatch(rows -> rows.indexOf(row) > 0);
	}

	/** All rows with cells; one without id is told as a problem and no equation can be for it. */
	public List<String> rowIds() {
		return blocks.stream().flatMap(block -> block.leafRows().stream()).map(RowSpec::getId).filter(Objects::nonNull).toList();
	}

	/** All columns with cells and an id, each once. */
	public List<String> columnIds() {
		return blocks.stream().flatMap(block -> block.leafColumns().stream()).map(ColumnSpec::getId).filter(Objects::nonNull)
				.distinct().toList();
	}

	/** The table's title in a language; "" where it has none. */
	public String title(String language) {
		return Names.of(spec.getTitles(), language);
	}

	/** What is wrong with the specification, one sentence each, in the language of the person. */
	public List<String> problems() {
		return List.copyOf(problems);
	}
}
