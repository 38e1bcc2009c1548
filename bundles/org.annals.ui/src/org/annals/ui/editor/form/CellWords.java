/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.annals.core.message.Messages;
import org.annals.core.table.form.CellProblem;
import org.annals.core.table.form.TableJudge;
import org.annals.core.table.spec.FormCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;

/** Says in words what the grid shows: of the focused cell in the line below, of the one under the mouse, and to readers. */
final class CellWords {

	private static final Messages MESSAGES = Messages.of(CellWords.class);

	private final FormGrid grid;
	private FormCell under;
	private boolean wrong;

	CellWords(FormGrid grid) {
		this.grid = grid;
		Canvas canvas = grid.control();
		canvas.addListener(SWT.MouseMove, this::hover);
		canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {

			@Override
			public void getName(AccessibleEvent event) {
				event.result = grid.model() == null ? MESSAGES.get("none") : title() + ": " + line();
			}
		});
		canvas.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {

			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = ACC.ROLE_TABLE;
			}

			@Override
			public void getValue(AccessibleControlEvent event) {
				event.result = grid.focus() == null ? "" : grid.model().table().text(grid.focus());
			}
		});
	}

	/** Lets those hear of the focused cell who cannot see it. */
	void tell() {
		grid.control().getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
		grid.control().getAccessible().sendEvent(ACC.EVENT_VALUE_CHANGED, null);
	}

	/** The title of the table that is shown, with its unit. */
	String title() {
		String unit = grid.model().table().form().spec().getUnit();
		return title(grid.model()) + (unit == null ? "" : MESSAGES.get("title.unit", unit));
	}

	/** The title of a table in the language of the person; its id where it has none. */
	static String title(GridModel model) {
		String title = model.table().form().title(Locale.getDefault().getLanguage());
		return title.isEmpty() ? model.table().form().id() : title;
	}

	/** Whether what was said last is of something wrong. */
	boolean isWrong() {
		return wrong;
	}

	/** What is to be said of the focused cell. */
	String line() {
		return grid.focus() == null ? null : sentence(grid.focus(), grid.model().table().problems(grid.focus()));
	}

	/** What were to be said of it, if it held a text. */
	String typed(String text) {
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
