/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.generator;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The committed code and schemas are what the generator gives, so that nobody edits them by hand or forgets to run it. */
class DriftTest {

	private static final Path ROOT = Path.of(System.getProperty("annals.root"));

	@TempDir
	Path fresh;

	@Test
	void givenTurkishMachine_whenGenerated_thenEqualsWhatIsCommitted() throws IOException {
		Locale before = Locale.getDefault();
		try {
			Locale.setDefault(Locale.forLanguageTag("tr"));
			Generate.generate(ROOT, fresh);
		} finally {
			Locale.setDefault(before);
		}
		for (String part : Generate.PARTS) {
			compare(ROOT.resolve("bundles").resolve(part), fresh.resolve(part), part);
		}
	}

	@Test
	void eachGeneratedFolderOfTheProjectIsCompared() throws IOException {
		try (Stream<Path> bundles = Files.list(ROOT.resolve("bundles"))) {
			for (Path bundle : (Iterable<Path>) bundles::iterator) {
				String part = bundle.getFileName() + "/src-gen";
				assertTrue(!Files.isDirectory(bundle.resolve("src-gen")) || Generate.PARTS.contains(part), part);
			}
		}
	}

	private static void compare(Path committed, Path generated, String part) throws IOException {
		SortedSet<Path> files = files(generated);
		assertTrue(!files.isEmpty(), part);
		assertEquals(files, files(committed), part);
		for (Path file : files) {
			String hint = part + "/" + file + " differs; run the generator (releng/org.annals.generator)";
			assertArrayEquals(Files.readAllBytes(generated.resolve(file)), Files.readAllBytes(committed.resolve(file)), hint);
		}
	}

	private static SortedSet<Path> files(Path folder) throws IOException {
		try (Stream<Path> walk = Files.walk(folder)) {
			SortedSet<Path> files = new TreeSet<>();
			walk.filter(Files::isRegularFile).map(folder::relativize).forEach(files::add);
			return files;
		}
	}
}
