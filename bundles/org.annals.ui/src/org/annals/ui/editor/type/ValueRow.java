/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor.type;

import java.util.List;
import java.util.Objects;

import org.annals.core.kit.edit.TypeChoices;
import org.annals.core.kit.edit.TypeEdits;
import org.annals.core.kit.edit.TypeField;
import org.annals.core.kit.edit.TypeField.Kind;
import org.annals.core.message.Messages;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** One value of an element: as text, tick or choice. */
final class ValueRow extends FieldRow {

	private static final Messages MESSAGES = Messages.of(ValueRow.class);

	private final EObject owner;
	private final TypeEdits edits;
	private final List<TypeChoices.Choice> choices;
	private final Control control;

	ValueRow(Composite parent, EObject owner, TypeField field, TypeEdits edits, TypeChoices known) {
		super(field);
		this.owner = owner;
		this.edits = edits;
		boolean tall = field.kind() == Kind.TEXT || field.kind() == Kind.WORDS;
		choices = field.kind() == Kind.CHOICE || field.kind() == Kind.SUGGESTION ? known.of(owner, field.feature()) : List.of();
		if (field.kind() == Kind.YES_NO) {
			new Label(parent, SWT.NONE);
		} else {
			label(parent, field.label(), tall);
		}
		control = create(parent, tall);
		frame(parent, field.label(), field.id(), control, tall, true);
		refresh();
		control.addListener(field.kind() == Kind.YES_NO || field.kind() == Kind.CHOICE ? SWT.Selection : SWT.Modify, event -> typed());
		control.addListener(SWT.FocusOut, event -> edits.close());
	}

	private Control create(Composite parent, boolean tall) {
		if (field().kind() == Kind.YES_NO) {
			Button button = new Button(parent, SWT.CHECK);
			button.setText(field().label());
			return button;
		}
		if (field().kind() != Kind.CHOICE && field().kind() != Kind.SUGGESTION) {
			return new Text(parent, SWT.BORDER | (tall ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE));
		}
		Combo combo = new Combo(parent, SWT.DROP_DOWN | (field().kind() == Kind.CHOICE ? SWT.READ_ONLY : SWT.NONE));
		combo.setItems(choices.stream().map(this::shown).toArray(String[]::new));
		// The wheel scrolls the form and changes nothing by the way.
		combo.addListener(SWT.MouseVerticalWheel, event -> event.doit = false);
		return combo;
	}

	private String shown(TypeChoices.Choice choice) {
		return field().kind() == Kind.CHOICE || choice.label().equals(choice.value()) ? choice.label()
				: MESSAGES.get("choice", choice.label(), choice.value());
	}

	private String text() {
		String text = control instanceof Combo combo ? combo.getText() : ((Text) control).getText();
		return choices.stream().filter(choice -> shown(choice).equals(text)).map(TypeChoices.Choice::value).findFirst().orElse(text);
	}

	private void typed() {
		if (updating) {
			return;
		}
		try {
			Object value = control instanceof Button button ? (Object) button.getSelection()
					: field().parse(text(), owner.eGet(feature()));
			edits.set(owner, feature(), value);
			complain(null);
		} catch (IllegalArgumentException e) {
			complain(e.getMessage());
		}
	}

	@Override
	void refresh() {
		Object value = owner.eGet(feature());
		updating = true;
		if (control instanceof Button button) {
			button.setSelection(Boolean.TRUE.equals(value));
		} else if (!means(value)) {
			String typed = field().typed(value);
			String shown = choices.stream().filter(choice -> choice.value().equals(typed)).map(this::shown).findFirst().orElse(typed);
			if (control instanceof Combo combo) {
				combo.setText(shown);
			} else {
				((Text) control).setText(shown);
			}
		}
		updating = false;
	}

	/** Whether what stands there means the value already; a value that is just being typed is left alone. */
	private boolean means(Object value) {
		try {
			return !text().isEmpty() && Objects.equals(field().parse(text(), value), value);
		} catch (IllegalArgumentException e) {
			return control.isFocusControl();
		}
	}
}
