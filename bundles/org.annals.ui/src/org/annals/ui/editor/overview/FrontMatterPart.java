/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor.overview;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

import org.annals.core.message.Messages;
import org.annals.core.session.ReportSession;
import org.annals.ui.editor.OpenFields;
import org.annals.ui.editor.OpenFields.OpenField;
import org.annals.ui.editor.ReportEditor;
import org.annals.ui.editor.overview.FrontMatter.Field;
import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** The fields of the front matter; one is taken over when it is left or by Enter, and given back by Esc. */
final class FrontMatterPart implements OpenField {

	private static final Messages MESSAGES = Messages.of(FrontMatterPart.class);

	private final ReportSession session;
	private final FrontMatter matter;
	private final OpenFields open;
	private final Map<Field, Text> fields = new EnumMap<>(Field.class);
	/** What the report held when it was last shown; a field that says something else is being typed in. */
	private final Map<Field, String> shown = new EnumMap<>(Field.class);

	FrontMatterPart(FormToolkit kit, Composite parent, ReportEditor editor) {
		session = editor.session();
		open = editor.fields();
		matter = new FrontMatter(session);
		Composite part = Forms.part(kit, parent, MESSAGES.get("front"), 2);
		label(kit, part, MESSAGES.get("label", MESSAGES.get("type")));
		Label type = kit.createLabel(part, session.type().name().replace("&", "&&"));
		type.setData("id", "overview.type");
		for (Field field : Field.values()) {
			String key = field.name().toLowerCase(Locale.ROOT);
			label(kit, part, MESSAGES.get("label", label(field)));
			Text text = kit.createText(part, "", SWT.SINGLE | SWT.BORDER);
			text.setData("id", "overview." + key);
			if (MESSAGES.has("hint." + key)) {
				text.setMessage(MESSAGES.get("hint." + key));
			}
			GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(text);
			text.addListener(SWT.FocusOut, event -> take(field));
			text.addListener(SWT.Modify, event -> open.changed());
			text.addListener(SWT.DefaultSelection, event -> take(field));
			text.addListener(SWT.KeyDown, event -> {
				if (event.keyCode == SWT.ESC) {
					text.setText(matter.get(field));
					text.selectAll();
				}
			});
			fields.put(field, text);
			shown.put(field, "");
		}
		open.add(this);
	}

	private static String label(Field field) {
		return MESSAGES.get("field." + field.name().toLowerCase(Locale.ROOT));
	}

	private static void label(FormToolkit kit, Composite part, String text) {
		GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).applyTo(kit.createLabel(part, text));
	}

	private void take(Field field) {
		String typed = fields.get(field).getText();
		if (typed.equals(shown.get(field))) {
			return;
		}
		shown.put(field, typed);
		Command command = matter.set(field, typed);
		if (command != null) {
			session.execute(Steps.named(command, MESSAGES.get("step.field", label(field))));
		}
	}

	@Override
	public boolean isPending() {
		return fields.entrySet().stream().anyMatch(field -> isTyped(field.getKey()));
	}

	private boolean isTyped(Field field) {
		Text text = fields.get(field);
		return !text.isDisposed() && !text.getText().equals(shown.get(field));
	}

	@Override
	public void take() {
		for (Field field : Field.values()) {
			if (isTyped(field)) {
				take(field);
			}
		}
	}

	void setFocus() {
		fields.get(Field.PERIOD).setFocus();
	}

	/** Shows the report as it is now; a field that the person types in keeps what was typed. */
	void refresh() {
		fields.forEach((field, text) -> {
			String now = matter.get(field);
			boolean typed = isTyped(field);
			shown.put(field, now);
			if (!typed && !now.equals(text.getText())) {
				text.setText(now);
			}
		});
	}
}
