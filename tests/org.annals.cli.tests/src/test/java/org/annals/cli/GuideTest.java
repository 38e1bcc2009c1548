/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The guides to report types, followed from the first file to an installed plug-in, a report of it, and back. */
class GuideTest {

	@TempDir
	private Path home;

	@ParameterizedTest
	@CsvSource({ "docs/types.md, en", "docs/types.zh-CN.md, zh" })
	void whoFollowsTheGuideGetsThere(String guide, String language) throws Exception {
		int commands = new Guide(home, language).follow(Cli.root().resolve(guide));
		assertTrue(commands > 15, () -> commands + " commands");
		try (Stream<Path> files = Files.list(home)) {
			assertEquals(1, files.filter(file -> file.toString().endsWith(".pdf")).filter(file -> file.toFile().length() > 1000).count());
		}
	}
}
