/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

import org.annals.core.table.spec.TableForm;
import org.annals.ui.AnnalsUi;
import org.annals.ui.editor.table.SheetAction;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** What stands above the grid: the title of its table, and what can be done. */
final class FormBar {

	private final Map<SheetAction, ToolItem> items = new LinkedHashMap<>();
	private final Composite bar;
	private final ToolBar tools;
	private final Label title;

	FormBar(Composite parent, List<SheetAction> actions) {
		bar = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(8, 6).spacing(8, 2).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		title = new Label(bar, SWT.WRAP);
		title.setData("id", "form.title");
		title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(120, SWT.DEFAULT).applyTo(title);
		tools = new ToolBar(bar, SWT.FLAT | SWT.RIGHT);
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(tools);
		for (SheetAction action : actions) {
			ToolItem item = new ToolItem(tools, SWT.PUSH);
			item.setData("id", action.id());
			item.setText(action.label());
			item.setImage(AnnalsUi.image(action.icon()));
			item.setToolTipText(shown(action, " (", ")"));
			item.addListener(SWT.Selection, event -> action.action().run());
			items.put(action, item);
		}
		bar.addListener(SWT.Resize, event -> fit());
	}

	/** A title that would have to be broken beside the tools stands above them. */
	private void fit() {
		GridLayout layout = (GridLayout) bar.getLayout();
		int wanted = title.computeSize(SWT.DEFAULT, SWT.DEFAULT).x + tools.computeSize(SWT.DEFAULT, SWT.DEFAULT).x
				+ layout.horizontalSpacing + 2 * layout.marginWidth;
		int columns = wanted <= bar.getSize().x ? 2 : 1;
		if (layout.numColumns != columns) {
			layout.numColumns = columns;
			((GridData) tools.getLayoutData()).horizontalAlignment = columns == 1 ? SWT.BEGINNING : SWT.END;
			// not amid the layout that this size is of
			bar.getDisplay().asyncExec(() -> {
				if (!bar.isDisposed()) {
					bar.getParent().layout(new Control[] { tools });
				}
			});
		}
	}

	private static String shown(SheetAction action, String before, String after) {
		return action.key() == null ? action.label() : action.label() + before + action.key() + after;
	}

	void title(String text) {
		title.setText(text.replace("&", "&&"));
		fit();
		title.requestLayout();
	}

	void update() {
		items.forEach((action, item) -> item.setEnabled(action.enabled().getAsBoolean()));
	}

	/** Lets the person choose a table below the item of an action. */
	void choose(String id, List<TableForm> forms, Consumer<TableForm> chosen) {
		items.forEach((action, item) -> {
			if (action.id().equals(id)) {
				Menu menu = new Menu(item.getParent());
				menu.setData("id", id + ".menu");
				for (TableForm form : forms) {
					MenuItem one = new MenuItem(menu, SWT.PUSH);
					String title = form.title(Locale.getDefault().getLanguage());
					one.setText((title.isEmpty() ? form.id() : title).replace("&", "&&"));
					one.setData("id", "form.add." + form.id());
					one.addListener(SWT.Selection, event -> chosen.accept(form));
				}
				Rectangle at = item.getBounds();
				menu.setLocation(item.getParent().toDisplay(at.x, at.y + at.height));
				menu.addListener(SWT.Hide, event -> event.display.asyncExec(menu::dispose));
				menu.setVisible(true);
			}
		});
	}

	/** Gives a control the same actions in a context menu. */
	void menu(Control control) {
		Menu menu = new Menu(control);
		for (SheetAction action : items.keySet()) {
			MenuItem item = new MenuItem(menu, SWT.PUSH);
			item.setText(shown(action, "\t", ""));
			item.setImage(AnnalsUi.image(action.icon()));
			item.addListener(SWT.Selection, event -> action.action().run());
			menu.addListener(SWT.Show, event -> item.setEnabled(action.enabled().getAsBoolean()));
		}
		control.setMenu(menu);
	}
}
