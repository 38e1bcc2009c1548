/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the folder where a person keeps reports: Annals in the folder of documents. */
final class ReportsFolder {

	/** A line of the XDG settings, as in XDG_DOCUMENTS_DIR="$HOME/文档". */
	private static final Pattern DOCUMENTS = Pattern.compile("(?m)^\\s*XDG_DOCUMENTS_DIR=\"(.+)\"\\s*$");

	private ReportsFolder() {
	}

	/** The folder, whether it exists or not. */
	static Path find() {
		Path home = Path.of(System.getProperty("user.home"));
		String config = System.getenv("XDG_CONFIG_HOME");
		Path settings = (config == null || config.isBlank() ? home.resolve(".config") : Path.of(config))
				.resolve("user-dirs.dirs");
		return documents(home, settings).resolve("Annals");
	}

	static Path documents(Path home, Path settings) {
		try {
			if (Files.isReadable(settings)) {
				Matcher line = DOCUMENTS.matcher(Files.readString(settings, StandardCharsets.UTF_8));
				if (line.find()) {
					return Path.of(line.group(1).replace("$HOME", home.toString()));
				}
			}
		} catch (IOException | RuntimeException e) {
			// A setting that cannot be read is the same as none.
			return home.resolve("Documents");
		}
		return home.resolve("Documents");
	}
}
