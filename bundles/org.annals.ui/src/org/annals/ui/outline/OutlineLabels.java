/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.outline;

import org.annals.core.check.Severity;
import org.annals.core.message.Messages;
import org.annals.ui.emf.ElementLabels;
import org.annals.ui.emf.ElementMarks;
import org.annals.ui.emf.Signs;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.ViewerCell;

/** Number, text and findings of a node; a sign beside the count says what colour says too. */
final class OutlineLabels extends StyledCellLabelProvider {

	private static final Messages MESSAGES = Messages.of(OutlineLabels.class);

	private final ElementLabels labels;
	private final ElementMarks marks;

	/** @param marks null where nothing is checked */
	OutlineLabels(ElementLabels labels, ElementMarks marks) {
		this.labels = labels;
		this.marks = marks;
	}

	@Override
	public void update(ViewerCell cell) {
		EObject element = (EObject) cell.getElement();
		StyledString text = new StyledString(labels.text(element));
		if (marks != null) {
			Signs.append(text, marks.count(element, Severity.ERROR), marks.count(element, Severity.WARNING));
		}
		cell.setText(text.getString());
		cell.setStyleRanges(text.getStyleRanges());
		cell.setImage(labels.image(element));
		super.update(cell);
	}

	@Override
	public String getToolTipText(Object element) {
		String text = labels.text((EObject) element);
		if (marks == null) {
			return text;
		}
		int errors = marks.count((EObject) element, Severity.ERROR);
		int warnings = marks.count((EObject) element, Severity.WARNING);
		return errors + warnings == 0 ? text : text + '\n' + MESSAGES.get("findings", errors, warnings);
	}
}
