/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package com.example.office;

import org.annals.core.message.Messages;
import org.annals.ui.editor.ReportPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/**
 * An example of a page of the report editor: a table of the sections and their lengths. The bundle of the workbench is
 * required optionally, so that everything else works on the command line, too, where this class is never loaded. A page that
 * changes the report does so by commands on {@code session().commands()}, and then undo and saving work by themselves.
 */
public final class LengthPage extends ReportPage {

	private static final Messages MESSAGES = Messages.of(LengthPage.class);

	private Table table;

	/** Called once, when the page is first shown. */
	@Override
	protected Control create(Composite parent) {
		table = new Table(parent, SWT.FULL_SELECTION);
		table.setData("id", "com.example.office.length");
		table.setHeaderVisible(true);
		column("page.section", SWT.LEFT, 320);
		column("page.words", SWT.RIGHT, 120);
		return table;
	}

	private void column(String key, int alignment, int width) {
		TableColumn column = new TableColumn(table, alignment);
		column.setText(MESSAGES.get(key));
		column.setWidth(width);
	}

	/** Called whenever the page comes to the front, so it shows what was written meanwhile on others. */
	@Override
	protected void shown() {
		table.removeAll();
		Lengths.of(session().text(), true).forEach((heading, length) -> new TableItem(table, SWT.NONE)
				.setText(new String[] { heading, String.valueOf(length) }));
	}

	@Override
	protected void setFocus() {
		table.setFocus();
	}
}
