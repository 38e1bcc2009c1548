/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor.type;

import org.annals.core.kit.edit.TypeEdits;
import org.annals.core.kit.edit.TypeField;
import org.annals.core.message.Messages;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** A text of an element in one language. */
final class LabelRow extends FieldRow {

	private static final Messages MESSAGES = Messages.of(LabelRow.class);

	private final EObject owner;
	private final String language;
	private final Text text;

	LabelRow(Composite parent, EObject owner, TypeField field, String language, TypeEdits edits, boolean explained) {
		super(field);
		this.owner = owner;
		this.language = language;
		boolean tall = field.kind() == TypeField.Kind.LONG_LABELS;
		String name = MESSAGES.get("label.language", field.label(), language(language));
		label(parent, name, tall);
		text = new Text(parent, SWT.BORDER | (tall ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE));
		frame(parent, name, field.id() + '.' + language, text, tall, explained);
		refresh();
		text.addModifyListener(event -> {
			if (!updating) {
				edits.label(owner, (EReference) field.feature(), language, text.getText());
			}
		});
		text.addListener(SWT.FocusOut, event -> edits.close());
	}

	@Override
	void refresh() {
		String value = TypeEdits.label(owner, (EReference) feature(), language).map(org.annals.core.type.Label::getValue).orElse("");
		String shown = value == null ? "" : value;
		if (!shown.equals(text.getText())) {
			updating = true;
			text.setText(shown);
			updating = false;
		}
	}
}
