/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.install;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.annals.core.message.Messages;
import org.annals.install.TypeEntry;
import org.annals.ui.AnnalsUi;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Composite;

/** The report types in rows: what they are called, where they come from, who stands for them. */
final class TypesTable {

	private static final Messages MESSAGES = Messages.of(TypesTable.class);

	private final TableViewer viewer;
	private final TableColumnLayout columns = new TableColumnLayout();
	private String filter = "";

	TypesTable(Composite parent) {
		Composite frame = new Composite(parent, SWT.NONE);
		frame.setLayout(columns);
		viewer = new TableViewer(frame, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL);
		viewer.getTable().setHeaderVisible(true);
		viewer.getTable().setData("id", "types.table");
		viewer.getTable().getAccessible().addAccessibleListener(new AccessibleAdapter() {

			@Override
			public void getName(AccessibleEvent event) {
				if (event.childID < 0) {
					event.result = MESSAGES.get("title");
				}
			}
		});
		viewer.addFilter(new ViewerFilter() {

			@Override
			public boolean select(Viewer shown, Object parent, Object element) {
				TypeEntry entry = (TypeEntry) element;
				return String.join("\n", entry.id(), entry.name(), entry.provider(), entry.origin()).toLowerCase(Locale.ROOT)
						.contains(filter);
			}
		});
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		column("column.name", 30, TypeEntry::name, true);
		column("column.version", 12, TypeEntry::version, false);
		column("column.origin", 36, TypeEntry::origin, false);
		column("column.signed", 22, entry -> entry.isWorking() ? entry.signer() : MESSAGES.get("not-working"), false);
	}

	private void column(String key, int weight, Function<TypeEntry, String> text, boolean icon) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
		column.getColumn().setText(MESSAGES.get(key));
		columns.setColumnData(column.getColumn(), new ColumnWeightData(weight, 60, true));
		column.setLabelProvider(icon
				? ColumnLabelProvider.createTextImageProvider(entry -> text.apply((TypeEntry) entry),
						entry -> AnnalsUi.image(((TypeEntry) entry).isWorking() ? "report" : "error"))
				: ColumnLabelProvider.createTextProvider(entry -> text.apply((TypeEntry) entry)));
	}

	Composite control() {
		return viewer.getTable().getParent();
	}

	TableViewer viewer() {
		return viewer;
	}

	/** Shows rows; the row of the same id stays selected. */
	void show(List<TypeEntry> entries) {
		TypeEntry before = selected();
		viewer.setInput(entries);
		entries.stream().filter(entry -> before != null && entry.id().equals(before.id())).findFirst()
				.ifPresent(entry -> viewer.setSelection(new StructuredSelection(entry), true));
	}

	/** Shows only what has a word in its name, id, supplier or origin. */
	void narrow(String typed) {
		filter = typed.strip().toLowerCase(Locale.ROOT);
		viewer.refresh();
	}

	/** Selects the row of a type. */
	void select(String id) {
		for (Object entry : (List<?>) viewer.getInput()) {
			if (((TypeEntry) entry).id().equals(id)) {
				viewer.setSelection(new StructuredSelection(entry), true);
			}
		}
	}

	/** The row in hand, or null. */
	TypeEntry selected() {
		return (TypeEntry) viewer.getStructuredSelection().getFirstElement();
	}
}
