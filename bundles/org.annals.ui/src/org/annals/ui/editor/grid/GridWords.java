/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.annals.core.message.Messages;
import org.annals.core.table.form.CellProblem;
import org.annals.core.table.form.TableJudge;
import org.annals.core.table.spec.FormCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;

/** Says in words what the grid shows: of the focused cell in the line below, of the one under the mouse, and to readers. */
public final class GridWords {

	private static final Messages MESSAGES = Messages.of(GridWords.class);

	private final CellGrid grid;
	private FormCell under;
	private boolean wrong;

	public GridWords(CellGrid grid) {
		this.grid = grid;
		Canvas canvas = grid.control();
		canvas.addListener(SWT.MouseMove, this::hover);
	}

	/** The title of the table that is shown, with its unit. */
	public String title() {
		String unit = grid.model().table().form() == null ? null : grid.model().table().form().spec().getUnit();
		return grid.model().title() + (unit == null ? "" : MESSAGES.get("title.unit", unit));
	}

	/** Whether what was said last is of something wrong. */
	public boolean isWrong() {
		return wrong;
	}

	/** What is to be said of the focused cell. */
	public String line() {
		return grid.focus() == null ? null : sentence(grid.focus(), grid.model().table().problems(grid.focus()));
	}

	/** What were to be said of it, if it held a text. */
	public String typed(String text) {
		return sentence(grid.focus(), grid.model().table().problems(grid.focus(), text));
	}

	private String sentence(FormCell cell, List<CellProblem> problems) {
		String label = cell.label(Locale.getDefault().getLanguage());
		String unit = cell.unit() == null ? "" : MESSAGES.get("unit", cell.unit());
		wrong = problems.stream().anyMatch(problem -> !problem.rule().equals(TableJudge.MISSING));
		List<String> parts = new ArrayList<>();
		for (CellProblem problem : problems) {
			String sign = GridPainter.sign(List.of(problem));
			parts.add(sign.equals(GridPainter.BLANK) ? problem.sentence() : sign + " " + problem.sentence());
		}
		if (cell.isDerived() && !wrong) {
			List<String> relations = grid.model().table().relations(cell);
			parts.add(relations.isEmpty() ? MESSAGES.get("derived")
					: MESSAGES.get("derived.from", String.join(MESSAGES.get("semicolon"), relations)));
		}
		boolean named = !problems.isEmpty() && problems.stream().noneMatch(problem -> problem.rule().equals(TableJudge.EQUATION));
		if (named && !cell.isDerived()) {
			return String.join(" ", parts);
		}
		return parts.isEmpty() ? label + unit : MESSAGES.get("line", label, unit, String.join(" ", parts));
	}

	private void hover(Event event) {
		FormCell cell = grid.cellAt(event.x, event.y);
		if (cell != null && cell.equals(under)) {
			return;
		}
		under = cell;
		String tip = null;
		if (cell != null && (cell.isDerived() || !grid.model().table().problems(cell).isEmpty())) {
			boolean before = wrong;
			tip = sentence(cell, grid.model().table().problems(cell)).replace("&", "&&");
			wrong = before;
		}
		grid.control().setToolTipText(tip);
	}
}
