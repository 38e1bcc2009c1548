/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.table.form;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.annals.core.table.CellException;
import org.annals.core.table.equation.Figures;
import org.annals.core.table.spec.FormCell;
import org.annals.core.table.spec.Names;
import org.annals.core.table.spec.TableForm;
import org.annals.core.text.ProseText;
import org.annals.model.report.Cell;
import org.annals.model.report.Row;
import org.annals.model.report.Table;

/** What the cells of a report's table hold, by the cells of its form. Later changes of the table are seen, later cells not. */
public final class TableValues implements Figures {

	private final Table table;
	private final TableForm form;
	private final Map<FormCell, Cell> cells = new HashMap<>();
	private List<TableValues> others = List.of();
	/** A cell that is taken to hold another text, and that text; null for none. */
	private FormCell assumed;
	private String assumption;
	private RowNames names;

	public TableValues(Table table, TableForm form) {
		this.table = table;
		this.form = form;
		for (Row row : table.getRows()) {
			for (Cell cell : row.getCells()) {
				if (row.getKey() != null && cell.getColumn() != null) {
					form.cell(row.getKey(), cell.getColumn()).ifPresent(known -> cells.putIfAbsent(known, cell));
				}
			}
		}
	}

	public Table table() {
		return table;
	}

	public TableForm form() {
		return form;
	}

	/** Lets cells of the other tables of the report be asked for, which equations between tables need. */
	void beside(List<TableValues> tables) {
		others = tables;
	}

	/** The same values, but for one cell, which holds another text: what somebody is about to write. */
	public TableValues assuming(FormCell cell, String text) {
		TableValues all = new TableValues(table, form);
		all.others = others;
		all.assumed = cell;
		all.assumption = text.strip();
		return all;
	}

	/** The cell in the report, of this table or one beside it; null where the report's table lacks it, and for one of last year. */
	public Cell cell(FormCell cell) {
		return cell.past() ? null : find(cell);
	}

	private Cell find(FormCell cell) {
		Cell own = cells.get(cell);
		for (int i = 0; own == null && i < others.size(); i++) {
			own = others.get(i).cells.get(cell);
		}
		return own;
	}

	/** The form's cell that a cell of the report is; null for a head or a foreign one. */
	public FormCell formCell(Cell cell) {
		return cell.getColumn() == null || !(cell.eContainer() instanceof Row row) || row.getKey() == null ? null
				: form.cell(row.getKey(), cell.getColumn()).orElse(null);
	}

	/** The text of a cell without white space around it, "" for a blank or missing one and for one of last year not known. */
	public String text(FormCell cell) {
		if (cell.past()) {
			BigDecimal before = before(cell);
			return before == null ? "" : before.toPlainString();
		}
		if (cell.equals(assumed)) {
			return assumption;
		}
		Cell found = cell(cell);
		return found == null || found.getProse() == null ? "" : ProseText.of(found.getProse()).strip();
	}

	/** Whether the cell says nothing, not even 0: it is empty, or one that may be empty says N/A. */
	@Override
	public boolean isBlank(FormCell cell) {
		String text = text(cell);
		return text.isEmpty() || CellText.isNone(cell, text);
	}

	/** The number in a cell; null for a blank cell, for a text, and for what is no number in the cell's unit. */
	@Override
	public BigDecimal value(FormCell cell) {
		if (cell.past()) {
			return before(cell);
		}
		String text = text(cell);
		try {
			return cell.isNumber() && !CellText.isNone(cell, text) ? CellText.number(cell, text) : null;
		} catch (CellException e) {
			return null;
		}
	}

	/** What a cell held in the report of the period before; null where that is not known. */
	public BigDecimal before(FormCell cell) {
		Cell found = find(cell.now());
		return found == null ? null : found.getPrevious();
	}

	@Override
	public BigDecimal least(FormCell cell) {
		return cell.past() || CellText.limit(cell, text(cell)) == null ? value(cell) : BigDecimal.ZERO;
	}

	@Override
	public BigDecimal most(FormCell cell) {
		BigDecimal limit = cell.past() ? null : CellText.limit(cell, text(cell));
		return limit == null ? value(cell) : limit;
	}

	@Override
	public List<FormCell> same(FormCell own, TableForm other, String column) {
		String row = own.row().getId();
		TableValues beside = others.stream().filter(values -> values.form == other).findFirst().orElse(null);
		if (beside == null) {
			return List.of();
		}
		if (own.row().getMost() <= 1) {
			return other.cell(row, column).filter(cell -> beside.cell(cell) != null).stream().toList();
		}
		String name = names().name(row);
		return name == null || names().rows(name).size() > 1 ? List.of()
				: beside.names().rows(name).stream().flatMap(key -> other.cell(key, column).stream()).toList();
	}

	/** The cell as people name it, with the name that the report gives a row which its table has many of. */
	public String label(FormCell cell, String language) {
		String label = cell.label(language);
		String name = cell.row().getMost() <= 1 ? null : names().shown(cell.row().getId());
		String form = Names.of(cell.row().getNames(), language);
		return name == null || form.isEmpty() || !label.startsWith(form) ? label : name + label.substring(form.length());
	}

	/** Read once: whoever changes the name of a row asks for the tables anew. */
	private RowNames names() {
		return names == null ? names = new RowNames(table, form) : names;
	}
}
