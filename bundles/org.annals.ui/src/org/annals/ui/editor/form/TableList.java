/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor.form;

import java.util.List;
import java.util.function.IntConsumer;

import org.annals.core.message.Messages;
import org.annals.ui.AnnalsUi;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** The report's tables by title, each with a word on how far it is right. */
final class TableList {

	private static final Messages MESSAGES = Messages.of(TableList.class);

	private final Table list;

	TableList(Composite parent, IntConsumer chosen) {
		list = new Table(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
		list.setData("id", "form.tables");
		new TableColumn(list, SWT.LEFT);
		list.addListener(SWT.Selection, event -> chosen.accept(list.getSelectionIndex()));
		list.addListener(SWT.Resize, event -> list.getColumn(0).setWidth(list.getClientArea().width));
		list.addListener(SWT.MouseMove, event -> {
			TableItem item = list.getItem(new org.eclipse.swt.graphics.Point(event.x, event.y));
			String tip = item == null ? null : item.getText();
			if (tip == null || !tip.equals(list.getToolTipText())) {
				list.setToolTipText(tip);
			}
		});
		list.getAccessible().addAccessibleListener(new AccessibleAdapter() {

			@Override
			public void getName(AccessibleEvent event) {
				if (event.childID < 0) {
					event.result = MESSAGES.get("list");
				}
			}
		});
	}

	void show(List<GridModel> models, int selected) {
		list.setRedraw(false);
		list.setItemCount(models.size());
		for (int i = 0; i < models.size(); i++) {
			GridModel model = models.get(i);
			TableItem item = list.getItem(i);
			String title = CellWords.title(model);
			String state = model.wrong() > 0 ? MESSAGES.get("list.wrong", model.wrong())
					: model.blank() > 0 ? MESSAGES.get("list.blank", model.blank()) : "";
			item.setText((state.isEmpty() ? "" : state + " ") + title);
			item.setImage(AnnalsUi.image(model.wrong() > 0 ? "error" : model.blank() > 0 ? "table" : "done"));
		}
		list.select(selected);
		list.setRedraw(true);
	}

	void select(int index) {
		list.select(index);
	}
}
