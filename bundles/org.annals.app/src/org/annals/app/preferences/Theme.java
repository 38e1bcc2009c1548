/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.app.preferences;

import java.util.List;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;

/** The colours of the workbench that a person can choose. */
public enum Theme {

	/** Light or dark, as the desktop is. */
	SYSTEM("system"),
	/** Dark on light. */
	LIGHT("light"),
	/** Light on dark. */
	DARK("dark");

	private static final int DESKTOP_MILLIS = 1000;
	private static final String NODE = "org.annals.app";
	private static final String KEY = "theme";
	private static final String ENGINE_NODE = "org.eclipse.e4.ui.css.swt.theme";
	private static final String ENGINE_KEY = "themeid";
	private static final String LIGHT_ID = "org.eclipse.e4.ui.css.theme.e4_default";
	private static final String DARK_ID = "org.eclipse.e4.ui.css.theme.e4_dark";

	private static final String ARGUMENT = "-cssTheme";

	private final String word;

	Theme(String word) {
		this.word = word;
	}

	/** How it is kept, and what the command's parameter says. */
	public String word() {
		return word;
	}

	/** The theme of a word; {@link #SYSTEM} for any other. */
	public static Theme of(String word) {
		for (Theme theme : values()) {
			if (theme.word.equals(word)) {
				return theme;
			}
		}
		return SYSTEM;
	}

	/** What the person chose; {@link #SYSTEM} at first. */
	public static Theme chosen() {
		return of(InstanceScope.INSTANCE.getNode(NODE).get(KEY, SYSTEM.word));
	}

	/**
	 * Tells the engine before the workbench starts, so that no window is painted twice. A theme that the workbench was
	 * started with goes first.
	 */
	public static void prepare() {
		if (List.of(Platform.getApplicationArgs()).contains(ARGUMENT)) {
			return;
		}
		InstanceScope.INSTANCE.getNode(ENGINE_NODE).put(ENGINE_KEY, chosen().id());
	}

	/**
	 * Keeps the choice and shows it, as far as that goes while the workbench runs.
	 *
	 * @return whether light became dark or dark light: then widgets that are there keep some of their old colours, and the
	 *         person should be offered a restart
	 */
	public boolean choose() throws BackingStoreException {
		Preferences node = InstanceScope.INSTANCE.getNode(NODE);
		node.put(KEY, word);
		node.flush();
		IThemeEngine engine = PlatformUI.getWorkbench().getService(IThemeEngine.class);
		if (engine == null || engine.getActiveTheme() != null && engine.getActiveTheme().getId().equals(id())) {
			return false;
		}
		apply(engine, PlatformUI.getWorkbench().getDisplay());
		return true;
	}

	/** The style sheet reads the desktop's colours, so these have to be the new ones, of which an event tells, before it is applied. */
	private void apply(IThemeEngine engine, Display display) {
		boolean[] done = new boolean[1];
		Runnable style = () -> {
			if (!done[0]) {
				done[0] = true;
				engine.setTheme(id(), true);
			}
		};
		display.addListener(SWT.Settings, new Listener() {

			@Override
			public void handleEvent(Event event) {
				display.removeListener(SWT.Settings, this);
				display.asyncExec(style);
			}
		});
		display.setDarkThemePreferred(isDark());
		// A desktop that had these colours already has no news to tell.
		display.timerExec(DESKTOP_MILLIS, style);
	}

	private boolean isDark() {
		return this == DARK || this == SYSTEM && Display.isSystemDarkTheme();
	}

	private String id() {
		return isDark() ? DARK_ID : LIGHT_ID;
	}
}
