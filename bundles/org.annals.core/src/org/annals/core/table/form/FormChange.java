/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.table.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;

import org.annals.core.table.spec.FormCell;
import org.annals.core.table.spec.Names;
import org.annals.core.table.spec.TableForm;
import org.annals.core.text.ProseText;
import org.annals.model.report.Cell;
import org.annals.model.report.Row;
import org.annals.model.report.Table;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Turns a table of one form into one of another without losing a word: what both have goes over, and where the new form has
 * no place for something, the table stays beside it as it was.
 */
public final class FormChange {

	private final Table table;
	private final TableForm before;
	private final TableForm after;
	private final String language;
	/** Where the content of a cell goes, in the order of the table. */
	private final Map<Cell, FormCell> places = new LinkedHashMap<>();
	private final Set<FormCell> taken = new HashSet<>();
	/** The cells of the new form that the old one had. */
	private final Set<FormCell> renamed;
	private int left;

	/**
	 * @param before   the table's form; null when nobody knows it
	 * @param name     the name, row.column, that a cell has now, of its row and its column; null where it is no more
	 * @param language of the report
	 */
	public FormChange(Table table, TableForm before, TableForm after, BinaryOperator<String> name, String language) {
		this.table = table;
		this.before = before;
		this.after = after;
		this.language = language;
		for (Row row : table.getRows()) {
			for (Cell cell : row.getCells()) {
				if (row.getKey() != null && cell.getColumn() != null) {
					place(cell, name.apply(row.getKey(), cell.getColumn()));
				}
			}
		}
		renamed = before == null ? Set.copyOf(taken) : renamed(before.cells(), name);
	}

	private void place(Cell cell, String name) {
		FormCell place = name == null ? null : after.cell(name).orElse(null);
		if (place != null && taken.add(place)) {
			places.put(cell, place);
		} else if (!text(cell).isEmpty()) {
			left++;
		}
	}

	private Set<FormCell> renamed(Collection<FormCell> cells, BinaryOperator<String> name) {
		Set<FormCell> all = new HashSet<>();
		for (FormCell cell : cells) {
			String now = name.apply(cell.row().getId(), cell.column().getId());
			if (now != null) {
				after.cell(now).ifPresent(all::add);
			}
		}
		return all;
	}

	/** Where the content of cells goes. */
	public Map<Cell, FormCell> places() {
		return Collections.unmodifiableMap(places);
	}

	/** Whether the table can stay as it is but for its ids, because both forms have the same cells and say the same. */
	public boolean isInPlace() {
		boolean whole = left == 0 && places.size() == data() && after.cells().stream()
				.allMatch(cell -> renamed.contains(cell) || after.isSpare(cell.row().getId()));
		return whole && (before == null || heads(before).equals(heads(after))) && rowsStay();
	}

	/** A row that was torn apart cannot be renamed. */
	private boolean rowsStay() {
		Map<Row, String> rows = new HashMap<>();
		return places.entrySet().stream().allMatch(entry -> entry.getValue().row().getId()
				.equals(rows.computeIfAbsent((Row) entry.getKey().eContainer(), row -> entry.getValue().row().getId())));
	}

	private int data() {
		return (int) table.getRows().stream().filter(row -> row.getKey() != null)
				.flatMap(row -> row.getCells().stream()).filter(cell -> cell.getColumn() != null).count();
	}

	/** Cells with content that go over. */
	public int carried() {
		return (int) places.keySet().stream().filter(cell -> !text(cell).isEmpty()).count();
	}

	/** Cells with content that the new form has no place for. */
	public int left() {
		return left;
	}

	/** Whether the old table must stay, for what the new one cannot hold: values, or words that somebody wrote into heads. */
	public boolean isKept() {
		return left > 0 || before == null || !heads(before).containsAll(heads());
	}

	/** The table in the new form, in no report, without id. */
	public Table create() {
		Table made = EcoreUtil.copy(table);
		made.setId(null);
		made.setKey(after.id());
		made.getRows().clear();
		made.getRows().addAll(TableSkeleton.create(after, language).getRows());
		TableValues blank = new TableValues(made, after);
		Map<String, Row> spare = new LinkedHashMap<>();
		places.forEach((cell, place) -> {
			Cell target = blank.cell(place);
			if (target == null && !text(cell).isEmpty()) {
				Row row = spare.computeIfAbsent(place.row().getId(), id -> addRow(made, id));
				target = row.getCells().stream().filter(one -> place.column().getId().equals(one.getColumn())).findFirst().orElseThrow();
			}
			if (target != null && !text(cell).isEmpty()) {
				target.setProse(EcoreUtil.copy(cell.getProse()));
			}
		});
		return made;
	}

	private Row addRow(Table made, String id) {
		Row row = TableSkeleton.row(new TableLayout(after, language).lines().stream().filter(line -> id.equals(line.key()))
				.findFirst().orElseThrow());
		List<String> order = after.rowIds();
		int at = made.getRows().size();
		while (at > 0 && (made.getRows().get(at - 1).getKey() == null
				|| order.indexOf(made.getRows().get(at - 1).getKey()) > order.indexOf(id))) {
			at--;
		}
		made.getRows().add(at, row);
		return row;
	}

	private List<String> heads(TableForm form) {
		return new TableLayout(form, language).lines().stream().flatMap(line -> line.places().stream())
				.filter(place -> place.cell() == null).map(TableLayout.Place::text).map(Names::plain)
				.filter(text -> !text.isEmpty()).distinct().toList();
	}

	/** What stands in cells that hold no value, by which two spellings of it are equal. */
	private List<String> heads() {
		List<String> heads = new ArrayList<>();
		for (Row row : table.getRows()) {
			for (Cell cell : row.getCells()) {
				if ((row.getKey() == null || cell.getColumn() == null) && !Names.plain(text(cell)).isEmpty()) {
					heads.add(Names.plain(text(cell)));
				}
			}
		}
		return heads;
	}

	private static String text(Cell cell) {
		return cell.getProse() == null ? "" : ProseText.of(cell.getProse()).strip();
	}
}
