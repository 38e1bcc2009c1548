/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.cli;

import java.nio.file.Files;
import java.nio.file.Path;

import org.annals.core.check.RuleSettings;
import org.annals.core.check.RuleSettings.SettingsException;
import org.annals.core.check.Rules;
import org.annals.core.check.SeveritySettings;
import org.annals.core.message.Messages;

/** The settings of rules as the command line takes them: the person's usual file, or the one that an option names. */
final class Settings {

	private static final Messages MESSAGES = Messages.of(Main.class);

	private Settings() {
	}

	/**
	 * @param file the file, or null for the usual one in the person's home, which need not exist
	 * @throws UsageException when the file cannot be read, or names a rule or severity that does not exist
	 */
	static SeveritySettings load(String file, Rules rules) {
		Path chosen = file == null ? RuleSettings.usual() : Path.of(file);
		if (file != null && !Files.exists(chosen)) {
			throw new UsageException(MESSAGES.get("settings-unreadable", chosen));
		}
		try {
			return RuleSettings.load(chosen, rules);
		} catch (SettingsException e) {
			throw new UsageException(e.getMessage());
		}
	}
}
