/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Help, lists, languages and wrong usage. */
class UsageTest {

	@TempDir
	private Path folder;

	@Test
	void givenNothing_whenRun_thenHelpIsPrinted() throws Exception {
		Cli.Run run = new Cli(folder).run();
		assertEquals(0, run.code());
		for (String command : new String[] { "read", "check", "write", "types", "rules" }) {
			assertTrue(run.out().contains("\n  " + command + " "), () -> command + " in " + run.out());
		}
		assertEquals("", run.err());
	}

	@ParameterizedTest
	@ValueSource(strings = { "read", "check", "write", "import-table", "types", "rules" })
	void givenACommand_whenAskedForHelp_thenEveryOptionIsExplained(String command) throws Exception {
		Cli.Run english = new Cli(folder).run(command, "--help");
		Cli.Run chinese = new Cli(folder).language("zh").run(command, "--help");
		assertEquals(0, english.code());
		assertTrue(english.out().startsWith("Usage: annals " + command), english.out());
		assertTrue(chinese.out().startsWith("用法：annals " + command), chinese.out());
		for (String option : english.out().lines().filter(line -> line.matches("\\s+(-., )?--.*")).toList()) {
			String next = english.out().substring(english.out().indexOf(option) + option.length()).lines().skip(1)
					.findFirst().orElse("");
			assertTrue(option.matches(".*\\S\\s{2,}\\S+.*[a-z].*") || next.isBlank() || next.startsWith("          "), option);
		}
	}

	@Test
	void givenTheLanguageOption_whenRun_thenItBeatsTheSystems() throws Exception {
		assertTrue(new Cli(folder).run("--language", "zh").out().startsWith("用法"));
		assertTrue(new Cli(folder).language("zh").run("--language=en").out().startsWith("Usage"));
		assertEquals(2, new Cli(folder).run("--language=xx").code());
	}

	@Test
	void givenVersion_whenRun_thenTheBundlesVersionIsPrinted() throws Exception {
		Cli.Run run = new Cli(folder).run("--version");
		assertEquals(0, run.code());
		assertTrue(run.out().matches("annals \\d+\\.\\d+\\.\\d+.*\\R"), run.out());
	}

	@Test
	void givenTypes_whenListed_thenTheDutyReportIsThereInTheLanguageOfThePerson() throws Exception {
		assertTrue(new Cli(folder).run("types").out().contains("org.annals.type.duty"));
		assertTrue(new Cli(folder).language("zh").run("types").out().contains("述职报告"));
	}

	@Test
	void givenRules_whenListed_thenNoKeyIsLeftUntranslated() throws Exception {
		Cli.Run english = new Cli(folder).run("rules", "--explain");
		Cli.Run chinese = new Cli(folder).language("zh").run("rules", "--explain");
		assertEquals(0, english.code());
		assertTrue(english.out().contains("punct.halfwidth"), english.out());
		assertFalse((english.out() + chinese.out()).contains(" %"), english.out());
		assertEquals(english.out().lines().count(), chinese.out().lines().count());
	}

	@ParameterizedTest
	@ValueSource(strings = { "bogus", "check", "check --format yaml x", "check --fail-on maybe x", "check --what x",
			"read a b", "read --type none x", "write x", "write --format none -o y x", "check - -", "rules --format",
			"write --format txt -o nofolder x y" })
	void givenWrongUsage_whenRun_thenOneSentenceAndExitCode2(String arguments) throws Exception {
		Cli.Run run = new Cli(folder).run((Object[]) arguments.split(" "));
		assertEquals(2, run.code(), run::toString);
		assertEquals(1, run.err().lines().count(), run.err());
		assertEquals("", run.out());
		Cli.Run chinese = new Cli(folder).language("zh").run((Object[]) arguments.split(" "));
		assertTrue(chinese.err().codePoints().anyMatch(c -> c >= 0x4E00 && c < 0xA000), chinese.err());
	}

	@Test
	void givenSettings_whenTheyNameAnUnknownRuleOrSeverity_thenExitCode2() throws Exception {
		Path settings = Files.writeString(folder.resolve("s.properties"), "no.such = error\n");
		Cli.Run unknown = new Cli(folder).run("check", "--settings", settings, Cli.example());
		assertEquals(2, unknown.code());
		assertTrue(unknown.sentence("no.such").contains("annals rules"));
		Files.writeString(settings, "punct.halfwidth = fatal\n");
		assertEquals(2, new Cli(folder).run("check", "--settings", settings, Cli.example()).code());
		assertEquals(2, new Cli(folder).run("check", "--settings", folder.resolve("none"), Cli.example()).code());
	}
}
