/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.table.form;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.annals.core.message.Messages;
import org.annals.core.table.spec.FormCell;
import org.annals.core.table.spec.TableForm;
import org.annals.model.report.Cell;
import org.annals.model.report.Table;
import org.eclipse.emf.common.command.Command;

/**
 * A table of an open report for those who show and edit it cell by cell, whether as its form has it or as it stands in the
 * text. It hands out commands and executes none; all of them belong to the session's stack.
 */
public interface CellTable {

	Table table();

	/** Its form; null where the report's type has none for it. */
	TableForm form();

	/** What a person looks at and moves in, as the report is now. */
	TableSheet sheet();

	/** The cells that hold values, row by row, those that a sheet does not show included; rows may differ in length. */
	List<List<FormCell>> grid();

	/** What the cells of the form hold now; null without form. */
	TableValues values();

	/** The text of a cell, "" for a blank one. */
	String text(FormCell cell);

	/** The number in a cell; null for a blank cell and for what is no number. */
	BigDecimal value(FormCell cell);

	/** The cell in the report; null where the report's table lacks it. */
	Cell cell(FormCell cell);

	/** The cell that a cell of the report is; null for one that cannot be edited here. */
	FormCell cell(Cell cell);

	/** Sets many cells to what was typed, whatever it is, as one step; null when they hold that already. */
	Command set(Map<FormCell, String> texts, String label);

	/** Sets one cell; null when it holds that already. */
	default Command set(FormCell cell, String text) {
		String name = cell.label(Locale.getDefault().getLanguage());
		return set(Map.of(cell, text), Messages.of(CellTable.class).get("step.set", name));
	}

	/** Empties cells as one step; null when they are blank. */
	default Command clear(List<FormCell> cells, String label) {
		Map<FormCell, String> texts = new LinkedHashMap<>();
		cells.forEach(cell -> texts.put(cell, ""));
		return set(texts, label);
	}

	/** What is wrong with the table, cell by cell. */
	List<CellProblem> problems();

	/** What is wrong with one cell and the equations that it stands in; fast enough for each key. */
	List<CellProblem> problems(FormCell cell);

	/** What would be wrong with a cell and its equations, were a text written into it. */
	List<CellProblem> problems(FormCell cell, String text);

	/** The equations that a cell stands in, in words. */
	List<String> relations(FormCell cell);
}
