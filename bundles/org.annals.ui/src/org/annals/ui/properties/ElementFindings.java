/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.properties;

import java.util.stream.Collectors;

import org.annals.core.live.LiveFinding;
import org.annals.ui.checking.Checking;
import org.annals.ui.emf.Signs;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** What the last check says of the element in a form, a sentence each. */
final class ElementFindings {

	private static final int SHOWN = 5;

	private final EObject element;
	private final Checking checking;
	private final Runnable relayout;
	private final Label label;

	/** @param checking null where nothing is checked */
	ElementFindings(Composite parent, EObject element, Checking checking, Runnable relayout) {
		this.element = element;
		this.checking = checking;
		this.relayout = relayout;
		label = new Label(parent, SWT.WRAP);
		label.setData("id", "properties.findings");
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(60, SWT.DEFAULT).exclude(true).applyTo(label);
		label.setVisible(false);
	}

	void refresh() {
		String text = checking == null ? "" : checking.findings().all().stream()
				.filter(finding -> finding.place().element() == element).limit(SHOWN).map(ElementFindings::sentence)
				.collect(Collectors.joining("\n"));
		if (text.equals(label.getText())) {
			return;
		}
		label.setText(text);
		label.setVisible(!text.isEmpty());
		((GridData) label.getLayoutData()).exclude = text.isEmpty();
		relayout.run();
	}

	private static String sentence(LiveFinding finding) {
		return Signs.of(finding.severity()) + ' ' + finding.message().replace("&", "&&");
	}
}
