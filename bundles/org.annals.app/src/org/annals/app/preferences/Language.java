/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.app.preferences;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeMap;

import org.annals.core.write.AtomicFile;

/**
 * The language that a person wants the workbench to speak. It is kept outside the folder of reports, because the start
 * script reads it before there is a workbench.
 */
public final class Language {

	/** The language of the system. */
	public static final String SYSTEM = "";

	private static final String KEY = "language";

	private final Path settings;

	public Language() {
		this(Path.of(System.getProperty("user.home"), ".annals", "settings"));
	}

	Language(Path settings) {
		this.settings = settings;
	}

	/** BCP 47, for example zh, or {@link #SYSTEM}. A file that cannot be read is the same as none. */
	public String chosen() {
		try {
			return read().getProperty(KEY, SYSTEM);
		} catch (IOException | IllegalArgumentException e) {
			return SYSTEM;
		}
	}

	/** @throws IOException when it cannot be kept; the message is one sentence for the person */
	public void choose(String language) throws IOException {
		Properties all = Files.exists(settings) ? read() : new Properties();
		if (language.equals(SYSTEM)) {
			all.remove(KEY);
		} else {
			all.setProperty(KEY, language);
		}
		StringWriter lines = new StringWriter();
		// Properties.store would add the time of day.
		new TreeMap<>(all).forEach((key, value) -> lines.append(key + "=" + value + "\n"));
		Files.createDirectories(settings.getParent());
		AtomicFile.write(settings, true, out -> out.write(lines.toString().getBytes(StandardCharsets.UTF_8)));
	}

	private Properties read() throws IOException {
		Properties all = new Properties();
		if (Files.exists(settings)) {
			all.load(new StringReader(Files.readString(settings)));
		}
		return all;
	}
}
