/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.app.preferences;

import java.io.IOException;
import java.util.List;

import org.annals.core.message.Messages;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.osgi.service.prefs.BackingStoreException;

/** The choices that concern the whole workbench: language and colours. */
public final class GeneralPage extends PreferencePage implements IWorkbenchPreferencePage {

	private static final Messages MESSAGES = Messages.of(GeneralPage.class);
	private static final List<String> LANGUAGES = List.of(Language.SYSTEM, "zh", "en");

	private final Language language = new Language();
	private Combo languages;
	private Combo themes;

	@Override
	public void init(IWorkbench workbench) {
		// nothing to take from the workbench
	}

	@Override
	protected Control createContents(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 10).applyTo(page);
		languages = combo(page, "language", MESSAGES.get("language"), MESSAGES.get("language.system"),
				MESSAGES.get("language.zh"), MESSAGES.get("language.en"));
		languages.select(Math.max(0, LANGUAGES.indexOf(language.chosen())));
		themes = combo(page, "theme", MESSAGES.get("theme"), MESSAGES.get("theme.system"), MESSAGES.get("theme.light"),
				MESSAGES.get("theme.dark"));
		themes.select(Theme.chosen().ordinal());
		return page;
	}

	private static Combo combo(Composite parent, String id, String name, String... choices) {
		new Label(parent, SWT.NONE).setText(name);
		Combo combo = new Combo(parent, SWT.READ_ONLY);
		combo.setData("id", "preferences." + id);
		combo.setItems(choices);
		GridDataFactory.fillDefaults().hint(220, SWT.DEFAULT).applyTo(combo);
		return combo;
	}

	@Override
	protected void performDefaults() {
		languages.select(0);
		themes.select(0);
		super.performDefaults();
	}

	@Override
	public boolean performOk() {
		String wanted = LANGUAGES.get(languages.getSelectionIndex());
		boolean dressed = false;
		boolean other = !wanted.equals(language.chosen());
		try {
			if (other) {
				language.choose(wanted);
			}
			Theme theme = Theme.values()[themes.getSelectionIndex()];
			if (theme != Theme.chosen()) {
				dressed = theme.choose();
			}
		} catch (IOException | BackingStoreException e) {
			Platform.getLog(GeneralPage.class).error(e.getMessage(), e);
			setErrorMessage(e.getMessage());
			return false;
		}
		if (other || dressed) {
			Restart.offer(getShell(), other ? "restart" : "restart.theme");
		}
		return true;
	}
}
