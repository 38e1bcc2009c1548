/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor.overview;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

import org.annals.core.message.Messages;
import org.annals.core.session.ReportSession;
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
final class FrontMatterPart {

	private static final Messages MESSAGES = Messages.of(FrontMatterPart.class);

	private final ReportSession session;
	private final FrontMatter matter;
	private final Map<Field, Text> fields = new EnumMap<>(Field.class);

	FrontMatterPart(FormToolkit kit, Composite parent, ReportEditor editor) {
		session = editor.session();
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
			text.addListener(SWT.DefaultSelection, event -> take(field));
			text.addListener(SWT.KeyDown, event -> {
				if (event.keyCode == SWT.ESC) {
					text.setText(matter.get(field));
					text.selectAll();
				}
			});
			fields.put(field, text);
		}
	}

	private static String label(Field field) {
		return MESSAGES.get("field." + field.name().toLowerCase(Locale.ROOT));
	}

	private static void label(FormToolkit kit, Composite part, String text) {
		GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).applyTo(kit.createLabel(part, text));
	}

	private void take(Field field) {
		Command command = matter.set(field, fields.get(field).getText());
		if (command != null) {
			session.execute(Steps.named(command, MESSAGES.get("step.field", label(field))));
		}
	}

	void setFocus() {
		fields.get(Field.PERIOD).setFocus();
	}

	/** Shows the report as it is now; the caret stays in a field that holds it already. */
	void refresh() {
		fields.forEach((field, text) -> {
			String now = matter.get(field);
			if (!now.equals(text.getText())) {
				text.setText(now);
			}
		});
	}
}
