/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.table;

import java.util.List;

import org.annals.core.message.Messages;
import org.annals.core.session.ReportSession;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;

/**
 * The objects of one kind of an open report as rows and columns. It hands out commands and executes none; all of them belong
 * to the session's stack.
 *
 * @param <R> what a row is
 */
public abstract class ReportTable<R extends EObject> {

	private static final Messages MESSAGES = Messages.of(ReportTable.class);

	private final ReportSession session;

	ReportTable(ReportSession session) {
		this.session = session;
	}

	public final ReportSession session() {
		return session;
	}

	/** The columns in their usual order. */
	public abstract List<Column<R>> columns();

	/** The rows in the order of the report. */
	public abstract List<R> rows();

	/** The column of an id. */
	public final Column<R> column(String id) {
		return columns().stream().filter(column -> column.id().equals(id)).findFirst().orElseThrow();
	}

	/** A row that is in no report yet. */
	abstract R create();

	/**
	 * Takes a new row into a step; called with the values of the row already in it.
	 *
	 * @throws CellException when the report has no place for it
	 */
	abstract void add(R row, TableChange change) throws CellException;

	/** Removes rows as one step. */
	public abstract Command delete(List<R> rows);

	/**
	 * Sets one cell.
	 *
	 * @return null when the text is what the cell holds
	 * @throws CellException when the text cannot stand there; its message is one sentence for the person
	 */
	public final Command set(R row, Column<R> column, String text) throws CellException {
		return setAll(List.of(row), column, text);
	}

	/**
	 * Sets the cells of a column in many rows to the same, as one step.
	 *
	 * @return null when nothing differs
	 * @throws CellException when the text cannot stand in one of them; nothing is set then
	 */
	public final Command setAll(List<R> rows, Column<R> column, String text) throws CellException {
		TableChange change = new TableChange(session);
		for (R row : rows) {
			change.set(row, column, text);
		}
		return change.command(MESSAGES.get("step.set", column.label()));
	}

	/**
	 * Adds an empty row at the end.
	 *
	 * @throws CellException when the report has no place for it
	 */
	public final Command add() throws CellException {
		TableChange change = new TableChange(session);
		add(create(), change);
		return change.command(MESSAGES.get("step.add"));
	}
}
