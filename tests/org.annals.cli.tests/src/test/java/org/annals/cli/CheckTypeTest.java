/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import com.fasterxml.jackson.databind.JsonNode;
import org.annals.cli.Cli.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code annals check} on the file of a report type: what is wrong with it, and what it makes of its sample. */
class CheckTypeTest {

	private static final String TYPE = """
			<?xml version="1.0" encoding="UTF-8"?>
			<reportType xmlns="urn:annals:type:1" id="com.example.safety" version="1.0" language="en" levels="1. (a)">
				<name lang="en">Safety Report</name>
				<role id="done" required="error" content="text">
					<name lang="en">Done</name>
					<cue>(?i)^done</cue>
				</role>
			</reportType>
			""";

	@TempDir
	private Path folder;

	@BeforeEach
	void type() throws Exception {
		Files.writeString(folder.resolve("safety.reporttype"), TYPE);
	}

	private Run check(Object... arguments) throws Exception {
		Object[] words = new Object[arguments.length + 1];
		words[0] = "check";
		System.arraycopy(arguments, 0, words, 1, arguments.length);
		return new Cli(folder).run(words);
	}

	private void change(String from, String to) throws Exception {
		assertTrue(TYPE.contains(from));
		Files.writeString(folder.resolve("safety.reporttype"), TYPE.replace(from, to));
	}

	@Test
	void givenASoundType_whenChecked_thenNothingIsFound() throws Exception {
		Run run = check("safety.reporttype");
		assertEquals("0 safety.reporttype: nothing found\n", run.code() + " " + run.out());
		assertEquals("", run.err());
	}

	@Test
	void givenACueThatIsNone_whenChecked_thenLineElementAndWordsAreSaid() throws Exception {
		change("(?i)^done", "(?i)^(done");
		Run run = check("safety.reporttype");
		assertEquals(1, run.code());
		assertTrue(run.out().startsWith("safety.reporttype:6:3: error[type] ") && run.out().contains("(In reportType/role[done]/cue.)")
				&& run.out().contains("<cue>(?i)^(done</cue>"), run::toString);
		assertEquals("", run.err());
		assertEquals(0, check("safety.reporttype", "--fail-on", "never").code());
		String chinese = new Cli(folder).language("zh").run("check", "safety.reporttype").out();
		assertTrue(chinese.startsWith("safety.reporttype:6:3: 错误[type] ") && chinese.contains("（位置：reportType/role[done]/cue）"), chinese);
	}

	@Test
	void givenATypeThatIsNoXml_whenChecked_thenItsLineIsSaid() throws Exception {
		change("</role>", "");
		Run run = check("safety.reporttype");
		assertEquals(1, run.code());
		assertTrue(run.out().startsWith("safety.reporttype:8:1: error[type] ") && run.out().contains("</reportType>"), run::toString);
	}

	@Test
	void givenASample_whenChecked_thenWhatTheTypeFindsInItIsSaidBehind() throws Exception {
		Files.writeString(folder.resolve("safety.txt"), "Safety Report\n\n1. Otherwise\n\nNothing.\n");
		Run run = check("safety.reporttype");
		assertEquals(1, run.code(), run::toString);
		assertTrue(run.out().contains("safety.reporttype: nothing found\n") && run.out().contains("safety.txt:1:1: error[section.missing]")
				&& run.out().contains("Done"), run::toString);
		JsonNode json = Json.parse(check("safety.reporttype", "--format", "json").out());
		Json.assertValid("check", json);
		assertEquals("[\"com.example.safety\",\"com.example.safety\"]", json.get("reports").findValues("type").toString().replace(" ", ""));
		assertTrue(Json.parse(check("safety.reporttype", "--format", "sarif").out()).toString().contains("section.missing"));
	}

	@Test
	void givenAFolder_whenChecked_thenItsTypesAreAndMayBuildOnEachOther() throws Exception {
		Files.writeString(folder.resolve("harbour.reporttype"),
				TYPE.replace("id=\"com.example.safety\"", "id=\"com.example.harbour\" base=\"com.example.safety\""));
		Run both = check(".");
		assertEquals(0, both.code(), both::toString);
		assertTrue(both.out().contains("harbour.reporttype: nothing found") && both.out().contains("safety.reporttype: nothing found"),
				both::toString);
		change("</name>", "");
		Run broken = check(".");
		assertEquals(1, broken.code());
		assertTrue(broken.out().contains("harbour.reporttype:2:1: error[type] ") && broken.out().contains("com.example.safety"),
				broken::toString);
		assertEquals("", broken.err(), "nothing is said twice");
	}

	@Test
	void givenAReportBeside_whenBothAreChecked_thenBothAreSaid() throws Exception {
		Files.writeString(folder.resolve("report.txt"), "Safety Report\n\n1. Done\n\nMuch.\n");
		JsonNode json = Json.parse(check("safety.reporttype", "report.txt", "--type", "com.example.safety", "--format", "json").out());
		Json.assertValid("check", json);
		assertEquals(2, json.get("reports").size());
	}

	@Test
	void givenATypeThatIsNotThereOrNoText_whenChecked_thenItIsRefused() throws Exception {
		Run absent = check("absent.reporttype");
		assertEquals(3, absent.code());
		absent.sentence("absent.reporttype");
		Files.write(folder.resolve("odd.reporttype"), new byte[] { '<', (byte) 0xFF, (byte) 0xFE, '>' });
		Run odd = check("odd.reporttype");
		assertEquals(3, odd.code());
		odd.sentence("odd.reporttype");
		Run empty = check(Files.createDirectory(folder.resolve("none")));
		assertEquals(3, empty.code());
		empty.sentence("none");
	}
}
