/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.check;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

import org.annals.core.message.Messages;
import org.annals.core.write.AtomicFile;

/**
 * The file in which a person sets how grave rules are, one for command line and workbench, so that both give the same
 * result: lines of the form {@code rule.id = error|warning|info|off}, UTF-8.
 */
public final class RuleSettings {

	private static final Messages MESSAGES = Messages.of(RuleSettings.class);
	private static final String OFF = "off";
	/** What a properties file reads as something else than a part of a rule id. */
	private static final String ESCAPED = "\\:=#! ";

	/** Says in one sentence what is wrong with a settings file. */
	public static final class SettingsException extends Exception {

		private static final long serialVersionUID = 1L;

		SettingsException(String message, Throwable cause) {
			super(message, cause);
		}
	}

	private RuleSettings() {
	}

	/** The usual file in the person's home, which need not exist. */
	public static Path usual() {
		return Path.of(System.getProperty("user.home"), ".annals", "rules.properties");
	}

	/**
	 * Reads a file; one that is absent sets nothing.
	 *
	 * @throws SettingsException when the file cannot be read, or names a rule or severity that does not exist
	 */
	public static SeveritySettings load(Path file, Rules rules) throws SettingsException {
		if (!Files.exists(file)) {
			return SeveritySettings.NONE;
		}
		SeveritySettings settings = loadLenient(file);
		for (Map.Entry<String, String> entry : settings.byRule().entrySet()) {
			if (rules.find(entry.getKey()).isEmpty()) {
				throw new SettingsException(MESSAGES.get("settings-rule", file, entry.getKey()), null);
			}
			if (!isSeverity(entry.getValue())) {
				throw new SettingsException(MESSAGES.get("settings-severity", file, entry.getKey(), entry.getValue()), null);
			}
		}
		return settings;
	}

	/**
	 * Reads a file as {@link #load} does, but keeps what it says of rules that are not installed, which may come back.
	 *
	 * @throws SettingsException when the file cannot be read
	 */
	public static SeveritySettings loadLenient(Path file) throws SettingsException {
		if (!Files.exists(file)) {
			return SeveritySettings.NONE;
		}
		Properties properties = new Properties();
		try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
			properties.load(reader);
		} catch (IOException | IllegalArgumentException e) {
			throw new SettingsException(MESSAGES.get("settings-unreadable", file), e);
		}
		Map<String, String> byRule = new TreeMap<>();
		for (String rule : properties.stringPropertyNames()) {
			byRule.put(rule, properties.getProperty(rule).strip());
		}
		return new SeveritySettings(byRule);
	}

	/** Whether a text is error, warning, info or off. */
	public static boolean isSeverity(String text) {
		return OFF.equals(text) || Severity.of(text).isPresent();
	}

	/**
	 * Writes a file, whole or not at all; its folder is made where it is missing. Comments of the old file are lost.
	 *
	 * @throws IOException when it cannot be written; the message is one sentence for the person
	 */
	public static void save(Path file, SeveritySettings settings) throws IOException {
		StringBuilder text = new StringBuilder();
		settings.byRule().forEach((rule, severity) -> text.append(escaped(rule)).append(" = ").append(severity).append('\n'));
		Path folder = file.toAbsolutePath().getParent();
		if (folder != null && !Files.isDirectory(folder)) {
			Files.createDirectories(folder);
		}
		AtomicFile.write(file, true, out -> out.write(text.toString().getBytes(StandardCharsets.UTF_8)));
	}

	private static String escaped(String rule) {
		StringBuilder escaped = new StringBuilder();
		rule.chars().forEach(c -> escaped.append(ESCAPED.indexOf(c) >= 0 ? "\\" : "").append((char) c));
		return escaped.toString();
	}
}
