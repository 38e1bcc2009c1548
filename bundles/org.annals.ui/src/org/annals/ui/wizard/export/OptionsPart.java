/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.wizard.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

import org.annals.core.message.Messages;
import org.annals.core.write.WriterDescriptor;
import org.annals.core.write.WriterOption;
import org.annals.core.write.WriterOption.Choice;
import org.annals.core.write.WriterOption.Kind;
import org.annals.core.write.WriterOptions;
import org.annals.ui.wizard.Fields;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** Asks for what can be chosen about the formats; what several formats let choose is asked once. */
final class OptionsPart {

	private static final Messages MESSAGES = Messages.of(OptionsPart.class);
	private static final String KEY = "option.";

	private final IDialogSettings settings;
	private final Map<WriterOption, Field> fields = new LinkedHashMap<>();

	private record Field(Control control, Supplier<String> value) {
	}

	/** @param changed called when a value was chosen */
	OptionsPart(Composite parent, List<WriterDescriptor> writers, IDialogSettings settings, Runnable changed) {
		this.settings = settings;
		Map<String, WriterOption> options = new LinkedHashMap<>();
		writers.forEach(writer -> writer.options().forEach(option -> options.putIfAbsent(option.id(), option)));
		for (WriterOption option : options.values()) {
			Field field = field(parent, option, Objects.requireNonNullElse(settings.get(KEY + option.id()), option.usual()));
			GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(field.control());
			field.control().addListener(option.kind() == Kind.TEXT ? SWT.Modify : SWT.Selection, event -> changed.run());
			fields.put(option, field);
		}
	}

	private static Field field(Composite parent, WriterOption option, String value) {
		String id = "export.option." + option.id();
		String label = MESSAGES.get("option", option.name());
		switch (option.kind()) {
		case CHOICE -> {
			List<Choice> choices = option.choices();
			Combo combo = Fields.combo(parent, label, id, SWT.READ_ONLY);
			choices.forEach(choice -> combo.add(choice.name()));
			List<String> values = choices.stream().map(Choice::value).toList();
			// A style that was chosen before may have been uninstalled since.
			combo.select(Math.max(values.contains(value) ? values.indexOf(value) : values.indexOf(option.usual()), 0));
			return new Field(combo, () -> combo.getSelectionIndex() < 0 ? option.usual() : values.get(combo.getSelectionIndex()));
		}
		case BOOLEAN -> {
			Fields.label(parent, "");
			Button button = Fields.button(parent, SWT.CHECK, option.name(), id, () -> {
			});
			button.setSelection(Boolean.parseBoolean(value));
			return new Field(button, () -> Boolean.toString(button.getSelection()));
		}
		default -> {
			Text text = Fields.text(parent, label, id);
			text.setText(value);
			return new Field(text, text::getText);
		}
		}
	}

	/** Only what one of the formats takes can be chosen. */
	void enable(List<WriterDescriptor> writers) {
		fields.forEach((option, field) -> field.control()
				.setEnabled(writers.stream().anyMatch(writer -> writer.option(option.id()).isPresent())));
	}

	/** The value chosen for an option; "" where there is none such. */
	String value(String id) {
		return fields.entrySet().stream().filter(field -> field.getKey().id().equals(id)).findFirst()
				.map(field -> field.getValue().value().get()).orElse("");
	}

	/** What is chosen. */
	WriterOptions chosen() {
		WriterOptions chosen = WriterOptions.NONE;
		for (Map.Entry<WriterOption, Field> field : fields.entrySet()) {
			chosen = chosen.with(field.getKey().id(), field.getValue().value().get());
		}
		return chosen;
	}

	/** Keeps what is chosen for the next time. */
	void remember() {
		fields.forEach((option, field) -> settings.put(KEY + option.id(), field.value().get()));
	}
}
