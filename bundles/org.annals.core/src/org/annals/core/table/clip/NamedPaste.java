/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.table.clip;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.annals.core.message.Messages;
import org.annals.core.table.spec.FormCell;
import org.annals.core.table.spec.Names;

/** Finds the cells for pasted rows that bring the names of their rows or columns along, whatever their order. */
public final class NamedPaste {

	private static final Messages MESSAGES = Messages.of(NamedPaste.class);

	private final List<List<FormCell>> grid;
	private final Map<FormCell, String> texts = new LinkedHashMap<>();
	private final List<String> doubts = new ArrayList<>();
	private final Set<Integer> found = new HashSet<>();
	/** The name of a column that stands above each pasted column; "" for none. */
	private List<String> heads = List.of();

	/** @param grid the cells that can be reached, row by row */
	public NamedPaste(List<List<FormCell>> grid) {
		this.grid = grid.stream().filter(row -> !row.isEmpty()).toList();
	}

	/** What the cells named shall hold. */
	public Map<FormCell, String> texts() {
		return texts;
	}

	/** What was left out, one sentence each. */
	public List<String> doubts() {
		return doubts;
	}

	/** @return false where no row is named, so that only its place says where something belongs */
	public boolean match(List<List<String>> rows) {
		for (List<String> row : rows) {
			int name = name(row);
			if (name >= 0) {
				values(row, name);
			} else if (row.stream().anyMatch(this::isColumn)) {
				heads = row.stream().map(Names::plain).toList();
			} else if (row.stream().skip(1).anyMatch(NamedPaste::isFigure)) {
				doubts.add(MESSAGES.get("row.unknown", row.stream().filter(text -> !text.isBlank()).findFirst().orElse("")));
			}
		}
		return !texts.isEmpty();
	}

	/** Index of the last text before the figures that names a row not met yet; -1 for none. */
	private int name(List<String> row) {
		int figures = 0;
		while (figures < row.size() && !isFigure(row.get(figures))) {
			figures++;
		}
		for (int i = Math.min(figures, row.size()) - 1; i >= 0; i--) {
			if (!row.get(i).isBlank() && line(row.get(i)) >= 0) {
				return i;
			}
		}
		return -1;
	}

	private int line(String name) {
		for (int r = 0; r < grid.size(); r++) {
			if (!found.contains(r) && Names.match(grid.get(r).getFirst().row().getNames(), name)) {
				return r;
			}
		}
		return -1;
	}

	private void values(List<String> row, int name) {
		int line = line(row.get(name));
		found.add(line);
		List<FormCell> cells = grid.get(line);
		boolean named = heads.size() >= row.size() && cells.stream().anyMatch(cell -> heads.stream().anyMatch(head -> is(cell, head)));
		Set<FormCell> taken = new HashSet<>();
		int first = named || row.size() - name - 1 <= cells.size() ? name + 1 : blanks(row, name + 1, cells.size());
		int beyond = 0;
		for (int c = first; c < row.size(); c++) {
			FormCell cell = named ? column(cells, heads.get(c), taken) : c - first < cells.size() ? cells.get(c - first) : null;
			if (cell != null) {
				taken.add(cell);
				texts.put(cell, row.get(c));
			} else if (!row.get(c).isBlank()) {
				beyond++;
			}
		}
		if (beyond > 0) {
			doubts.add(MESSAGES.get("columns.unknown", row.get(name), beyond));
		}
	}

	/** A merged name leaves blanks behind it, so that more cells stand there than the row has. */
	private static int blanks(List<String> row, int from, int cells) {
		int first = from;
		while (first < row.size() - cells && row.get(first).isBlank()) {
			first++;
		}
		return first;
	}

	/** Of columns of one name, each is meant once, from left to right. */
	private static FormCell column(List<FormCell> cells, String head, Set<FormCell> taken) {
		return cells.stream().filter(cell -> !taken.contains(cell) && is(cell, head)).findFirst().orElse(null);
	}

	private static boolean is(FormCell cell, String head) {
		return !head.isEmpty() && Names.match(cell.column().getNames(), head);
	}

	private boolean isColumn(String text) {
		String plain = Names.plain(text);
		return grid.stream().flatMap(List::stream).anyMatch(cell -> is(cell, plain));
	}

	private static boolean isFigure(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFKC).strip().matches("[-+−(]?[\\d.,]+\\)?%?");
	}
}
