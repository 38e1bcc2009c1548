/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.table.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.annals.core.session.ReportSession;
import org.annals.core.table.equation.Equation;
import org.annals.core.table.spec.FormBlock;
import org.annals.core.table.spec.FormCell;
import org.annals.core.table.spec.TableForm;
import org.annals.core.type.ColumnSpec;
import org.annals.core.type.RowSpec;
import org.annals.model.report.Cell;
import org.annals.model.report.Table;
import org.eclipse.emf.common.command.Command;

/** A table of an open report as its form has it: with all rows and columns of the form, whatever the report's table lacks. */
public final class FormTable implements CellTable {

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

	@Override
	public Table table() {
		return table;
	}

	@Override
	public TableForm form() {
		return form;
	}

	/** Heads and places of the cells, in the language of the report. */
	public TableLayout layout() {
		return new TableLayout(form, session.report().getLanguage());
	}

	@Override
	public List<List<FormCell>> grid() {
		return grid;
	}

	@Override
	public TableValues values() {
		if (version != session.version()) {
			values = session.type().forms().tables(session.report()).stream().filter(one -> one.table() == table).findFirst()
					.orElseGet(() -> new TableValues(table, form));
			version = session.version();
		}
		return values;
	}

	@Override
	public String text(FormCell cell) {
		return values().text(cell);
	}

	@Override
	public BigDecimal value(FormCell cell) {
		return values().value(cell);
	}

	@Override
	public Command set(Map<FormCell, String> texts, String label) {
		return CellEdits.set(session.domain(), values(), texts, label);
	}

	@Override
	public TableSheet sheet() {
		return new TableSheet(this);
	}

	@Override
	public Cell cell(FormCell cell) {
		return values().cell(cell);
	}

	@Override
	public FormCell cell(Cell cell) {
		return values().formCell(cell);
	}

	/** What a cell would hold, were a text typed into it: numbers in half-width digits, without thousands marks. */
	public static String normal(FormCell cell, String text) {
		return CellEdits.normal(cell, text);
	}

	@Override
	public List<CellProblem> problems() {
		return judge().all();
	}

	@Override
	public List<CellProblem> problems(FormCell cell) {
		return judge().of(cell);
	}

	@Override
	public List<CellProblem> problems(FormCell cell, String text) {
		return new TableJudge(values().assuming(cell, CellEdits.normal(cell, text)),
				session.type().forms().equations(form)).of(cell);
	}

	@Override
	public List<String> relations(FormCell cell) {
		return session.type().forms().equations(form).of(cell).stream().map(Equation::relation).distinct().toList();
	}

	private TableJudge judge() {
		return new TableJudge(values(), session.type().forms().equations(form));
	}
}
