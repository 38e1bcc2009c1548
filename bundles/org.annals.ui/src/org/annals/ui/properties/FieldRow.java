/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.properties;

import java.util.List;

import org.annals.core.message.Messages;
import org.annals.ui.emf.Signs;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** One field on the form: its label, its control, and below a sentence when what was typed cannot be. */
final class FieldRow {

	private static final Messages MESSAGES = Messages.of(FieldRow.class);
	private static final int LABEL_WIDTH = 92;
	private static final int LINES = 3;

	private final Field field;
	private final Fields fields;
	private final FieldEdits edits;
	private final Runnable relayout;
	private final Control control;
	private final Label problem;
	private boolean updating;
	private List<Choice> choices = List.of();

	/** @param relayout is run when the row needs another height */
	FieldRow(Composite parent, Field field, Fields fields, FieldEdits edits, Runnable relayout) {
		this.field = field;
		this.fields = fields;
		this.edits = edits;
		this.relayout = relayout;
		boolean tall = field.kind() == FieldKind.LIST || field.kind() == FieldKind.LONG_TEXT;
		boolean labelled = field.kind() != FieldKind.BOOLEAN;
		if (labelled) {
			Label label = new Label(parent, SWT.WRAP);
			label.setText(field.label());
			label.setToolTipText(field.description());
			GridDataFactory.fillDefaults().align(SWT.BEGINNING, tall ? SWT.BEGINNING : SWT.CENTER)
					.hint(LABEL_WIDTH, SWT.DEFAULT).applyTo(label);
		}
		control = create(parent);
		control.setData("id", field.id());
		control.setToolTipText(field.description().isEmpty() ? null : field.description());
		control.getAccessible().addAccessibleListener(new AccessibleAdapter() {

			@Override
			public void getName(AccessibleEvent event) {
				event.result = field.label();
			}

			@Override
			public void getDescription(AccessibleEvent event) {
				event.result = problem.getText();
			}
		});
		GridData data = GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(60, SWT.DEFAULT)
				.span(labelled ? 1 : 2, 1).create();
		if (tall) {
			data.heightHint = LINES * ((Text) control).getLineHeight();
		}
		control.setLayoutData(data);
		problem = new Label(parent, SWT.WRAP);
		problem.setData("id", field.id() + ".problem");
		problem.setForeground(JFaceResources.getColorRegistry().get(JFacePreferences.ERROR_COLOR));
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(60, SWT.DEFAULT).exclude(true).applyTo(problem);
		problem.setVisible(false);
		refresh();
	}

	private Control create(Composite parent) {
		return switch (field.kind()) {
		case TEXT, NUMBER -> text(new Text(parent, SWT.BORDER | SWT.SINGLE));
		case LONG_TEXT, LIST -> text(new Text(parent, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL));
		case BOOLEAN -> check(new Button(parent, SWT.CHECK));
		case CHOICE -> combo(new Combo(parent, SWT.DROP_DOWN | SWT.READ_ONLY));
		case OPEN_CHOICE -> open(combo(new Combo(parent, SWT.DROP_DOWN)));
		case FIXED -> new Text(parent, SWT.READ_ONLY | SWT.WRAP);
		};
	}

	private Text text(Text text) {
		text.addModifyListener(event -> typed(text.getText()));
		text.addListener(SWT.FocusOut, event -> edits.close());
		text.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ESC) {
				refresh(true);
			}
		});
		text.addListener(SWT.DefaultSelection, event -> edits.close());
		return text;
	}

	private void typed(String typed) {
		if (updating) {
			return;
		}
		FieldValues.Parsed parsed = FieldValues.parse(field, typed);
		if (parsed.valid()) {
			edits.set(field, parsed.value());
		}
		complain(parsed.problem());
	}

	private Button check(Button button) {
		button.setText(field.label());
		button.addListener(SWT.Selection, event -> {
			edits.set(field, button.getSelection());
			edits.close();
		});
		return button;
	}

	private Combo combo(Combo combo) {
		combo.setVisibleItemCount(16);
		combo.addListener(SWT.Selection, event -> {
			if (!updating && combo.getSelectionIndex() >= 0) {
				edits.set(field, choices.get(combo.getSelectionIndex()).value());
				edits.close();
			}
		});
		return combo;
	}

	private Combo open(Combo combo) {
		combo.addListener(SWT.FocusOut, event -> named(combo.getText().strip()));
		combo.addListener(SWT.DefaultSelection, event -> named(combo.getText().strip()));
		combo.addListener(SWT.Modify, event -> edits.typing());
		return combo;
	}

	/** Whether a name stands there that the report does not have yet; all other kinds are taken while they are typed. */
	boolean isPending() {
		return field.kind() == FieldKind.OPEN_CHOICE && control instanceof Combo combo && !combo.isDisposed()
				&& !combo.getText().strip().equals(label(field.value()));
	}

	/** Takes a name that stands there, as when the field is left. */
	void take() {
		if (isPending()) {
			named(((Combo) control).getText().strip());
		}
	}

	private void named(String name) {
		if (name.equals(label(field.value()))) {
			return;
		}
		if (name.isEmpty()) {
			edits.set(field, null);
			edits.close();
			return;
		}
		for (Choice choice : choices) {
			if (choice.label().equals(name)) {
				edits.set(field, choice.value());
				edits.close();
				return;
			}
		}
		edits.setActor(field, name);
	}

	private String label(Object value) {
		return choices.stream().filter(choice -> choice.value() == value).map(Choice::label).findFirst().orElse("");
	}

	/** Shows what the report holds now; leaves alone what means the same but is just being typed. */
	void refresh() {
		refresh(false);
	}

	private void refresh(boolean force) {
		updating = true;
		try {
			switch (control) {
			case Combo combo -> show(combo, force);
			case Button button -> button.setSelection(Boolean.TRUE.equals(field.value()));
			case Text text -> show(text, force);
			default -> throw new IllegalStateException(control.toString());
			}
		} finally {
			updating = false;
		}
	}

	private void show(Combo combo, boolean force) {
		if (combo.isFocusControl() && !force && field.kind() == FieldKind.OPEN_CHOICE
				&& !combo.getText().equals(label(field.value())) && field.choices().get().equals(choices)) {
			return;
		}
		List<Choice> now = field.choices().get();
		if (!now.equals(choices)) {
			choices = now;
			combo.setItems(now.stream().map(Choice::label).toArray(String[]::new));
		}
		for (int i = 0; i < choices.size(); i++) {
			if (choices.get(i).value() == field.value() || choices.get(i).value() instanceof String id && id.equals(field.value())) {
				combo.select(i);
			}
		}
	}

	private void show(Text text, boolean force) {
		String wanted = field.kind() == FieldKind.FIXED ? fields.shown(field) : FieldValues.text(field.value());
		if (wanted.equals(text.getText())) {
			complain(field.kind() == FieldKind.FIXED ? null : FieldValues.parse(field, wanted).problem());
			return;
		}
		if (!force && text.isFocusControl()) {
			FieldValues.Parsed parsed = FieldValues.parse(field, text.getText());
			if (!parsed.valid() || FieldValues.same(parsed.value(), field.value())) {
				return;
			}
		}
		text.setText(wanted);
		complain(field.kind() == FieldKind.FIXED ? null : FieldValues.parse(field, wanted).problem());
	}

	private void complain(String sentence) {
		boolean wanted = sentence != null;
		String text = wanted ? MESSAGES.get("problem", Signs.ERROR, sentence) : "";
		if (problem == null || text.equals(problem.getText())) {
			return;
		}
		problem.setText(text);
		problem.setVisible(wanted);
		((GridData) problem.getLayoutData()).exclude = !wanted;
		relayout.run();
	}
}
