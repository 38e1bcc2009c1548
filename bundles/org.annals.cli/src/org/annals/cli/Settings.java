/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.cli;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

import org.annals.core.check.Rules;
import org.annals.core.check.Severity;
import org.annals.core.check.SeveritySettings;
import org.annals.core.message.Messages;

/** The file in which a person sets how grave rules are: lines of the form {@code rule.id = error|warning|info|off}. */
final class Settings {

	private static final Messages MESSAGES = Messages.of(Main.class);
	private static final String OFF = "off";

	private Settings() {
	}

	/**
	 * @param file the file, or null for the usual one in the person's home, which need not exist
	 * @throws UsageException when the file cannot be read, or names a rule or severity that does not exist
	 */
	static SeveritySettings load(String file, Rules rules) {
		Path usual = Path.of(System.getProperty("user.home"), ".annals", "rules.properties");
		if (file == null && !Files.exists(usual)) {
			return SeveritySettings.NONE;
		}
		Path chosen = file == null ? usual : Path.of(file);
		Properties properties = new Properties();
		try (Reader reader = Files.newBufferedReader(chosen, StandardCharsets.UTF_8)) {
			properties.load(reader);
		} catch (IOException | IllegalArgumentException e) {
			throw new UsageException(MESSAGES.get("settings-unreadable", chosen));
		}
		Map<String, String> byRule = new TreeMap<>();
		for (String rule : properties.stringPropertyNames()) {
			byRule.put(rule, properties.getProperty(rule).strip());
		}
		byRule.forEach((rule, severity) -> {
			if (rules.find(rule).isEmpty()) {
				throw new UsageException(MESSAGES.get("settings-rule", chosen, rule));
			}
			if (!severity.equals(OFF) && Severity.of(severity).isEmpty()) {
				throw new UsageException(MESSAGES.get("settings-severity", chosen, rule, severity));
			}
		});
		return new SeveritySettings(byRule);
	}
}
