/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.wizard.back;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.annals.core.back.BackChange;
import org.annals.core.back.TakenBack;
import org.annals.core.message.Messages;
import org.annals.ui.AnnalsUi;
import org.annals.ui.wizard.Fields;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** The changes, each with a tick that says whether it is taken, and below them both texts of the selected one. */
final class ChangeList {

	private static final Messages MESSAGES = Messages.of(ChangeList.class);
	private static final int KIND = 110;
	private static final int TEXT = 90;
	private static final int LIST = 220;

	private final Table table;
	private final Text before;
	private final Text after;
	private final Runnable changed;

	/** @param parent a grid of two columns */
	ChangeList(Composite parent, Runnable changed) {
		this.changed = changed;
		table = Fields.named(new Table(parent, SWT.BORDER | SWT.CHECK | SWT.FULL_SELECTION), MESSAGES.get("list"), "back.list");
		table.setHeaderVisible(true);
		column(MESSAGES.get("column.kind"), KIND);
		TableColumn what = column(MESSAGES.get("column.what"), KIND);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(SWT.DEFAULT, LIST).applyTo(table);
		table.addListener(SWT.Resize, event -> what.setWidth(Math.max(KIND, table.getClientArea().width - table.getColumn(0).getWidth())));
		table.addListener(SWT.Selection, this::selected);
		Fields.label(parent, MESSAGES.get("before"));
		Fields.label(parent, MESSAGES.get("after"));
		before = text(parent, MESSAGES.get("before"), "back.before");
		after = text(parent, MESSAGES.get("after"), "back.after");
	}

	private TableColumn column(String title, int width) {
		TableColumn column = new TableColumn(table, SWT.NONE);
		column.setText(title);
		column.setWidth(width);
		return column;
	}

	private static Text text(Composite parent, String name, String id) {
		Text text = Fields.named(new Text(parent, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL), name, id);
		GridDataFactory.fillDefaults().grab(true, false).hint(1, TEXT).applyTo(text);
		return text;
	}

	/** Shows other changes, all of them ticked; null for none. */
	void show(TakenBack taken) {
		table.removeAll();
		before.setText("");
		after.setText("");
		if (taken != null) {
			taken.changes().forEach(this::add);
			taken.remarks().forEach(this::add);
			if (table.getItemCount() > 0) {
				table.select(0);
				show(table.getItem(0));
			}
		}
		table.getColumn(0).pack();
		table.notifyListeners(SWT.Resize, new Event());
	}

	private void add(BackChange change) {
		TableItem item = new TableItem(table, SWT.NONE);
		String kind = MESSAGES.get(change.conflict() ? "kind.conflict" : "kind." + change.kind());
		item.setText(new String[] { kind, change.sentence() });
		item.setData(change);
		item.setChecked(true);
		item.setGrayed(!change.kind().isChoice());
		if (change.conflict()) {
			item.setImage(0, AnnalsUi.image("warning"));
		}
	}

	private void add(TakenBack.Remark remark) {
		TableItem item = new TableItem(table, SWT.NONE);
		item.setText(new String[] { MESSAGES.get("kind." + remark.kind()), remark.author().isEmpty() ? remark.text()
				: MESSAGES.get("remark", remark.author(), remark.text()) });
		item.setData(remark);
		item.setChecked(true);
		item.setGrayed(true);
	}

	private void selected(Event event) {
		TableItem item = (TableItem) event.item;
		if (event.detail == SWT.CHECK) {
			if (item.getGrayed()) {
				// What follows from other changes, or is no part of the text, is no choice.
				item.setChecked(true);
			}
			changed.run();
		}
		show(item);
	}

	private void show(TableItem item) {
		if (item.getData() instanceof BackChange change) {
			before.setText(change.before());
			after.setText(change.after());
		} else if (item.getData() instanceof TakenBack.Remark remark) {
			before.setText(remark.at());
			after.setText(remark.text());
		}
	}

	/** Ticks all changes, or none. */
	void tick(boolean all) {
		for (TableItem item : table.getItems()) {
			item.setChecked(all || item.getGrayed());
		}
		changed.run();
	}

	/** How many changes are ticked. */
	long ticked() {
		return choices().stream().filter(TableItem::getChecked).count();
	}

	private List<TableItem> choices() {
		return Arrays.stream(table.getItems()).filter(item -> !item.getGrayed()).toList();
	}

	/** Keys of the changes that are not ticked. */
	Set<String> leftOut() {
		Set<String> keys = new HashSet<>();
		for (TableItem item : choices()) {
			if (!item.getChecked()) {
				keys.add(((BackChange) item.getData()).key());
			}
		}
		return keys;
	}
}
