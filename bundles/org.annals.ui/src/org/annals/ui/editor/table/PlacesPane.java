/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor.table;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** The places of the text that show the focused row, each one in the middle of what stands around it. */
final class PlacesPane {

	private static final String ELLIPSIS = "…";
	private static final int PADDING = 12;
	/** At most so many hundredths of the width for section, what stands before, and the place. */
	private static final int[] SHARES = { 28, 32, 30 };

	private final Label title;
	private final Table table;
	private final Font strong;
	private List<SheetPlace> places = List.of();

	PlacesPane(Composite parent, String id, Consumer<SheetPlace> go) {
		Composite all = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(all);
		title = new Label(all, SWT.NONE);
		title.setData("id", id + ".places.title");
		GridDataFactory.fillDefaults().grab(true, false).indent(8, 4).applyTo(title);
		table = new Table(all, SWT.FULL_SELECTION | SWT.SINGLE | SWT.BORDER);
		table.setData("id", id + ".places");
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
		for (int style : new int[] { SWT.LEFT, SWT.RIGHT, SWT.LEFT, SWT.LEFT }) {
			new TableColumn(table, style);
		}
		strong = new LocalResourceManager(JFaceResources.getResources(), table)
				.create(FontDescriptor.createFrom(table.getFont()).setStyle(SWT.BOLD));
		table.addListener(SWT.DefaultSelection, event -> go.accept(places.get(table.indexOf((TableItem) event.item))));
		table.addListener(SWT.Resize, event -> fit());
		table.getAccessible().addAccessibleListener(new AccessibleAdapter() {

			@Override
			public void getName(AccessibleEvent event) {
				if (event.childID < 0) {
					event.result = title.getText();
				}
			}
		});
	}

	void show(String heading, List<SheetPlace> shown) {
		title.setText(heading.replace("&", "&&"));
		if (shown.equals(places)) {
			return;
		}
		places = shown;
		table.setRedraw(false);
		table.removeAll();
		for (SheetPlace place : places) {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setText(new String[] { place.section(), place.before(), place.shown(), place.after() });
			item.setFont(2, strong);
		}
		fit();
		table.setRedraw(true);
	}

	/** What stands behind a place takes what the rest leaves over; no other column takes more than its share. */
	private void fit() {
		TableColumn[] columns = table.getColumns();
		int width = table.getClientArea().width;
		int rest = width;
		for (int i = 0; i < places.size(); i++) {
			table.getItem(i).setText(1, places.get(i).before());
		}
		for (int i = 0; i < columns.length - 1; i++) {
			columns[i].pack();
			columns[i].setWidth(Math.min(columns[i].getWidth(), width * SHARES[i] / 100));
			rest -= columns[i].getWidth();
		}
		columns[columns.length - 1].setWidth(Math.max(0, rest));
		if (columns[1].getWidth() == width * SHARES[1] / 100) {
			trim(columns[1].getWidth() - PADDING);
		}
	}

	/** What stands before a place is cut where it begins, not where the place follows. */
	private void trim(int width) {
		GC gc = new GC(table);
		gc.setFont(table.getFont());
		for (int i = 0; i < places.size(); i++) {
			String before = places.get(i).before();
			String shown = before;
			int cut = 0;
			while (cut < before.length() && gc.textExtent(shown).x > width) {
				cut = before.offsetByCodePoints(cut, 1);
				shown = ELLIPSIS + before.substring(cut);
			}
			table.getItem(i).setText(1, shown);
		}
		gc.dispose();
	}
}
