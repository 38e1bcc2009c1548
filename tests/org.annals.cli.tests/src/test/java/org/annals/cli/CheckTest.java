/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code annals check}: findings, formats and exit codes. */
class CheckTest {

	@TempDir
	private Path folder;

	@Test
	void givenTheCleanExample_whenChecked_thenNoErrorAndExitCode0() throws Exception {
		Cli.Run run = new Cli(folder).run("check", Cli.example());
		assertEquals(0, run.code(), run::toString);
		assertFalse(run.out().contains(" error["), run.out());
	}

	@Test
	void givenDefects_whenChecked_thenExitCode1AndEachLineNamesFileLineAndRule() throws Exception {
		byte[] before = Cli.bytes(Cli.defects());
		Cli.Run run = new Cli(folder).run("check", Cli.defects());
		assertEquals(1, run.code(), run::toString);
		assertTrue(run.out().lines().anyMatch(line -> line
				.matches("\\Q" + Cli.defects() + "\\E:\\d+:\\d+: error\\[[a-z.-]+\\] .+")), run.out());
		assertFalse(run.out().contains("\u001B"), "no colours in a pipe");
		assertArrayEquals(before, Cli.bytes(Cli.defects()));
	}

	@Test
	void givenChinese_whenChecked_thenSeveritiesAreNamedInChineseAndJsonKeepsItsIds() throws Exception {
		Cli zh = new Cli(folder).language("zh");
		assertTrue(zh.run("check", Cli.defects()).out().contains(" 错误["));
		JsonNode found = Json.parse(zh.run("check", "--format", "json", Cli.defects()).out());
		assertTrue(found.get("findings").findValuesAsText("severity").contains("error"));
	}

	@Test
	void givenATerminal_whenChecked_thenColouredUnlessNotWanted() throws Exception {
		assertTrue(new Cli(folder).property("annals.terminal", "12").run("check", Cli.defects()).out().contains("\u001B[1;31m"));
	}

	@Test
	void givenFailOn_whenChecked_thenTheSeverityDecidesTheExitCode() throws Exception {
		assertEquals(0, new Cli(folder).run("check", "--fail-on", "never", Cli.defects()).code());
		assertEquals(1, new Cli(folder).run("check", "--fail-on", "info", Cli.defects()).code());
	}

	@Test
	void givenSettings_whenARuleIsOff_thenItsFindingsAreGone() throws Exception {
		JsonNode all = Json.parse(new Cli(folder).run("check", "--format", "json", Cli.defects()).out());
		String rule = all.get("findings").get(0).get("rule").asText();
		Files.createDirectories(folder.resolve(".annals"));
		Files.writeString(folder.resolve(".annals/rules.properties"), rule + " = off\n");
		JsonNode rest = Json.parse(new Cli(folder).run("check", "--format", "json", Cli.defects()).out());
		rest.get("findings").forEach(finding -> assertFalse(finding.get("rule").asText().equals(rule)));
		assertTrue(rest.get("findings").size() < all.get("findings").size());
	}

	@Test
	void givenDefects_whenAskedForJson_thenItFitsTheSchemaAndPlacesFitTheText() throws Exception {
		JsonNode found = Json.parse(new Cli(folder).run("check", "--format", "json", Cli.defects()).out());
		Json.assertValid("check", found);
		String text = Files.readString(Cli.defects());
		assertTrue(found.get("findings").size() > 5);
		for (JsonNode finding : found.get("findings")) {
			int start = finding.get("start").asInt();
			String before = text.substring(0, text.offsetByCodePoints(0, start));
			assertEquals(before.chars().filter(c -> c == '\n').count() + 1, finding.get("line").asInt());
			assertEquals(start - before.codePointCount(0, before.lastIndexOf('\n') + 1) + 1, finding.get("column").asInt());
		}
	}

	@Test
	void givenSeveralSources_whenOneIsUnreadable_thenTheOthersGoOnAndExitCode3() throws Exception {
		Cli.Run run = new Cli(folder).run("check", "--format", "json", Cli.example(), "absent.txt", Cli.defects());
		assertEquals(3, run.code());
		run.sentence("absent.txt");
		JsonNode found = Json.parse(run.out());
		Json.assertValid("check", found);
		assertEquals(3, found.get("reports").size());
		assertTrue(found.get("reports").get(1).has("failure"));
	}

	@Test
	void givenAFile_whenWrittenTo_thenItHoldsTheAnswerAndIsNotReplacedUnasked() throws Exception {
		Cli.Run first = new Cli(folder).run("check", "--format", "json", "-o", "out.json", Cli.defects());
		assertEquals(1, first.code(), first::toString);
		assertEquals("", first.out());
		Json.assertValid("check", Json.parse(Files.readString(folder.resolve("out.json"))));
		Cli.Run second = new Cli(folder).run("check", "-o", "out.json", Cli.defects());
		assertEquals(3, second.code());
		second.sentence("out.json");
		assertEquals(1, new Cli(folder).run("check", "-o", "out.json", "--replace", Cli.defects()).code());
	}

	@Test
	void givenSarif_whenChecked_thenRulesRegionsAndFixesHangTogether() throws Exception {
		Path copy = Files.copy(Cli.defects(), folder.resolve("年报 1.txt"));
		JsonNode log = Json.parse(new Cli(folder).run("check", "--format", "sarif", copy).out());
		assertEquals("2.1.0", log.get("version").asText());
		JsonNode run = log.get("runs").get(0);
		assertEquals("unicodeCodePoints", run.get("columnKind").asText());
		assertEquals("%E5%B9%B4%E6%8A%A5%201.txt", run.at("/artifacts/0/location/uri").asText());
		assertTrue(run.get("results").size() > 5);
		int length = Files.readString(copy).length();
		boolean fixed = false;
		for (JsonNode result : run.get("results")) {
			JsonNode rule = run.at("/tool/driver/rules/" + result.get("ruleIndex").asInt());
			assertEquals(result.get("ruleId"), rule.get("id"));
			assertTrue(result.get("level").asText().matches("error|warning|note"));
			assertFalse(result.at("/message/text").asText().isEmpty());
			JsonNode region = result.at("/locations/0/physicalLocation/region");
			assertTrue(region.get("charOffset").asInt() + region.get("charLength").asInt() <= length);
			assertTrue(region.get("endLine").asInt() > region.get("startLine").asInt()
					|| region.get("endColumn").asInt() >= region.get("startColumn").asInt());
			fixed |= result.has("fixes");
			for (JsonNode fix : result.path("fixes")) {
				assertTrue(fix.at("/artifactChanges/0/replacements").size() > 0);
			}
		}
		assertTrue(fixed, "at least one fix");
	}

	@Test
	void givenStandardInput_whenChecked_thenItIsNamedMinus() throws Exception {
		Cli.Run run = new Cli(folder).input(Cli.bytes(Cli.defects())).run("check", "-");
		assertEquals(1, run.code(), run::toString);
		assertTrue(run.out().startsWith("-:"), run.out());
	}
}
