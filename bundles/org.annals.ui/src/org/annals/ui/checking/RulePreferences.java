/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.checking;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import org.annals.core.check.RuleSettings;
import org.annals.core.check.RuleSettings.SettingsException;
import org.annals.core.check.SeveritySettings;
import org.annals.ui.AnnalsUi;

/** How grave each rule is for this person: the same file that the command line reads, so that both find the same. */
public final class RulePreferences {

	/** System property: another file than the usual one. */
	private static final String FILE = "annals.rules";
	private static final FileTime NEVER = FileTime.fromMillis(0);

	private static final List<Runnable> LISTENERS = new CopyOnWriteArrayList<>();
	private static SeveritySettings settings = SeveritySettings.NONE;
	private static FileTime read;

	private RulePreferences() {
	}

	/** What the checker asks; rules that the person did not set are as the report type has them. On any thread. */
	public static synchronized SeveritySettings settings() {
		FileTime modified = modified();
		if (!modified.equals(read)) {
			read = modified;
			try {
				settings = RuleSettings.loadLenient(file());
			} catch (SettingsException e) {
				// What was read last stays; the person learns of it from the log, and from the command line.
				AnnalsUi.log(e.getMessage(), e);
			}
		}
		return settings;
	}

	/** Rule id to error, warning, info or off, for the rules that the person set. */
	public static Map<String, String> all() {
		return settings().byRule();
	}

	/**
	 * Replaces all that the person set.
	 *
	 * @throws IOException when it cannot be kept; the message is one sentence for the person
	 */
	public static void set(Map<String, String> rules) throws IOException {
		synchronized (RulePreferences.class) {
			RuleSettings.save(file(), new SeveritySettings(rules));
			read = null;
		}
		LISTENERS.forEach(Runnable::run);
	}

	static void addListener(Runnable listener) {
		LISTENERS.add(listener);
	}

	static void removeListener(Runnable listener) {
		LISTENERS.remove(listener);
	}

	private static FileTime modified() {
		try {
			return Files.exists(file()) ? Files.getLastModifiedTime(file()) : NEVER;
		} catch (IOException e) {
			return NEVER;
		}
	}

	private static Path file() {
		String other = System.getProperty(FILE);
		return other == null ? RuleSettings.usual() : Path.of(other);
	}
}
