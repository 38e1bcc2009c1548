/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor.type;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** What all controls of the type editor have. */
final class TypeWidgets {

	private static final int NARROW = 60;

	private TypeWidgets() {
	}

	/** Gives a control its name for a screen reader and its id for tests. */
	static <C extends Control> C named(C control, String name, String id) {
		control.setData("id", id);
		control.getAccessible().addAccessibleListener(new AccessibleAdapter() {

			@Override
			public void getName(AccessibleEvent event) {
				if (event.childID == -1) {
					event.result = name;
				}
			}
		});
		return control;
	}

	/** A sentence that takes as many lines as it needs. */
	static Label sentence(Composite parent, int span) {
		Label label = new Label(parent, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).span(span, 1).hint(NARROW, SWT.DEFAULT).applyTo(label);
		return label;
	}
}
