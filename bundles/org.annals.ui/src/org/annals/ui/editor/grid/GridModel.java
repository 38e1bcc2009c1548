/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.annals.core.table.form.CellProblem;
import org.annals.core.table.form.CellTable;
import org.annals.core.table.form.TableJudge;
import org.annals.core.table.form.TableSheet;
import org.annals.core.table.form.TableSheet.Box;
import org.annals.core.table.spec.FormCell;

/** What a grid shows: a table, its sheet, and what is wrong with its cells, as they were when last looked at. */
public final class GridModel {

	private final CellTable table;
	private final Map<FormCell, List<CellProblem>> problems = new HashMap<>();
	private final Set<Integer> lines = new HashSet<>();
	private TableSheet sheet;

	public GridModel(CellTable table) {
		this.table = table;
	}

	/** Looks at the report as it is now. */
	public void follow() {
		sheet = table.sheet();
		lines.clear();
		sheet.boxes().stream().filter(box -> box.cell() != null).forEach(box -> lines.add(box.line()));
		problems.clear();
		table.problems().forEach(problem -> problems.computeIfAbsent(problem.cell(), any -> new ArrayList<>()).add(problem));
	}

	public CellTable table() {
		return table;
	}

	public TableSheet sheet() {
		if (sheet == null) {
			follow();
		}
		return sheet;
	}

	/** What is wrong with a cell; an equation is wrong at one of its cells. */
	List<CellProblem> problems(FormCell cell) {
		return problems.getOrDefault(cell, List.of());
	}

	/** Whether the table was looked at yet, without which nothing is known to be wrong. */
	public boolean isKnown() {
		return sheet != null;
	}

	/** How many things are wrong besides blanks. */
	public int wrong() {
		return (int) problems.values().stream().flatMap(List::stream).filter(problem -> !isBlank(problem)).count();
	}

	/** How many cells must still be written. */
	public int blank() {
		return (int) problems.values().stream().flatMap(List::stream).filter(GridModel::isBlank).count();
	}

	private static boolean isBlank(CellProblem problem) {
		return problem.rule().equals(TableJudge.MISSING);
	}

	/** The next cell with something wrong, or the last one before; from either end where there is no cell. Null for none. */
	public FormCell nextWrong(FormCell from, int step) {
		List<FormCell> all = sheet().rows().stream().flatMap(List::stream).toList();
		int start = from == null ? step > 0 ? -1 : all.size() : all.indexOf(from);
		for (int i = start + step; i >= 0 && i < all.size(); i += step) {
			if (problems(all.get(i)).stream().anyMatch(problem -> !isBlank(problem))) {
				return all.get(i);
			}
		}
		return null;
	}

	/** The title of the table in the language of the person; its id where it has none. */
	public String title() {
		String own = table.table().getTitle();
		if (table.form() == null) {
			return own == null ? "" : own;
		}
		String title = table.form().title(Locale.getDefault().getLanguage());
		return !title.isEmpty() ? title : own != null && !own.isBlank() ? own : table.form().id();
	}

	/** Whether a box stands beside cells, not above them. */
	boolean isRow(Box box) {
		return lines.contains(box.line());
	}
}
