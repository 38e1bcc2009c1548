/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.annals.core.message.Messages;
import org.annals.model.report.Element;
import org.annals.model.report.Metric;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;

/**
 * Pastes a text from a spreadsheet into a table, as one step. A first row of column names, in either language, says which
 * columns they are; else they go by position. Rows beyond the last one become new.
 */
public final class TablePaste {

	private static final Messages MESSAGES = Messages.of(TablePaste.class);
	/** Heading of the column by which a row finds its metric again, as {@code metrics-csv} writes it. */
	private static final List<String> ID = List.of("id", "编号");

	/**
	 * A cell that was not taken.
	 *
	 * @param row      row of the pasted text, counted from 1
	 * @param column   heading of the column it was meant for
	 * @param text     what it holds
	 * @param sentence why it was not taken, and what to do
	 */
	public record Refused(int row, String column, String text, String sentence) {
	}

	/**
	 * What a paste comes to.
	 *
	 * @param command to be executed by the session; null when nothing differs
	 * @param cells   how many cells differ from what they held, those of new rows included
	 * @param newRows how many rows become new
	 * @param refused what was left out
	 */
	public record Plan(Command command, int cells, int newRows, List<Refused> refused) {

		/** One sentence on what was taken and what was not. */
		public String summary() {
			return MESSAGES.get(refused.isEmpty() ? "paste.all" : "paste.some", cells, newRows, refused.size());
		}
	}

	private TablePaste() {
	}

	/**
	 * What pasting would change; the report is untouched until the command is executed.
	 *
	 * @param columns the columns as they are seen
	 * @param rows    the rows as they are seen
	 * @param row     index of the first row that is pasted into; the number of rows for new ones only
	 * @param column  index of the first column, where no headings say which
	 */
	public static <R extends EObject> Plan plan(ReportTable<R> table, List<Column<R>> columns, List<R> rows, int row,
			int column, String text) {
		return new Work<>(table, columns, rows).run(Grid.parse(text), row, column);
	}

	/** Work on one paste. */
	private static final class Work<R extends EObject> {

		private final ReportTable<R> table;
		private final List<Column<R>> columns;
		private final List<R> rows;
		private final TableChange change;
		private final List<Refused> refused = new ArrayList<>();
		/** The column of each cell of a row, by its index. */
		private final Map<Integer, Column<R>> places = new LinkedHashMap<>();
		private int id = -1;
		private int newRows;

		Work(ReportTable<R> table, List<Column<R>> columns, List<R> rows) {
			this.table = table;
			this.columns = columns;
			this.rows = rows;
			this.change = new TableChange(table.session());
		}

		Plan run(List<List<String>> cells, int row, int column) {
			boolean headed = !cells.isEmpty() && isHeader(cells.get(0));
			if (headed) {
				header(cells.get(0));
			} else {
				int width = cells.stream().mapToInt(List::size).max().orElse(0);
				for (int i = 0; i < width && column + i < columns.size(); i++) {
					places.put(i, columns.get(column + i));
				}
			}
			for (int i = headed ? 1 : 0; i < cells.size(); i++) {
				row(i + 1, cells.get(i), row + i - (headed ? 1 : 0));
			}
			return new Plan(change.command(MESSAGES.get("step.paste")), change.cells(), newRows, List.copyOf(refused));
		}

		/** At least half of the names are those of columns, and more than one, or there is only one. */
		private boolean isHeader(List<String> first) {
			long filled = first.stream().filter(cell -> !cell.isBlank()).count();
			long known = first.stream().filter(cell -> isId(cell) || find(cell) != null).count();
			return known > 0 && known * 2 >= filled && (known > 1 || filled == 1);
		}

		private static boolean isId(String name) {
			return ID.contains(name.strip().toLowerCase(Locale.ROOT));
		}

		private Column<R> find(String name) {
			String wanted = name.strip();
			return table.columns().stream().filter(column -> column.names().stream().anyMatch(wanted::equalsIgnoreCase))
					.findFirst().orElse(null);
		}

		private void header(List<String> names) {
			for (int i = 0; i < names.size(); i++) {
				Column<R> column = find(names.get(i));
				if (isId(names.get(i))) {
					id = i;
				} else if (column != null && !places.containsValue(column)) {
					places.put(i, column);
				} else if (!names.get(i).isBlank()) {
					refused.add(new Refused(1, names.get(i), "", MESSAGES.get("paste.column", names.get(i))));
				}
			}
		}

		private void row(int number, List<String> cells, int target) {
			if (cells.stream().allMatch(String::isBlank)) {
				return;
			}
			R row = byId(cells);
			boolean isNew = row == null && (target >= rows.size() || id >= 0);
			if (isNew) {
				row = table.create();
			} else if (row == null) {
				row = rows.get(target);
			}
			int before = change.cells();
			// The unit first, because it says what the number in the same row means.
			R pasted = row;
			places.entrySet().stream().sorted(Comparator.comparing(place -> !place.getValue().id().equals("unit")))
					.filter(place -> place.getKey() < cells.size())
					.forEach(place -> cell(number, pasted, isNew, place.getValue(), cells.get(place.getKey())));
			if (isNew && change.cells() > before) {
				add(number, row, before);
			}
		}

		private R byId(List<String> cells) {
			String wanted = id < 0 || id >= cells.size() ? "" : cells.get(id).strip();
			return wanted.isEmpty() ? null
					: table.rows().stream().filter(row -> row instanceof Element element && wanted.equals(element.getId()))
							.findFirst().orElse(null);
		}

		private void cell(int number, R row, boolean isNew, Column<R> column, String text) {
			if (isNew && (text.isBlank() || !column.isEditable())) {
				return;
			}
			// What a computed column shows anyway is no mistake of the one who copied whole rows.
			if (!column.isEditable() && (text.strip().equals(column.plain(row)) || text.strip().equals(column.text(row)))) {
				return;
			}
			try {
				change.set(row, column, text);
			} catch (CellException e) {
				refused.add(new Refused(number, column.label(), text, e.getMessage()));
			}
		}

		private void add(int number, R row, int before) {
			try {
				table.add(row, change);
				newRows++;
			} catch (CellException e) {
				change.forget(row, before);
				String what = row instanceof Metric ? "metric" : "commitment";
				refused.add(new Refused(number, MESSAGES.get(what), "", e.getMessage()));
			}
		}
	}
}
