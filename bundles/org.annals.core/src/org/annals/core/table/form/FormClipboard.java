/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.table.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.annals.core.message.Messages;
import org.annals.core.table.CellException;
import org.annals.core.table.Grid;
import org.annals.core.table.spec.FormCell;
import org.eclipse.emf.common.command.Command;

/** Carries cells between a table and a spreadsheet, as text with tabs. */
public final class FormClipboard {

	private static final Messages MESSAGES = Messages.of(FormClipboard.class);

	private final FormTable table;
	private final List<List<FormCell>> shown;

	/**
	 * What a paste comes to.
	 *
	 * @param command to be executed by the session; null when nothing differs
	 * @param cells   how many cells were reached
	 * @param doubts  what was left out or is no number, one sentence each
	 */
	public record Plan(Command command, int cells, List<String> doubts) {
	}

	/** For a table of which all rows are shown. */
	public FormClipboard(FormTable table) {
		this(table, table.grid());
	}

	/** @param shown the rows that a person sees, in their order; what is hidden between them is not copied */
	public FormClipboard(FormTable table, List<List<FormCell>> shown) {
		this.table = table;
		this.shown = shown;
	}

	/** The cells of a rectangle, rows parted by LF, cells by tabs. Any two opposite corners name it. */
	public String copy(FormCell one, FormCell other) {
		int[] a = place(one, shown);
		int[] b = place(other, shown);
		StringBuilder text = new StringBuilder();
		for (int r = Math.min(a[0], b[0]); r <= Math.max(a[0], b[0]); r++) {
			List<FormCell> row = shown.get(r);
			for (int c = Math.min(a[1], b[1]); c <= Math.max(a[1], b[1]); c++) {
				String cell = c < row.size() ? table.text(row.get(c)) : "";
				boolean number = c < row.size() && table.value(row.get(c)) != null;
				text.append(c == Math.min(a[1], b[1]) ? "" : "\t").append(Grid.quoted(cell, number));
			}
			text.append('\n');
		}
		return text.toString();
	}

	/**
	 * Pastes a text of a spreadsheet with its first cell at a cell. What is no number is pasted too, and named; what
	 * reaches over the edge is left out, and counted.
	 */
	public Plan paste(FormCell at, String text) {
		Map<FormCell, String> texts = new LinkedHashMap<>();
		List<String> doubts = new ArrayList<>();
		int beyond = 0;
		List<List<String>> rows = Grid.parse(text);
		List<List<FormCell>> grid = target(at, rows.size());
		int[] start = place(at, grid);
		for (int r = 0; r < rows.size(); r++) {
			for (int c = 0; c < rows.get(r).size(); c++) {
				List<FormCell> row = start[0] + r < grid.size() ? grid.get(start[0] + r) : List.of();
				if (start[1] + c < row.size()) {
					FormCell cell = row.get(start[1] + c);
					texts.put(cell, rows.get(r).get(c));
					doubt(cell, rows.get(r).get(c), doubts);
				} else if (!rows.get(r).get(c).isBlank()) {
					beyond++;
				}
			}
		}
		if (beyond > 0) {
			doubts.add(MESSAGES.get("paste.beyond", beyond));
		}
		return new Plan(table.set(texts, MESSAGES.get("step.paste")), texts.size(), doubts);
	}

	/** Rows of a kind that a table may have many of take more than are shown, unless the shown ones are just meant. */
	private List<List<FormCell>> target(FormCell at, int rows) {
		return at.row().getMost() > 1 && place(at, shown)[0] + rows != shown.size() ? table.grid() : shown;
	}

	private static void doubt(FormCell cell, String text, List<String> doubts) {
		try {
			if (cell.isNumber()) {
				CellText.number(cell, text);
			}
		} catch (CellException e) {
			doubts.add(MESSAGES.get("not-a-number", cell.label(Locale.getDefault().getLanguage()), e.getMessage()));
		}
	}

	private static int[] place(FormCell cell, List<List<FormCell>> grid) {
		for (int r = 0; r < grid.size(); r++) {
			int c = grid.get(r).indexOf(cell);
			if (c >= 0) {
				return new int[] { r, c };
			}
		}
		throw new IllegalArgumentException(cell.key());
	}
}
