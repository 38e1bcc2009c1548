/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.table.spec;

import java.util.ArrayList;
import java.util.List;

import org.annals.core.type.ColumnSpec;
import org.annals.core.type.Label;
import org.annals.core.type.RowSpec;
import org.annals.core.type.TableBlock;
import org.annals.core.type.TableSpec;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * A part of a table with columns of its own; a table without blocks is one block.
 *
 * @param names   what stands above it, empty for nothing
 * @param stubs   what stands above the names of its rows
 * @param columns outermost columns
 * @param rows    outermost rows
 */
public record FormBlock(List<Label> names, List<Label> stubs, List<ColumnSpec> columns, List<RowSpec> rows) {

	private static final int MOST_ROWS = 200;

	static List<FormBlock> of(TableSpec spec) {
		List<FormBlock> blocks = new ArrayList<>();
		if (!spec.getRows().isEmpty()) {
			blocks.add(new FormBlock(List.of(), spec.getStubs(), spec.getColumns(), spread(spec.getRows())));
		}
		for (TableBlock block : spec.getBlocks()) {
			blocks.add(new FormBlock(block.getNames(), block.getStubs(),
					block.getColumns().isEmpty() ? spec.getColumns() : block.getColumns(), spread(block.getRows())));
		}
		return blocks;
	}

	/** An outermost row that a table may have many of stands as often as it may; no table must have any of them. */
	private static List<RowSpec> spread(List<RowSpec> rows) {
		List<RowSpec> all = new ArrayList<>();
		for (RowSpec row : rows) {
			if (row.getMost() <= 1) {
				all.add(row);
				continue;
			}
			for (int number = 1; number <= Math.min(row.getMost(), MOST_ROWS); number++) {
				RowSpec one = EcoreUtil.copy(row);
				one.setId(row.getId() + number);
				one.setRequired(false);
				int shown = number;
				one.getNames().forEach(name -> name.setValue(name.getValue().strip() + " " + shown));
				one.getCues().clear();
				all.add(one);
			}
		}
		return all;
	}

	/** The columns that have cells, from left to right. */
	public List<ColumnSpec> leafColumns() {
		List<ColumnSpec> leaves = new ArrayList<>();
		columns.forEach(column -> columns(column, leaves));
		return leaves;
	}

	/** The rows that have cells, from top to bottom. */
	public List<RowSpec> leafRows() {
		List<RowSpec> leaves = new ArrayList<>();
		rows.forEach(row -> rows(row, leaves));
		return leaves;
	}

	static void columns(ColumnSpec column, List<ColumnSpec> leaves) {
		if (column.getColumns().isEmpty()) {
			leaves.add(column);
		}
		column.getColumns().forEach(inner -> columns(inner, leaves));
	}

	static void rows(RowSpec row, List<RowSpec> leaves) {
		if (row.getRows().isEmpty()) {
			leaves.add(row);
		}
		row.getRows().forEach(inner -> rows(inner, leaves));
	}
}
