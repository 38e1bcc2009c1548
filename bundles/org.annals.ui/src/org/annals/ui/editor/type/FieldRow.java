/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor.type;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.annals.core.kit.edit.TypeChoices;
import org.annals.core.kit.edit.TypeEdits;
import org.annals.core.kit.edit.TypeField;
import org.annals.core.message.Messages;
import org.annals.core.type.ReportType;
import org.annals.ui.emf.Signs;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** One field of the form: label, control, a sentence of help, and one when something is wrong. */
abstract class FieldRow {

	private static final Messages MESSAGES = Messages.of(FieldRow.class);
	private static final int LABEL_WIDTH = 110;

	private final TypeField field;
	private Label problem;
	private Control control;
	private Runnable resized = () -> { };
	/** Whether the row shows a value itself, which nobody typed. */
	boolean updating;

	FieldRow(TypeField field) {
		this.field = field;
	}

	/** The rows of a field: one, or one for each language. */
	static List<FieldRow> of(Composite parent, EObject owner, TypeField field, ReportType type, TypeEdits edits, TypeChoices choices) {
		return switch (field.kind()) {
		case LABELS, LONG_LABELS -> {
			List<FieldRow> rows = new ArrayList<>();
			List<String> languages = List.copyOf(languages(owner, (EReference) field.feature(), type));
			for (String language : languages) {
				rows.add(new LabelRow(parent, owner, field, language, edits, rows.size() + 1 == languages.size()));
			}
			yield rows;
		}
		case CUES -> List.of(new CueRow(parent, owner, field, edits));
		default -> List.of(new ValueRow(parent, owner, field, edits, choices));
		};
	}

	private static Set<String> languages(EObject owner, EReference feature, ReportType type) {
		Set<String> languages = new LinkedHashSet<>();
		languages.add(type.getLanguage());
		languages.addAll(List.of("zh", "en"));
		((List<?>) owner.eGet(feature)).forEach(label -> languages.add(((org.annals.core.type.Label) label).getLang()));
		languages.remove(null);
		return languages;
	}

	static String language(String tag) {
		return Locale.forLanguageTag(tag).getDisplayLanguage(Locale.getDefault());
	}

	/**
	 * Lays the row out around its control, which is made in between.
	 *
	 * @param explained whether the sentence of help stands below; rows of one field need it once
	 */
	final void frame(Composite parent, String name, String id, Control made, boolean tall, boolean explained) {
		control = TypeWidgets.named(made, name, id);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(60, tall ? 56 : SWT.DEFAULT).applyTo(control);
		if (explained && !field.help().isEmpty()) {
			new Label(parent, SWT.NONE);
			Label help = TypeWidgets.sentence(parent, 1);
			help.setText(field.help().replace("&", "&&"));
			help.setForeground(JFaceResources.getColorRegistry().get(JFacePreferences.QUALIFIER_COLOR));
		}
		problem = TypeWidgets.sentence(parent, 2);
		problem.setData("id", id + ".problem");
		problem.setForeground(JFaceResources.getColorRegistry().get(JFacePreferences.ERROR_COLOR));
		problem.setVisible(false);
		((GridData) problem.getLayoutData()).exclude = true;
	}

	static void label(Composite parent, String name, boolean tall) {
		Label label = new Label(parent, SWT.WRAP);
		label.setText(name.replace("&", "&&"));
		GridDataFactory.fillDefaults().hint(LABEL_WIDTH, SWT.DEFAULT).align(SWT.BEGINNING, tall ? SWT.BEGINNING : SWT.CENTER).applyTo(label);
	}

	final EStructuralFeature feature() {
		return field.feature();
	}

	final TypeField field() {
		return field;
	}

	/** Shows what the type holds now, unless that is just being typed. */
	abstract void refresh();

	void setFocus() {
		control.setFocus();
	}

	/** Says what is wrong; null for nothing. */
	final void complain(String sentence) {
		String text = sentence == null ? "" : MESSAGES.get("field.problem", Signs.ERROR, sentence).replace("&", "&&");
		if (!text.equals(problem.getText())) {
			problem.setText(text);
			problem.setVisible(sentence != null);
			((GridData) problem.getLayoutData()).exclude = sentence == null;
			resized();
		}
	}

	/** @param heard is run when the row needs more or less room */
	final void onResize(Runnable heard) {
		resized = heard;
	}

	final void resized() {
		resized.run();
	}
}
