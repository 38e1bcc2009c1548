/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.annals.core.table.CellException;
import org.annals.core.table.Column;
import org.annals.core.table.ReportTable;
import org.annals.ui.editor.OpenFields;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** A table that is worked in like a spreadsheet: it draws a {@link ReportTable}, and forwards what keys and mouse ask for. */
final class SheetTable<R extends EObject> {

	/** Hears what the sheet did. */
	interface Listener<R> {

		/** Other rows or another cell are meant. */
		void moved();

		/** A cell that cannot be edited was opened. */
		void opened(R row);

		/** Something was refused, for this reason; null when all was taken. */
		void refused(String sentence);
	}

	private final ReportTable<R> model;
	private final SheetLook<R> look;
	private final SheetView<R> view;
	private final Listener<R> listener;
	private final Table table;
	private final CellCursor cursor;
	private final CellField field;

	SheetTable(Composite parent, ReportTable<R> model, SheetLook<R> look, OpenFields open, Listener<R> listener) {
		this.model = model;
		this.look = look;
		this.listener = listener;
		view = new SheetView<>(model);
		table = new Table(parent, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER);
		table.setData("id", look.id());
		table.setHeaderVisible(true);
		table.setLinesVisible(true);
		columns();
		table.addListener(SWT.SetData, this::fill);
		cursor = new CellCursor(table, listener::moved);
		field = new CellField(table, open);
		new SheetKeys(this);
		table.getAccessible().addAccessibleListener(new AccessibleAdapter() {

			@Override
			public void getName(AccessibleEvent event) {
				if (event.childID < 0) {
					event.result = look.name();
				}
			}

			@Override
			public void getDescription(AccessibleEvent event) {
				if (event.childID < 0 && focus() != null) {
					event.result = column().label() + ": " + look.text(focus(), column());
				}
			}
		});
		refresh();
	}

	private void columns() {
		GC gc = new GC(table);
		double unit = gc.getFontMetrics().getAverageCharacterWidth();
		gc.dispose();
		for (Column<R> column : model.columns()) {
			TableColumn shown = new TableColumn(table, column.isNumber() ? SWT.RIGHT : SWT.LEFT);
			shown.setText(column.label());
			shown.setData("id", column.id());
			shown.setWidth((int) (look.width(column) * unit) + 16);
			int index = table.indexOf(shown);
			shown.addListener(SWT.Selection, event -> sort(index));
		}
	}

	private void fill(Event event) {
		TableItem item = (TableItem) event.item;
		if (event.index >= view.size()) {
			return;
		}
		R row = view.row(event.index);
		for (int i = 0; i < model.columns().size(); i++) {
			item.setText(i, look.text(row, model.columns().get(i)).replace('\n', ' '));
		}
	}

	Table control() {
		return table;
	}

	SheetView<R> view() {
		return view;
	}

	CellCursor cursor() {
		return cursor;
	}

	/** The focused row, or null. */
	R focus() {
		int row = cursor.row();
		return row < 0 || row >= view.size() ? null : view.row(row);
	}

	/** The selected rows in the order shown. */
	List<R> selected() {
		return IntStream.of(table.getSelectionIndices()).sorted().filter(i -> i < view.size()).mapToObj(view::row)
				.toList();
	}

	/** Shows the report as it is now; selection and focus stay with their rows. */
	void refresh() {
		List<R> chosen = new ArrayList<>(selected());
		R focus = focus();
		view.follow();
		show(chosen, focus);
	}

	private void show(List<R> chosen, R focus) {
		table.setRedraw(false);
		table.setItemCount(view.size());
		table.clearAll();
		int[] indices = view.indices(chosen);
		int[] at = focus == null ? new int[0] : view.indices(List.of(focus));
		table.deselectAll();
		table.select(indices);
		cursor.keep(at.length > 0 ? at[0] : cursor.row());
		table.setRedraw(true);
		listener.moved();
	}

	void filter(String text) {
		List<R> chosen = selected();
		R focus = focus();
		field.close();
		view.filter(text);
		show(chosen, focus);
	}

	private void sort(int column) {
		List<R> chosen = selected();
		R focus = focus();
		field.close();
		view.sort(column);
		table.setSortColumn(view.sorted() < 0 ? null : table.getColumn(view.sorted()));
		table.setSortDirection(view.sorted() < 0 ? SWT.NONE : view.descending() ? SWT.DOWN : SWT.UP);
		show(chosen, focus);
	}

	/** Selects a row and shows it. @return false when a filter hides it */
	boolean go(EObject row) {
		int[] at = view.indices(List.of(row));
		if (at.length > 0) {
			cursor.go(at[0], cursor.column());
			table.showSelection();
		}
		return at.length > 0;
	}

	/** The focused column. */
	Column<R> column() {
		return model.columns().get(cursor.column());
	}

	/** Makes a change that may be refused. */
	interface Change {

		/** @return null for nothing to do */
		Command command() throws CellException;
	}

	/**
	 * Changes the report by one step that undo takes back, or says why not; the old value stays then.
	 *
	 * @return whether it was taken
	 */
	boolean apply(Change change) {
		try {
			Command command = change.command();
			if (command != null) {
				model.session().execute(command);
			}
			listener.refused(null);
			return true;
		} catch (CellException e) {
			listener.refused(e.getMessage());
			return false;
		}
	}

	/** Opens the field over the focused cell. @param typed what was just typed, or null for what the cell holds */
	void edit(String typed, boolean fillAll) {
		R row = focus();
		if (row == null) {
			return;
		}
		Column<R> column = column();
		if (!column.isEditable()) {
			if (typed == null) {
				listener.opened(row);
			}
			return;
		}
		List<R> rows = fillAll ? selected() : List.of(row);
		table.showColumn(table.getColumn(cursor.column()));
		field.open(table.getItem(cursor.row()), cursor.column(), typed != null ? typed : column.plain(row),
				column.choices(), typed != null, fillAll, (text, fill, move) -> {
					boolean taken = apply(() -> model.setAll(fill && !fillAll ? selected() : rows, column, text));
					leave(move, fill || !taken);
				});
	}

	/** @param stay whether Enter and the arrows go nowhere, because there is more to do or to mend */
	private void leave(CellField.Move move, boolean stay) {
		if (move == CellField.Move.STAY || table.isDisposed()) {
			return;
		}
		table.setFocus();
		switch (move) {
		case RIGHT -> cursor.next(1);
		case LEFT -> cursor.next(-1);
		default -> {
			if (!stay) {
				cursor.go(cursor.row() + (move == CellField.Move.UP ? -1 : 1), cursor.column());
			}
		}
		}
	}

	/** Selects all rows that are shown. */
	void selectAll() {
		table.selectAll();
		listener.moved();
	}

	/** Empties the marked cells of the selected rows. */
	void clear() {
		apply(() -> {
			CompoundCommand all = new CompoundCommand();
			for (Column<R> column : model.columns().subList(cursor.from(), cursor.to() + 1)) {
				Command command = column.isEditable() ? model.setAll(selected(), column, "") : null;
				if (command != null) {
					all.append(command);
					all.setLabel(command.getLabel());
				}
			}
			return all.isEmpty() ? null : all;
		});
	}
}
