/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.emf;

import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** The field above a list that narrows it while the person types; Escape empties it. */
public final class FilterField {

	private FilterField() {
	}

	/**
	 * Makes one in a grid.
	 *
	 * @param id    the widget's id for tests
	 * @param name  shown while it is empty, and its accessible name
	 * @param heard gets what is typed, "" for all
	 */
	public static Text create(Composite parent, String id, String name, Consumer<String> heard) {
		Text field = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		field.setData("id", id);
		field.setMessage(name);
		field.setToolTipText(name);
		field.getAccessible().addAccessibleListener(new AccessibleAdapter() {

			@Override
			public void getName(AccessibleEvent event) {
				event.result = name;
			}
		});
		GridDataFactory.fillDefaults().grab(true, false).indent(2, 2).applyTo(field);
		field.addModifyListener(event -> heard.accept(field.getText()));
		field.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ESC && !field.getText().isEmpty()) {
				field.setText("");
				event.doit = false;
			}
		});
		return field;
	}
}
