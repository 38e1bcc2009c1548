/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.wizard.table;

import java.util.List;
import java.util.Locale;

import org.annals.core.message.Messages;
import org.annals.core.op.ImportTable.Landing;
import org.annals.core.op.ImportTable.Preview;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** Where each value of a table lands, what stands there now, and what fits nowhere. */
final class LandingList {

	private static final Messages MESSAGES = Messages.of(LandingList.class);
	private static final String CHANGED = "\u25CF ";
	private static final int[] WIDTHS = { 190, 150, 80, 90 };

	private final Table table;
	private final Text doubts;
	private List<Landing> landings = List.of();

	LandingList(Composite parent) {
		Label title = new Label(parent, SWT.NONE);
		title.setText(MESSAGES.get("landings"));
		table = new Table(parent, SWT.VIRTUAL | SWT.BORDER | SWT.FULL_SELECTION);
		table.setData("id", "readTable.landings");
		table.setHeaderVisible(true);
		table.setLinesVisible(true);
		for (int i = 0; i < WIDTHS.length; i++) {
			TableColumn column = new TableColumn(table, i < 2 ? SWT.LEFT : SWT.RIGHT);
			column.setText(MESSAGES.get("column." + i));
			column.setWidth(WIDTHS[i]);
		}
		table.addListener(SWT.SetData, this::fill);
		GridDataFactory.fillDefaults().grab(true, true).hint(420, 120).applyTo(table);
		Label beside = new Label(parent, SWT.NONE);
		beside.setText(MESSAGES.get("doubts"));
		doubts = new Text(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL);
		doubts.setData("id", "readTable.doubts");
		GridDataFactory.fillDefaults().grab(true, false).hint(420, 90).applyTo(doubts);
	}

	private void fill(Event event) {
		if (event.index < landings.size()) {
			Landing landing = landings.get(event.index);
			TableItem item = (TableItem) event.item;
			String language = Locale.getDefault().getLanguage();
			String row = landing.cell().rowLabel(language);
			String column = landing.cell().past() ? landing.cell().label(language) : landing.cell().columnLabel(language);
			item.setText(new String[] { landing.isChange() ? CHANGED + row : row, column, landing.old(), landing.value() });
			item.setFont(landing.isChange() ? JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT) : null);
		}
	}

	/** @param preview null for a table that is left out */
	void show(Preview preview) {
		landings = preview == null ? List.of() : preview.landings();
		table.setItemCount(landings.size());
		table.clearAll();
		List<String> told = preview == null ? List.of(MESSAGES.get("left-out")) : preview.doubts();
		doubts.setText(told.isEmpty() ? MESSAGES.get("doubts.none") : String.join("\n", told));
	}
}
