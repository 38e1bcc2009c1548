/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.table.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.annals.core.message.Messages;
import org.annals.core.session.ReportSession;
import org.annals.core.table.equation.Equation;
import org.annals.core.table.spec.FormBlock;
import org.annals.core.table.spec.FormCell;
import org.annals.core.table.spec.TableForm;
import org.annals.core.type.ColumnSpec;
import org.annals.core.type.RowSpec;
import org.annals.model.report.Table;
import org.eclipse.emf.common.command.Command;

/**
 * A table of an open report as its form has it, for those who show and edit it. It hands out commands and executes none;
 * all of them belong to the session's stack.
 */
public final class FormTable {

	private static final Messages MESSAGES = Messages.of(FormTable.class);

	private final ReportSession session;
	private final Table table;
	private final TableForm form;
	private final List<List<FormCell>> grid = new ArrayList<>();
	private TableValues values;
	private long version = -1;

	/** @param table of the session's report, with the form's id as its key */
	public FormTable(ReportSession session, Table table, TableForm form) {
		this.session = session;
		this.table = table;
		this.form = form;
		for (FormBlock block : form.blocks()) {
			List<ColumnSpec> columns = block.leafColumns();
			for (RowSpec row : block.leafRows()) {
				grid.add(columns.stream().map(column -> form.cell(row.getId(), column.getId()).orElseThrow()).toList());
			}
		}
	}

	/** The tables of the report that its type has a form for, in the order of the report. */
	public static List<FormTable> of(ReportSession session) {
		return session.type().forms().tables(session.report()).stream()
				.map(values -> new FormTable(session, values.table(), values.form())).toList();
	}

	public Table table() {
		return table;
	}

	public TableForm form() {
		return form;
	}

	/** Heads and places of the cells, in the language of the report. */
	public TableLayout layout() {
		return new TableLayout(form, session.report().getLanguage());
	}

	/** The cells that hold values, row by row; rows of different blocks may differ in length. */
	public List<List<FormCell>> grid() {
		return grid;
	}

	/** What the cells hold now. */
	public TableValues values() {
		if (version != session.version()) {
			values = session.type().forms().tables(session.report()).stream().filter(one -> one.table() == table).findFirst()
					.orElseGet(() -> new TableValues(table, form));
			version = session.version();
		}
		return values;
	}

	/** The text of a cell, "" for a blank one. */
	public String text(FormCell cell) {
		return values().text(cell);
	}

	/** The number in a cell; null for a blank cell and for what is no number. */
	public BigDecimal value(FormCell cell) {
		return values().value(cell);
	}

	/** Sets one cell to what was typed, whatever it is; null when it holds that already. */
	public Command set(FormCell cell, String text) {
		return set(Map.of(cell, text), MESSAGES.get("step.set", cell.label(Locale.getDefault().getLanguage())));
	}

	/** Sets many cells as one step; null when they hold that already. */
	public Command set(Map<FormCell, String> texts, String label) {
		return CellEdits.set(session.domain(), values(), texts, label);
	}

	/** Empties cells as one step; null when they are blank. */
	public Command clear(List<FormCell> cells, String label) {
		Map<FormCell, String> texts = new LinkedHashMap<>();
		cells.forEach(cell -> texts.put(cell, ""));
		return set(texts, label);
	}

	/** What is wrong with the table, cell by cell. */
	public List<CellProblem> problems() {
		return judge().all();
	}

	/** What is wrong with one cell and the equations that it stands in; fast enough for each key. */
	public List<CellProblem> problems(FormCell cell) {
		return judge().of(cell);
	}

	/** What would be wrong with a cell and its equations, were a text written into it. */
	public List<CellProblem> problems(FormCell cell, String text) {
		return new TableJudge(values().assuming(cell, CellEdits.normal(cell, text)),
				session.type().forms().equations(form)).of(cell);
	}

	/** The equations that a cell stands in, in words. */
	public List<String> relations(FormCell cell) {
		return session.type().forms().equations(form).of(cell).stream().map(Equation::relation).distinct().toList();
	}

	private TableJudge judge() {
		return new TableJudge(values(), session.type().forms().equations(form));
	}
}
