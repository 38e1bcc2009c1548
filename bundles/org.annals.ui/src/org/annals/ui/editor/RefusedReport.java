/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor;

import java.util.Locale;

import org.annals.core.message.Messages;
import org.annals.core.op.OpenReport.Offer;
import org.annals.core.op.OpenReport.Opening;
import org.annals.ui.AnnalsUi;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** Stands in the place of a report that could not be opened: what is wrong, and what can be done. It never writes. */
final class RefusedReport {

	private static final Messages MESSAGES = Messages.of(RefusedReport.class);
	private static final int LINE = 560;

	private final RefusalActions actions;
	private Composite page;

	RefusedReport(RefusalActions actions) {
		this.actions = actions;
	}

	Control create(Composite parent, String name, Opening opening) {
		page = new Composite(parent, SWT.NONE);
		page.setData("id", "refused");
		GridLayoutFactory.fillDefaults().numColumns(2).margins(40, 40).spacing(12, 16).applyTo(page);
		Label icon = new Label(page, SWT.NONE);
		icon.setImage(AnnalsUi.image("error"));
		Label title = new Label(page, SWT.NONE);
		title.setFont(JFaceResources.getHeaderFont());
		title.setText(MESSAGES.get("refused." + opening.state().name().toLowerCase(Locale.ROOT), name));
		Label sentence = new Label(page, SWT.WRAP);
		sentence.setData("id", "refused.text");
		sentence.setText(opening.sentence());
		GridDataFactory.fillDefaults().span(2, 1).hint(LINE, SWT.DEFAULT).applyTo(sentence);
		Composite buttons = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(opening.offers().size()).applyTo(buttons);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(buttons);
		for (Offer offer : opening.offers()) {
			Button button = new Button(buttons, SWT.PUSH);
			String id = offer.name().toLowerCase(Locale.ROOT);
			button.setData("id", "refused." + id);
			button.setText(MESSAGES.get("offer." + id));
			button.addListener(SWT.Selection, event -> actions.take(offer));
		}
		Label promise = new Label(page, SWT.WRAP);
		promise.setText(MESSAGES.get("refused.untouched"));
		GridDataFactory.fillDefaults().span(2, 1).hint(LINE, SWT.DEFAULT).applyTo(promise);
		return page;
	}

	void setFocus() {
		page.setFocus();
	}
}
