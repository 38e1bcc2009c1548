/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.wizard.type;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.annals.core.kit.TypeDraft.Part;
import org.annals.core.message.Messages;
import org.annals.core.type.Content;
import org.annals.core.type.Requirement;
import org.annals.ui.wizard.Fields;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** The sections of a new type: each a heading, how much it is asked for, and what stands in it. */
final class SectionsTable {

	private static final Messages MESSAGES = Messages.of(SectionsTable.class);
	private static final List<Requirement> REQUIREMENTS = List.of(Requirement.ERROR, Requirement.WARNING, Requirement.INFO,
			Requirement.OPTIONAL);
	private static final List<Content> CONTENTS = List.of(Content.values());
	private static final int ROWS = 6;

	/** A row, by itself so that two of the same words are two. */
	private static final class Row {

		private Part part;

		Row(Part part) {
			this.part = part;
		}
	}

	private final List<Row> rows = new ArrayList<>();
	private final Runnable changed;
	private final TableViewer table;

	/** @param changed is run after each change that the person makes */
	SectionsTable(Composite parent, Runnable changed) {
		this.changed = changed;
		table = new TableViewer(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
		Fields.named(table.getTable(), MESSAGES.get("sections"), "type.sections");
		table.getTable().setHeaderVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, table.getTable().getItemHeight() * ROWS)
				.applyTo(table.getTable());
		table.setContentProvider(ArrayContentProvider.getInstance());
		column("heading", 240, part -> part.heading(), new TextCellEditor(table.getTable()), Part::heading,
				(part, value) -> new Part((String) value, part.required(), part.content()));
		column("required", 120, part -> word(part.required()), choice(REQUIREMENTS), part -> REQUIREMENTS.indexOf(part.required()),
				(part, value) -> new Part(part.heading(), REQUIREMENTS.get((Integer) value), part.content()));
		column("content", 140, part -> word(part.content()), choice(CONTENTS), part -> CONTENTS.indexOf(part.content()),
				(part, value) -> new Part(part.heading(), part.required(), CONTENTS.get((Integer) value)));
		table.setInput(rows);
		buttons(parent);
	}

	private static String word(Enumerator value) {
		return MESSAGES.get((value instanceof Content ? "content." : "required.") + value.getLiteral());
	}

	private CellEditor choice(List<? extends Enumerator> values) {
		return new ComboBoxCellEditor(table.getTable(), values.stream().map(SectionsTable::word).toArray(String[]::new), SWT.READ_ONLY);
	}

	private void column(String key, int width, Function<Part, String> shown, CellEditor editor, Function<Part, Object> value,
			BiFunction<Part, Object, Part> with) {
		TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
		column.getColumn().setText(MESSAGES.get(key));
		column.getColumn().setWidth(width);
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(row -> shown.apply(((Row) row).part)));
		column.setEditingSupport(new EditingSupport(table) {

			@Override
			protected boolean canEdit(Object row) {
				return true;
			}

			@Override
			protected CellEditor getCellEditor(Object row) {
				return editor;
			}

			@Override
			protected Object getValue(Object row) {
				return value.apply(((Row) row).part);
			}

			@Override
			protected void setValue(Object row, Object given) {
				if (!Integer.valueOf(-1).equals(given)) {
					((Row) row).part = with.apply(((Row) row).part, given);
					table.update(row, null);
					changed.run();
				}
			}
		});
	}

	private void buttons(Composite parent) {
		Composite side = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(side);
		GridDataFactory.fillDefaults().applyTo(side);
		Button add = Fields.button(side, SWT.PUSH, MESSAGES.get("add"), "type.add", this::add);
		Button remove = Fields.button(side, SWT.PUSH, MESSAGES.get("remove"), "type.remove", () -> remove(selected()));
		Button up = Fields.button(side, SWT.PUSH, MESSAGES.get("up"), "type.up", () -> move(-1));
		Button down = Fields.button(side, SWT.PUSH, MESSAGES.get("down"), "type.down", () -> move(1));
		for (Button button : List.of(add, remove, up, down)) {
			GridDataFactory.fillDefaults().applyTo(button);
		}
		Runnable enable = () -> {
			int at = rows.indexOf(selected());
			remove.setEnabled(at >= 0);
			up.setEnabled(at > 0);
			down.setEnabled(at >= 0 && at < rows.size() - 1);
		};
		table.addSelectionChangedListener(event -> enable.run());
		enable.run();
	}

	private Row selected() {
		return (Row) table.getStructuredSelection().getFirstElement();
	}

	private void add() {
		Row row = new Row(new Part(MESSAGES.get("new"), Requirement.WARNING, Content.TEXT));
		rows.add(row);
		shown(row);
		table.editElement(row, 0);
	}

	private void remove(Row row) {
		rows.remove(row);
		shown(null);
	}

	private void move(int by) {
		Row row = selected();
		int at = rows.indexOf(row);
		Collections.swap(rows, at, at + by);
		shown(row);
	}

	private void shown(Row selected) {
		table.refresh();
		table.setSelection(selected == null ? StructuredSelection.EMPTY : new StructuredSelection(selected), true);
		changed.run();
	}

	/** Shows other sections. */
	void set(List<Part> parts) {
		rows.clear();
		parts.forEach(part -> rows.add(new Row(part)));
		table.refresh();
	}

	/** What the person wants. */
	List<Part> get() {
		return rows.stream().map(row -> row.part).toList();
	}}
