/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor.grid;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.annals.core.check.Severity;
import org.annals.core.table.form.CellProblem;
import org.annals.core.table.form.TableJudge;
import org.annals.core.table.form.TableSheet.Box;
import org.annals.core.table.spec.FormCell;
import org.annals.ui.editor.text.look.Inks;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;

/** Draws the boxes of a sheet; what is wrong with a cell has a sign of its own, for a colour alone is not seen by all. */
final class GridPainter {

	/** An equation fails at the cell. */
	static final String FAILS = "≠";
	/** What stands in the cell cannot stand there. */
	static final String WRONG = "!";
	/** Something must be written. */
	static final String BLANK = "○";
	/** The cell follows from others. */
	static final String DERIVED = "Σ";

	private final GC gc;
	private final GridModel model;
	private final TextLayout layout;
	private final Color paper = Inks.paper();
	private final Color ink = Inks.ink();
	private final Color error = Inks.of(Severity.ERROR);

	private GridPainter(GC gc, GridModel model) {
		this.gc = gc;
		this.model = model;
		layout = new TextLayout(gc.getDevice());
		layout.setFont(gc.getFont());
	}

	/** Draws what of a table is in sight; null for none. */
	static void paint(GC gc, GridView view, GridModel model, GridSelection selection, boolean focused) {
		gc.setBackground(Inks.paper());
		gc.fillRectangle(view.area());
		if (model == null) {
			return;
		}
		GridPainter painter = new GridPainter(gc, model);
		Set<FormCell> marked = new HashSet<>(selection.marked());
		for (GridView.Pane pane : view.panes()) {
			gc.setClipping(pane.clip());
			for (Box box : model.sheet().boxes()) {
				Rectangle at = view.on(box, pane.shift());
				if (at.intersects(pane.clip())) {
					painter.paint(box, at, marked, selection.focus(), focused);
				}
			}
		}
		gc.setClipping((Rectangle) null);
		painter.layout.dispose();
		edges(gc, view);
	}

	/** Where the rest has moved under what stays in sight. */
	private static void edges(GC gc, GridView view) {
		Point edge = view.frozen();
		Point away = view.scroll();
		gc.setForeground(Inks.marker());
		if (edge.x > 0 && away.x > 0) {
			gc.drawLine(edge.x - 1, 0, edge.x - 1, Math.min(view.height(), view.area().height));
		}
		if (edge.y > 0 && away.y > 0) {
			gc.drawLine(0, edge.y - 1, Math.min(view.width(), view.area().width), edge.y - 1);
		}
	}

	/**
	 * Draws a box.
	 *
	 * @param at       where it is on the canvas
	 * @param selected the cells that are marked
	 */
	private void paint(Box box, Rectangle at, Set<FormCell> selected, FormCell focus, boolean focused) {
		FormCell cell = box.cell();
		List<CellProblem> problems = cell == null ? List.of() : model.problems(cell);
		String sign = sign(problems);
		Color ground = cell == null ? mix(ink, 9) : sign.equals(FAILS) || sign.equals(WRONG) ? mix(error, 16)
				: cell.isDerived() ? mix(ink, 4) : paper;
		gc.setBackground(ground);
		gc.fillRectangle(at);
		if (cell != null && selected.size() > 1 && selected.contains(cell)) {
			gc.setAlpha(50);
			gc.setBackground(Inks.accent());
			gc.fillRectangle(at);
			gc.setAlpha(255);
		}
		gc.setForeground(mix(ink, 26));
		gc.drawRectangle(at.x - 1, at.y - 1, at.width, at.height);
		gc.setForeground(ink);
		if (cell == null) {
			head(box, at);
		} else {
			signs(cell, sign, at);
			value(cell, at);
		}
		if (cell != null && cell.equals(focus)) {
			gc.setForeground(focused ? Inks.accent() : mix(ink, 55));
			gc.setLineWidth(2);
			gc.drawRectangle(at.x, at.y, at.width - 2, at.height - 2);
			gc.setLineWidth(1);
		}
	}

	static String sign(List<CellProblem> problems) {
		String sign = "";
		for (CellProblem problem : problems) {
			if (problem.rule().equals(TableJudge.EQUATION)) {
				return FAILS;
			}
			sign = problem.rule().equals(TableJudge.MISSING) ? BLANK : WRONG;
		}
		return sign;
	}

	private void head(Box box, Rectangle at) {
		boolean name = box.column() < model.sheet().stubs() && model.isRow(box);
		text(box.text(), at.x + GridSizes.PAD, at, at.width - 2 * GridSizes.PAD, name ? SWT.LEFT : SWT.CENTER);
	}

	private void text(String text, int left, Rectangle at, int width, int alignment) {
		if (text.isEmpty()) {
			return;
		}
		layout.setText(text);
		layout.setWidth(Math.max(10, width));
		layout.setAlignment(alignment);
		layout.draw(gc, left, at.y + Math.max(0, (at.height - layout.getBounds().height) / 2));
	}

	private void signs(FormCell cell, String sign, Rectangle at) {
		String shown = sign.equals(BLANK) && cell.isDerived() ? "" : sign;
		boolean grave = sign.equals(FAILS) || sign.equals(WRONG);
		int y = at.y + (at.height - gc.getFontMetrics().getHeight()) / 2;
		int x = at.x + GridSizes.PAD - 1;
		if (!shown.isEmpty()) {
			gc.setForeground(grave ? error : mix(ink, 45));
			gc.drawString(shown, x, y, true);
			x += gc.stringExtent(shown).x + 2;
		}
		if (cell.isDerived()) {
			gc.setForeground(mix(ink, 55));
			gc.drawString(DERIVED, x, y, true);
		}
		gc.setForeground(ink);
	}

	private void value(FormCell cell, Rectangle at) {
		String text = model.table().text(cell);
		if (!cell.isNumber()) {
			boolean head = at.y == 0 && model.sheet().heads() > 0;
			int alignment = head ? SWT.CENTER : model.table().value(cell) != null ? SWT.RIGHT : SWT.LEFT;
			text(text, at.x + GridSizes.PAD, at, at.width - 2 * GridSizes.PAD, alignment);
			return;
		}
		Point size = gc.stringExtent(text);
		int x = Math.max(at.x + GridSizes.SIGN, at.x + at.width - GridSizes.PAD - size.x);
		Rectangle clip = gc.getClipping();
		gc.setClipping(clip.intersection(at));
		gc.drawString(text, x, at.y + (at.height - size.y) / 2, true);
		gc.setClipping(clip);
	}

	/** The paper with so many percent of another colour. */
	private Color mix(Color other, int percent) {
		RGB a = paper.getRGB();
		RGB b = other.getRGB();
		return new Color(a.red + (b.red - a.red) * percent / 100, a.green + (b.green - a.green) * percent / 100,
				a.blue + (b.blue - a.blue) * percent / 100);
	}
}
