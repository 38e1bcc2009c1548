/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.annals.core.op.ReadReport;
import org.annals.core.read.Reading;
import org.annals.core.source.SourceException;
import org.annals.core.source.SourceFile;

/** The real reports that tests measure with; tests are skipped where they are absent. */
public final class Material {

	private Material() {
	}

	/** A file below the material folder; skips the test when it is not there. */
	public static Path file(String path) {
		Path file = Path.of(System.getProperty("annals.shared", "")).resolve("data").resolve(path);
		assumeTrue(Files.exists(file), () -> path + " is not on this machine");
		return file;
	}

	/** All reports of the corpus; none where it is absent. */
	public static List<Path> corpus() {
		Path folder = Path.of(System.getProperty("annals.shared", "")).resolve("data/corpus");
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(folder)) {
			return files.sorted().toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Reads a report with everything that is installed. */
	public static Reading read(Path file) {
		try {
			return new ReadReport(TestCore.get(), new SourceFile(file.getFileName().toString(), Files.readAllBytes(file)),
					null).execute(null);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} catch (SourceException e) {
			throw new AssertionError(e.getMessage(), e);
		}
	}

	/** Reads a text as it would be read from a file. */
	public static Reading readText(String text) {
		try {
			return new ReadReport(TestCore.get(),
					new SourceFile("text.txt", text.getBytes(java.nio.charset.StandardCharsets.UTF_8)), null).execute(null);
		} catch (SourceException e) {
			throw new AssertionError(e.getMessage(), e);
		}
	}
}
