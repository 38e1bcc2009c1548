/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.annals.core.message.Messages;
import org.annals.ui.AnnalsUi;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** What stands above a sheet: the filter, and what can be done. */
final class SheetBar {

	private static final Messages MESSAGES = Messages.of(SheetBar.class);

	private final Text filter;
	private final Map<SheetAction, ToolItem> items = new LinkedHashMap<>();

	SheetBar(Composite parent, String id, List<SheetAction> actions, Consumer<String> filtered, Runnable leave) {
		Composite bar = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(8, 6).spacing(8, 0).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		filter = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		filter.setMessage(MESSAGES.get("filter.hint"));
		filter.setData("id", id + ".filter");
		filter.getAccessible().addAccessibleListener(new AccessibleAdapter() {

			@Override
			public void getName(AccessibleEvent event) {
				event.result = MESSAGES.get("filter.label");
			}
		});
		GridDataFactory.swtDefaults().hint(180, SWT.DEFAULT).applyTo(filter);
		filter.addListener(SWT.Modify, event -> filtered.accept(filter.getText()));
		filter.addListener(SWT.KeyDown, event -> key(event, leave));
		ToolBar tools = new ToolBar(bar, SWT.FLAT | SWT.RIGHT | SWT.WRAP);
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).grab(true, false).applyTo(tools);
		for (SheetAction action : actions) {
			ToolItem item = new ToolItem(tools, SWT.PUSH);
			item.setData("id", action.id());
			item.setText(action.label());
			item.setImage(AnnalsUi.image(action.icon()));
			item.setToolTipText(action.key() == null ? action.label() : action.label() + " (" + action.key() + ")");
			item.addListener(SWT.Selection, event -> action.action().run());
			items.put(action, item);
		}
	}

	private void key(Event event, Runnable leave) {
		if (event.keyCode == SWT.ESC) {
			filter.setText("");
			leave.run();
			event.doit = false;
		} else if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
			leave.run();
			event.doit = false;
		}
	}

	void focusFilter() {
		filter.setFocus();
		filter.selectAll();
	}

	void clearFilter() {
		filter.setText("");
	}

	void update() {
		items.forEach((action, item) -> item.setEnabled(action.enabled().getAsBoolean()));
	}

	/** Gives a control the same actions in a context menu. */
	void menu(Control control) {
		Menu menu = new Menu(control);
		for (SheetAction action : items.keySet()) {
			MenuItem item = new MenuItem(menu, SWT.PUSH);
			item.setText(action.key() == null ? action.label() : action.label() + '\t' + action.key());
			item.setImage(AnnalsUi.image(action.icon()));
			item.addListener(SWT.Selection, event -> action.action().run());
			menu.addListener(SWT.Show, event -> item.setEnabled(action.enabled().getAsBoolean()));
		}
		control.setMenu(menu);
	}
}
