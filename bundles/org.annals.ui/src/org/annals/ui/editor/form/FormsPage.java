/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor.form;

import org.annals.core.message.Messages;
import org.annals.core.session.ReportSession;
import org.annals.core.text.Range;
import org.annals.ui.editor.ReportPage;
import org.annals.ui.editor.grid.CellGrid;
import org.annals.ui.editor.grid.GridWords;
import org.annals.ui.editor.table.MessageBar;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The tables that the report's type prescribes, one sheet each, to be filled in and set right like in a spreadsheet. */
public final class FormsPage extends ReportPage {

	private static final Messages MESSAGES = Messages.of(FormsPage.class);
	/** Milliseconds without a change before the tables that are not shown are looked at. */
	private static final int LATER = 400;

	private final ReportSession.Listener changes = change -> changed();
	private final Runnable others = this::followOthers;
	private FormModels models;
	private SheetTabs tabs;
	private FormActions actions;
	private FormBar bar;
	private CellGrid grid;
	private MessageBar line;
	private GridWords words;
	private boolean front;
	private boolean waiting;
	private boolean stale;

	@Override
	protected Control create(Composite parent) {
		models = new FormModels(session());
		Composite all = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(all);
		actions = new FormActions(editor(), models, this::now, this::show);
		bar = new FormBar(all, actions.all());
		grid = new CellGrid(all, SWT.H_SCROLL | SWT.V_SCROLL | SWT.BORDER, "form.grid", session(), editor().fields(),
				new Follower());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(grid.control());
		tabs = new SheetTabs(all, this::choose);
		line = new MessageBar(all, "form");
		int lines = grid.control().getFont().getFontData()[0].getHeight() * 5;
		GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, lines).applyTo(line.control());
		words = new GridWords(grid);
		bar.menu(grid.control());
		actions.bind(grid, bar, line);
		session().addListener(changes);
		refresh();
		return all;
	}

	private void choose(int index) {
		if (index >= 0 && models.all().get(index) != grid.model()) {
			grid.show(models.all().get(index));
			titles();
		}
	}

	private void show(FormModels.Spot spot) {
		choose(models.all().indexOf(spot.model()));
		grid.go(spot.cell(), false);
	}

	private void titles() {
		bar.title(grid.model() == null ? MESSAGES.get("none") : words.title());
		bar.update();
		tabs.show(models.all(), models.all().indexOf(grid.model()));
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
			refresh();
		}
	}

	private void refresh() {
		stale = false;
		if (models.follow()) {
			grid.show(models.all().contains(grid.model()) ? grid.model() : models.all().stream().findFirst().orElse(null));
		} else {
			grid.refresh();
		}
		titles();
		grid.control().getDisplay().timerExec(LATER, others);
	}

	/** The tables that are not shown only need their tabs right, and many tables take time. */
	private void followOthers() {
		if (!grid.control().isDisposed()) {
			models.followOthers(grid.model());
			titles();
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
		FormModels.Spot spot = models.find(element);
		if (spot != null) {
			show(spot);
		}
		return spot != null;
	}

	@Override
	protected void dispose() {
		session().removeListener(changes);
	}

	private final class Follower implements CellGrid.Listener {

		@Override
		public void moved() {
			if (words != null) {
				bar.update();
				line.show(words.line(), words.isWrong());
				if (front && grid.focus() != null && grid.control().isFocusControl()) {
					editor().selection().select(grid.model().table().cell(grid.focus()), FormsPage.this);
				}
			}
		}

		@Override
		public void typed(String text) {
			line.show(words.typed(text), words.isWrong());
		}
	}
}
