/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor.form;

import java.util.List;
import java.util.function.IntConsumer;

import org.annals.core.message.Messages;
import org.annals.ui.AnnalsUi;
import org.annals.ui.editor.grid.GridModel;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;

/** The report's tables as tabs below the grid, as a spreadsheet has its sheets; each tells how far its table is right. */
final class SheetTabs {

	private static final Messages MESSAGES = Messages.of(SheetTabs.class);
	/** A title is cut to so many characters before tabs go into a menu. */
	private static final int LEAST = 16;

	private final CTabFolder folder;

	SheetTabs(Composite parent, IntConsumer chosen) {
		folder = new CTabFolder(parent, SWT.BOTTOM | SWT.FLAT);
		folder.setData("id", "form.tables");
		folder.setMinimumCharacters(LEAST);
		folder.setUnselectedImageVisible(true);
		folder.addListener(SWT.Selection, event -> chosen.accept(folder.getSelectionIndex()));
		// it holds no pages: the grid above is the one page of all tabs
		GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 0).applyTo(folder);
	}

	void show(List<GridModel> models, int selected) {
		while (folder.getItemCount() > models.size()) {
			folder.getItem(models.size()).dispose();
		}
		for (int i = 0; i < models.size(); i++) {
			GridModel model = models.get(i);
			CTabItem item = i < folder.getItemCount() ? folder.getItem(i) : new CTabItem(folder, SWT.NONE);
			String title = model.title();
			String state = model.wrong() > 0 ? MESSAGES.get("tab.wrong", model.wrong()) : "";
			item.setText((title + state).replace("&", "&&"));
			item.setData("id", "form.table." + model.table().form().id());
			item.setImage(AnnalsUi.image(model.wrong() > 0 ? "error" : model.blank() > 0 || !model.isKnown() ? "table" : "done"));
			item.setToolTipText(title + (state.isEmpty() && model.blank() > 0 ? MESSAGES.get("tab.blank", model.blank()) : state));
		}
		folder.setSelection(selected);
	}
}
