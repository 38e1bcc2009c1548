/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.app;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The files that the workbench was started with: whatever follows {@code -open}. */
final class OpenArguments {

	private static final String OPEN = "-open";

	private OpenArguments() {
	}

	/** The files that exist, in their order, absolute. */
	static List<Path> files(String[] arguments) {
		List<Path> files = new ArrayList<>();
		for (int i = 0; i + 1 < arguments.length; i++) {
			if (arguments[i].equals(OPEN)) {
				try {
					Path file = Path.of(arguments[i + 1]).toAbsolutePath().normalize();
					if (Files.isRegularFile(file)) {
						files.add(file);
					}
				} catch (InvalidPathException e) {
					// What is no path is no file either.
					continue;
				}
			}
		}
		return files;
	}
}
