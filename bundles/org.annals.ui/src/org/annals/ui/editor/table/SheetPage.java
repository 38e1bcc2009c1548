/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor.table;

import java.util.ArrayList;
import java.util.List;

import org.annals.core.message.Messages;
import org.annals.core.session.ReportSession;
import org.annals.core.table.ReportTable;
import org.annals.core.text.Range;
import org.annals.ui.editor.FocusHandlers;
import org.annals.ui.editor.ReportPage;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchCommandConstants;

/** A page with a register of the report as a sheet above, and the places of the text that show the focused row below. */
public abstract class SheetPage<R extends EObject> extends ReportPage {

	private static final Messages MESSAGES = Messages.of(SheetPage.class);

	private final ReportSession.Listener changes = change -> changed();
	private ReportTable<R> model;
	private SheetTable<R> sheet;
	private SheetClipboard<R> clipboard;
	private SheetBar bar;
	private MessageBar message;
	private PlacesPane places;
	private boolean front;
	private boolean waiting;
	private boolean stale;

	/** The table behind the sheet, made once. */
	protected abstract ReportTable<R> model(ReportSession session);

	protected abstract SheetLook<R> look();

	/** The places of the text that show a row. */
	protected abstract List<SheetPlace> places(R row);

	/** What stands above the places. */
	protected abstract String placesTitle(R row, int count);

	/** What can be done besides adding, deleting and filling, in the order of the tool bar. */
	protected List<SheetAction> moreActions() {
		return List.of();
	}

	@Override
	protected Control create(Composite parent) {
		model = model(session());
		SheetLook<R> look = look();
		Composite all = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(all);
		bar = new SheetBar(all, look.id(), actions(look.id()), text -> sheet.filter(text), this::enter);
		SashForm sash = new SashForm(all, SWT.VERTICAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		Composite upper = new Composite(sash, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(upper);
		sheet = new SheetTable<>(upper, model, look, editor().fields(), new Follower());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sheet.control());
		message = new MessageBar(upper, look.id());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(message.control());
		places = new PlacesPane(sash, look.id(), place -> editor().reveal(place.object(), place.range()));
		sash.setWeights(7, 3);
		clipboard = new SheetClipboard<>(sheet, model, message);
		bar.menu(sheet.control());
		FocusHandlers keys = new FocusHandlers(editor().getSite(), sheet.control());
		keys.bind(IWorkbenchCommandConstants.EDIT_COPY, clipboard::copy)
				.bind(IWorkbenchCommandConstants.EDIT_PASTE, clipboard::paste)
				.bind(IWorkbenchCommandConstants.EDIT_CUT, () -> {
					clipboard.copy();
					sheet.clear();
				}).bind(IWorkbenchCommandConstants.EDIT_DELETE, sheet::clear)
				.bind(IWorkbenchCommandConstants.EDIT_SELECT_ALL, sheet::selectAll)
				.bind("org.annals.ui.find", bar::focusFilter);
		session().addListener(changes);
		moved();
		return all;
	}

	private List<SheetAction> actions(String id) {
		List<SheetAction> actions = new ArrayList<>();
		actions.add(new SheetAction(id + ".add", "add", MESSAGES.get("add"), null, () -> true, this::add));
		actions.add(new SheetAction(id + ".delete", "delete", MESSAGES.get("delete"), null, this::hasSelection,
				() -> delete(sheet.selected())));
		actions.add(new SheetAction(id + ".fill", "row", MESSAGES.get("fill"), "Ctrl+Enter",
				() -> hasSelection() && sheet.column().isEditable(), this::fill));
		actions.addAll(moreActions());
		actions.add(new SheetAction(id + ".paste", "paste-table", MESSAGES.get("paste"), "Ctrl+V", () -> true,
				() -> clipboard.paste()));
		actions.add(new SheetAction(id + ".copyTable", "copy-table", MESSAGES.get("copyTable"), null, () -> true,
				() -> clipboard.copyTable()));
		return actions;
	}

	private boolean hasSelection() {
		return !selectedRows().isEmpty();
	}

	/** The selected rows in the order shown. */
	protected final List<R> selectedRows() {
		return sheet == null ? List.of() : sheet.selected();
	}

	/** The row with the focus, or null. */
	protected final R focusedRow() {
		return sheet.focus();
	}

	/** Changes the report by one step that undo takes back. */
	protected final void apply(Command command) {
		sheet.apply(() -> command);
		sheet.control().setFocus();
	}

	protected final void say(String sentence, boolean problem) {
		message.show(sentence, problem);
	}

	private void enter() {
		sheet.control().setFocus();
		if (sheet.focus() != null && sheet.selected().isEmpty()) {
			sheet.cursor().go(0, sheet.cursor().column());
		}
	}

	private void add() {
		bar.clearFilter();
		int before = model.rows().size();
		sheet.apply(model::add);
		if (model.rows().size() > before) {
			sheet.refresh();
			sheet.control().setFocus();
			int last = sheet.view().size() - 1;
			sheet.cursor().go(last, 0);
			// A row that is new has no height yet: the table can scroll to it at once, but not put a field over it.
			sheet.control().setTopIndex(last);
			sheet.control().getDisplay().asyncExec(() -> {
				if (!sheet.control().isDisposed() && sheet.cursor().row() == last) {
					sheet.edit(null, false);
				}
			});
		}
	}

	private void delete(List<R> rows) {
		sheet.apply(() -> model.delete(rows));
		sheet.refresh();
		sheet.control().setFocus();
		sheet.cursor().go(sheet.cursor().row(), sheet.cursor().column());
		say(MESSAGES.get("deleted", rows.size()), false);
	}

	private void fill() {
		int rows = sheet.selected().size();
		sheet.edit(null, true);
		say(MESSAGES.get("filling", sheet.column().label(), rows), false);
	}

	private void moved() {
		if (places == null) {
			return;
		}
		bar.update();
		message.count(sheet.view().total(), sheet.view().size(), sheet.selected().size());
		R row = sheet.focus();
		List<SheetPlace> found = row == null ? List.of() : places(row);
		places.show(row == null ? "" : placesTitle(row, found.size()), found);
		if (front && sheet.control().isFocusControl()) {
			editor().selection().select(new StructuredSelection(sheet.selected()), this);
		}
	}

	private void changed() {
		stale = true;
		if (front && !waiting) {
			waiting = true;
			sheet.control().getDisplay().asyncExec(this::refresh);
		}
	}

	private void refresh() {
		waiting = false;
		if (stale && !sheet.control().isDisposed()) {
			stale = false;
			sheet.refresh();
		}
	}

	@Override
	protected void shown() {
		front = true;
		refresh();
		EObject element = editor().selection().element();
		if (element != null) {
			selected(element);
		}
	}

	@Override
	protected void hidden() {
		front = false;
	}

	/** The row that stands for an element of the report, or null. */
	protected abstract R row(EObject element);

	@Override
	protected void selected(EObject element) {
		R row = row(element);
		if (row != null && row != sheet.focus()) {
			refresh();
			sheet.go(row);
		}
	}

	@Override
	protected boolean reveal(EObject element, Range range) {
		R row = model.rows().contains(element) ? row(element) : null;
		if (row == null) {
			return false;
		}
		refresh();
		if (!sheet.go(row)) {
			bar.clearFilter();
			sheet.go(row);
		}
		return true;
	}

	@Override
	protected void setFocus() {
		enter();
	}

	@Override
	protected void dispose() {
		session().removeListener(changes);
	}

	private final class Follower implements SheetTable.Listener<R> {

		@Override
		public void moved() {
			SheetPage.this.moved();
		}

		@Override
		public void opened(R row) {
			List<SheetPlace> found = places(row);
			if (!found.isEmpty()) {
				editor().reveal(found.get(0).object(), found.get(0).range());
			}
		}

		@Override
		public void refused(String sentence) {
			refresh();
			say(sentence, sentence != null);
		}
	}
}
