/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.kit.edit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.annals.core.testing.TestCore;

/** The files of types in the source tree: those that are shipped and the templates of the kit. */
final class TypeFiles {

	private TypeFiles() {
	}

	static List<Path> all() throws IOException {
		try (Stream<Path> files = Files.walk(TestCore.root().resolve("bundles"))) {
			return files.filter(file -> file.toString().endsWith(".reporttype") && !file.toString().contains("/target/")).sorted().toList();
		}
	}

	static TypeSession open(Path file) throws IOException {
		return new TypeSession(Files.readString(file), file.getFileName().toString());
	}
}
