/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor.form;

import java.util.List;

import org.annals.core.message.Messages;
import org.annals.core.op.FillTotals;
import org.annals.core.session.ReportSession;
import org.annals.core.table.form.FormTable;
import org.annals.core.table.spec.FormCell;
import org.annals.core.text.Range;
import org.annals.model.report.Cell;
import org.annals.model.report.Table;
import org.annals.ui.editor.FocusHandlers;
import org.annals.ui.editor.ReportPage;
import org.annals.ui.editor.table.MessageBar;
import org.annals.ui.editor.table.SheetAction;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchCommandConstants;

/** The tables that the report's type prescribes, one sheet each, to be filled in and set right like in a spreadsheet. */
public final class FormsPage extends ReportPage {

	private static final Messages MESSAGES = Messages.of(FormsPage.class);
	/** Milliseconds without a change before the tables that are not shown are looked at. */
	private static final int LATER = 400;

	private final ReportSession.Listener changes = change -> changed();
	private final Runnable others = this::followOthers;
	private List<GridModel> models = List.of();
	private SheetTabs tabs;
	private FormBar bar;
	private FormGrid grid;
	private MessageBar line;
	private CellWords words;
	private boolean front;
	private boolean waiting;
	private boolean stale;

	/** What the step is called that fills many cells. */
	static String filled(int cells) {
		return MESSAGES.get("step.fill", cells);
	}

	@Override
	protected Control create(Composite parent) {
		Composite all = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(all);
		bar = new FormBar(all, actions());
		grid = new FormGrid(all, session(), editor().fields(), new Follower());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(grid.control());
		tabs = new SheetTabs(all, this::choose);
		line = new MessageBar(all, "form");
		int lines = grid.control().getFont().getFontData()[0].getHeight() * 5;
		GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, lines).applyTo(line.control());
		words = new CellWords(grid);
		bar.menu(grid.control());
		FormClip clip = new FormClip(grid, line);
		new FocusHandlers(editor().getSite(), grid.control()).bind(IWorkbenchCommandConstants.EDIT_COPY, clip::copy)
				.bind(IWorkbenchCommandConstants.EDIT_PASTE, clip::paste)
				.bind(IWorkbenchCommandConstants.EDIT_CUT, () -> {
					clip.copy();
					clear();
				}).bind(IWorkbenchCommandConstants.EDIT_DELETE, this::clear)
				.bind(IWorkbenchCommandConstants.EDIT_SELECT_ALL, grid::selectAll);
		session().addListener(changes);
		refresh(true);
		return all;
	}

	private List<SheetAction> actions() {
		return List.of(
				new SheetAction("form.totals", "totals", MESSAGES.get("totals"), null, () -> grid.model() != null, this::fillTotals),
				new SheetAction("form.next", "next-finding", MESSAGES.get("next"), null, () -> wrong() > 0, this::nextWrong),
				new SheetAction("form.paste", "paste-table", MESSAGES.get("paste"), "Ctrl+V", () -> grid.focus() != null,
						() -> new FormClip(grid, line).paste()),
				new SheetAction("form.copy", "copy-table", MESSAGES.get("copy"), null, () -> grid.focus() != null,
						() -> new FormClip(grid, line).copyAll()));
	}

	private int wrong() {
		return models.stream().mapToInt(GridModel::wrong).sum();
	}

	private void clear() {
		List<FormCell> cells = grid.selected();
		if (!cells.isEmpty()) {
			grid.apply(grid.model().table().clear(cells, MESSAGES.get("step.clear", cells.size())));
		}
	}

	private void fillTotals() {
		FormTable table = grid.model().table();
		Command fill = new FillTotals(table.values(), session().type().forms().equations(table.form()))
				.execute(session().domain());
		grid.apply(fill);
		now();
		grid.control().setFocus();
		line.show(MESSAGES.get(fill == null ? "totals.none" : "totals.done"), false);
	}

	/** Behind the focused cell, then in the tables behind, then from the start. */
	private void nextWrong() {
		followOthers();
		int start = models.indexOf(grid.model());
		for (int i = 0; i <= models.size(); i++) {
			GridModel model = models.get((start + i) % models.size());
			FormCell cell = model.nextWrong(i == 0 ? grid.focus() : null);
			if (cell != null) {
				show(model, cell);
				grid.control().setFocus();
				return;
			}
		}
	}

	private void choose(int index) {
		if (index >= 0 && models.get(index) != grid.model()) {
			grid.show(models.get(index));
			titles();
		}
	}

	private void show(GridModel model, FormCell cell) {
		tabs.select(models.indexOf(model));
		choose(models.indexOf(model));
		grid.go(cell, false);
	}

	private void titles() {
		bar.title(grid.model() == null ? MESSAGES.get("none") : words.title());
		bar.update();
		tabs.show(models, models.indexOf(grid.model()));
	}

	private void changed() {
		stale = true;
		if (front && !waiting) {
			waiting = true;
			grid.control().getDisplay().asyncExec(() -> {
				waiting = false;
				if (!grid.control().isDisposed()) {
					now();
				}
			});
		}
	}

	/** Shows what changed, if anything did. */
	private void now() {
		if (stale) {
			refresh(false);
		}
	}

	private void refresh(boolean first) {
		stale = false;
		List<FormTable> tables = FormTable.of(session());
		List<Table> known = models.stream().map(model -> model.table().table()).toList();
		if (first || !known.equals(tables.stream().map(FormTable::table).toList())) {
			Table shown = grid.model() == null ? null : grid.model().table().table();
			models = tables.stream().map(GridModel::new).toList();
			grid.show(models.stream().filter(model -> model.table().table() == shown).findFirst()
					.orElse(models.isEmpty() ? null : models.getFirst()));
		} else {
			grid.refresh();
		}
		titles();
		grid.control().getDisplay().timerExec(LATER, others);
	}

	/** The tables that are not shown only need their tabs right, and many tables take time. */
	private void followOthers() {
		if (!grid.control().isDisposed()) {
			models.stream().filter(model -> model != grid.model()).forEach(GridModel::follow);
			titles();
		}
	}

	private void moved() {
		if (words == null) {
			return;
		}
		bar.update();
		line.show(words.line(), words.isWrong());
		words.tell();
		if (front && grid.focus() != null && grid.control().isFocusControl()) {
			Cell cell = grid.model().table().values().cell(grid.focus());
			editor().selection().select(cell, this);
		}
	}

	@Override
	protected void setFocus() {
		grid.control().setFocus();
	}

	@Override
	protected void shown() {
		front = true;
		now();
		EObject element = editor().selection().element();
		if (element != null) {
			selected(element);
		}
	}

	@Override
	protected void hidden() {
		front = false;
	}

	@Override
	protected void selected(EObject element) {
		reveal(element, null);
	}

	@Override
	protected boolean reveal(EObject element, Range range) {
		now();
		for (EObject up = element; up != null; up = up.eContainer()) {
			for (GridModel model : models) {
				if (up instanceof Cell cell && cell.eContainer().eContainer() == model.table().table()) {
					FormCell found = model.table().values().formCell(cell);
					show(model, found != null && model.sheet().contains(found) ? found : grid.model() == model ? grid.focus() : null);
					return true;
				}
				if (up == model.table().table()) {
					show(model, null);
					return true;
				}
			}
		}
		return false;
	}

	@Override
	protected void dispose() {
		session().removeListener(changes);
	}

	private final class Follower implements FormGrid.Listener {

		@Override
		public void moved() {
			FormsPage.this.moved();
		}

		@Override
		public void typed(String text) {
			line.show(words.typed(text), words.isWrong());
		}
	}
}
