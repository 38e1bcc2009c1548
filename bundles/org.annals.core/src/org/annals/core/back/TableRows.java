/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.back;

import java.util.ArrayList;
import java.util.List;

import org.annals.core.edit.ModelEdit;
import org.annals.core.edit.Runs;
import org.annals.model.report.Cell;
import org.annals.model.report.ReportFactory;
import org.annals.model.report.Row;
import org.annals.model.report.Table;
import org.eclipse.emf.common.util.ECollections;

/** What was changed in the cells and rows of a table. Rows and cells that stay keep their keys. */
final class TableRows {

	private static final double ALIKE = 0.3;

	/** Asks whether a change is to be made. */
	interface Wanted {

		boolean isWanted(String key, String place, String before, String after);
	}

	/** A cell with other words. */
	record Told(Cell cell, String text) {
	}

	private final Table table;
	private final List<Row> rows = new ArrayList<>();
	private final List<Told> told = new ArrayList<>();
	private final List<Runnable> additions = new ArrayList<>();
	private final String title;

	/**
	 * @param grid  the cells of the document
	 * @param title of the document's table, or null where it has none
	 */
	TableRows(Table table, List<List<String>> grid, String title, Wanted wanted) {
		this.table = table;
		String old = table.getTitle() == null ? "" : PlainText.of(table.getTitle());
		this.title = title != null && !title.equals(old) && wanted.isWanted(":title", old, old, title) ? title : null;
		int[] pairs = pairs(table, grid);
		int next = 0;
		for (int i = 0; i < grid.size(); i++) {
			if (pairs[i] < 0) {
				if (!isBlank(grid.get(i)) && wanted.isWanted(":+" + i, head(grid.get(i)), "", String.join(" ", grid.get(i)))) {
					rows.add(row(grid.get(i)));
				}
				continue;
			}
			removed(next, pairs[i], wanted);
			next = pairs[i] + 1;
			rows.add(table.getRows().get(pairs[i]));
			cells(pairs[i], grid.get(i), wanted);
		}
		removed(next, table.getRows().size(), wanted);
	}

	private void removed(int from, int to, Wanted wanted) {
		for (int i = from; i < to; i++) {
			Row row = table.getRows().get(i);
			if (!wanted.isWanted(":-" + i, head(texts(row)), String.join(" ", texts(row)), "")) {
				rows.add(row);
			}
		}
	}

	private void cells(int index, List<String> texts, Wanted wanted) {
		Row row = table.getRows().get(index);
		for (int c = 0; c < Math.max(texts.size(), row.getCells().size()); c++) {
			Cell cell = c < row.getCells().size() ? row.getCells().get(c) : null;
			String old = cell == null ? "" : text(cell);
			String now = c < texts.size() ? PlainText.of(texts.get(c)) : "";
			if (!now.equals(old) && wanted.isWanted(":" + index + ":" + c, place(row, c), old, now)) {
				if (cell != null) {
					told.add(new Told(cell, now));
				} else {
					additions.add(() -> row.getCells().add(cell(now, null)));
				}
			}
		}
	}

	/** What people call a cell: what its row and its column begin with. */
	private String place(Row row, int column) {
		List<String> heads = table.getRows().isEmpty() ? List.of() : texts(table.getRows().get(0));
		return head(texts(row)) + (column < heads.size() && column > 0 ? " / " + heads.get(column) : "");
	}

	private static String head(List<String> row) {
		return row.stream().map(PlainText::of).filter(text -> !text.isEmpty()).findFirst().orElse("");
	}

	private static boolean isBlank(List<String> row) {
		return head(row).isEmpty();
	}

	private static String text(Cell cell) {
		return PlainText.of(Runs.of(cell.getProse()).shown());
	}

	private static List<String> texts(Row row) {
		return row.getCells().stream().map(TableRows::text).toList();
	}

	private Row row(List<String> texts) {
		Row row = ReportFactory.eINSTANCE.createRow();
		List<Cell> like = table.getRows().isEmpty() ? List.of() : table.getRows().getLast().getCells();
		for (int i = 0; i < texts.size(); i++) {
			row.getCells().add(cell(PlainText.of(texts.get(i)), i < like.size() ? like.get(i).getColumn() : null));
		}
		return row;
	}

	private static Cell cell(String text, String column) {
		Cell cell = ReportFactory.eINSTANCE.createCell();
		cell.setColumn(column);
		cell.setProse(ReportFactory.eINSTANCE.createProse());
		new ModelEdit().runs(cell.getProse(), Runs.text(text));
		return cell;
	}

	/** For each new row the old one that it was, or -1: the same ones first, then alike ones between them. */
	private static int[] pairs(Table table, List<List<String>> grid) {
		List<String> old = table.getRows().stream().map(row -> key(texts(row))).toList();
		List<String> now = grid.stream().map(TableRows::key).toList();
		int[] pairs = new int[now.size()];
		int[][] common = new int[old.size() + 1][now.size() + 1];
		for (int i = old.size() - 1; i >= 0; i--) {
			for (int j = now.size() - 1; j >= 0; j--) {
				common[i][j] = old.get(i).equals(now.get(j)) ? common[i + 1][j + 1] + 1
						: Math.max(common[i + 1][j], common[i][j + 1]);
			}
		}
		int i = 0;
		int j = 0;
		while (i < old.size() || j < now.size()) {
			int fromI = i;
			int fromJ = j;
			while (i < old.size() && j < now.size() ? !old.get(i).equals(now.get(j)) : i < old.size() || j < now.size()) {
				if (j < now.size() && (i == old.size() || common[i][j + 1] >= common[i + 1][j])) {
					pairs[j++] = -1;
				} else {
					i++;
				}
			}
			gap(old, now, pairs, new int[] { fromI, i, fromJ, j });
			if (i < old.size() && j < now.size()) {
				pairs[j++] = i++;
			}
		}
		return pairs;
	}

	private static String key(List<String> row) {
		return String.join("\t", row.stream().map(PlainText::of).toList()).stripTrailing();
	}

	private static void gap(List<String> old, List<String> now, int[] pairs, int[] gap) {
		boolean same = gap[1] - gap[0] == gap[3] - gap[2];
		int next = gap[0];
		for (int j = gap[2]; j < gap[3]; j++) {
			for (int i = next; i < gap[1]; i++) {
				String head = old.get(i).split("\t", 2)[0];
				boolean sameHead = !head.isEmpty() && head.equals(now.get(j).split("\t", 2)[0]);
				if (same ? i - gap[0] == j - gap[2] : sameHead || PlainText.likeness(old.get(i), now.get(j)) >= ALIKE) {
					pairs[j] = i;
					next = i + 1;
					break;
				}
			}
		}
	}

	/** The cells with other words. */
	List<Told> told() {
		return told;
	}

	/** Puts rows and new cells in; the words of old cells are the caller's. */
	void apply() {
		additions.forEach(Runnable::run);
		ECollections.setEList(table.getRows(), rows);
		if (title != null) {
			table.setTitle(title);
		}
	}
}
