/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.annals.core.table.form.CellProblem;
import org.annals.core.table.form.FormTable;
import org.annals.core.table.form.TableJudge;
import org.annals.core.table.form.TableSheet;
import org.annals.core.table.form.TableSheet.Box;
import org.annals.core.table.spec.FormCell;

/** What a grid shows: a table, its sheet, and what is wrong with its cells, as they were when last looked at. */
final class GridModel {

	private final FormTable table;
	private final Map<FormCell, List<CellProblem>> problems = new HashMap<>();
	private final Set<Integer> lines = new HashSet<>();
	private TableSheet sheet;

	GridModel(FormTable table) {
		this.table = table;
	}

	/** Looks at the report as it is now. */
	void follow() {
		sheet = table.sheet();
		problems.clear();
		table.problems().forEach(problem -> problems.computeIfAbsent(problem.cell(), any -> new ArrayList<>()).add(problem));
		lines.clear();
		sheet.boxes().stream().filter(box -> box.cell() != null).forEach(box -> lines.add(box.line()));
	}

	FormTable table() {
		return table;
	}

	TableSheet sheet() {
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
	boolean isKnown() {
		return sheet != null;
	}

	/** How many things are wrong besides blanks. */
	int wrong() {
		return (int) problems.values().stream().flatMap(List::stream).filter(problem -> !isBlank(problem)).count();
	}

	/** How many cells must still be written. */
	int blank() {
		return (int) problems.values().stream().flatMap(List::stream).filter(GridModel::isBlank).count();
	}

	private static boolean isBlank(CellProblem problem) {
		return problem.rule().equals(TableJudge.MISSING);
	}

	/** The next cell with something wrong, behind one or from the start; null for none. */
	FormCell nextWrong(FormCell from) {
		List<FormCell> all = sheet.rows().stream().flatMap(List::stream).toList();
		int start = from == null ? -1 : all.indexOf(from);
		for (int i = start + 1; i < all.size(); i++) {
			if (problems(all.get(i)).stream().anyMatch(problem -> !isBlank(problem))) {
				return all.get(i);
			}
		}
		return null;
	}

	/** Whether a box stands beside cells, not above them. */
	boolean isRow(Box box) {
		return lines.contains(box.line());
	}
}
