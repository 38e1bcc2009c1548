/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.emf;

import java.util.Locale;

import org.annals.core.session.ReportSession;
import org.annals.model.report.Table;
import org.annals.model.report.provider.label.ReportIcons;
import org.annals.ui.AnnalsUi;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.swt.graphics.Image;

/** Gives each viewer the same words and icons for the elements of an open report, from its item providers. */
public final class ElementLabels {

	private final ReportSession session;

	public ElementLabels(ReportSession session) {
		this.session = session;
	}

	/** One line, never empty; number and excerpt of the text. */
	public String text(EObject element) {
		if (element instanceof Table table && (table.getTitle() == null || table.getTitle().isBlank())) {
			String title = session.type().forms().find(table.getKey()).map(form -> form.title(Locale.getDefault().getLanguage()))
					.orElse("");
			if (!title.isEmpty()) {
				return title;
			}
		}
		return session.adapters().adapt(element, IItemLabelProvider.class) instanceof IItemLabelProvider labels
				? labels.getText(element)
				: "";
	}

	/** A shared image; the caller does not dispose it. Call on the display's thread. */
	public Image image(EObject element) {
		return AnnalsUi.image(ReportIcons.icon(element));
	}
}
