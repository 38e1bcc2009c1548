/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person left open is open again after a restart, and one folder of reports has one workbench at a time. */
class RestartTest {

	private static final String NAME = "restarted.annals";

	@TempDir
	private Path folder;

	@BeforeAll
	static void needsAScreen() {
		assumeTrue(Workbench.isPossible(), "needs a screen and xdotool");
	}

	@Test
	void givenAReportThatWasOpen_whenTheWorkbenchStartsAgain_thenItIsOpen() throws Exception {
		Path report = folder.resolve(NAME);
		Files.copy(Path.of(System.getProperty("annals.root"), "examples/duty-report.annals"), report);
		byte[] before = Files.readAllBytes(report);

		try (Workbench first = Workbench.start(folder, "-open", report.toString())) {
			String window = first.window(NAME);
			try (Workbench second = Workbench.start(folder)) {
				assertEquals(0, second.answer(second.window("Annals")), "a second one on the same folder says so and ends");
			}
			assertEquals(0, first.quit(window));
		}

		try (Workbench again = Workbench.start(folder)) {
			assertEquals(0, again.quit(again.window(NAME)));
		}
		assertArrayEquals(before, Files.readAllBytes(report), "opening changes nothing");
	}
}
