/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two versions of a type beside a report: what is listed, begun, told and written. */
class MigrateTest {

	@TempDir
	private Path folder;
	private Path report;

	@BeforeEach
	void begin() throws Exception {
		type("1.0", "<role id=\"old\" required=\"error\" content=\"text\"><name>Part</name></role>");
		type("2.0", "<role id=\"new\" required=\"error\" content=\"text\"><name>Section</name></role>"
				+ "<change from=\"1\"><rename from=\"old\" to=\"new\"/></change>");
		report = folder.resolve("r.annals");
		Cli.Run run = cli().run("new", report, "--type", "com.example.x@1.0", "--year", "2025");
		assertEquals(0, run.code(), run::toString);
	}

	private void type(String version, String body) throws IOException {
		Path types = Files.createDirectories(folder.resolve("types"));
		Files.writeString(types.resolve("x" + version + ".reporttype"), "<reportType xmlns=\"urn:annals:type:1\" id=\"com.example.x\""
				+ " version=\"" + version + "\" language=\"en\"><name>X</name>" + body + "</reportType>");
	}

	@Test
	void givenAVersionThatIsWithdrawn_whenAReportIsBegunInIt_thenItIsRefusedAndTheOthersServe() throws Exception {
		Path old = folder.resolve("types/x2.0.reporttype");
		Files.writeString(old, Files.readString(old).replace(" language=", " withdrawn=\"true\" language="));
		Path fresh = folder.resolve("n.annals");
		Cli.Run run = cli().run("new", fresh, "--type", "com.example.x@2.0");
		assertEquals(3, run.code(), run::toString);
		assertTrue(run.sentence("com.example.x@2.0").contains("withdrawn"), run::toString);
		assertEquals(0, cli().run("new", fresh, "--type", "com.example.x").code());
		assertTrue(Files.readString(fresh).contains("typeVersion=\"1.0\""));
	}

	private Cli cli() {
		return new Cli(folder);
	}

	@Test
	void givenAnOlderReport_whenMoved_thenItIsToldBeforeAndDoneOnceAndNothingLiesBeside() throws Exception {
		byte[] before = Cli.bytes(report);
		Cli.Run dry = cli().run("migrate", "--dry-run", report);
		assertEquals(0, dry.code(), dry::toString);
		assertEquals(List.of(report + " would be moved from version 1.0 to 2.0:", "- X: from version 1.0 to version 2.0",
				"- Part: has the part “Section” now"), dry.out().lines().toList());
		assertArrayEquals(before, Cli.bytes(report));
		Cli.Run run = cli().run("migrate", report);
		assertEquals(0, run.code(), run::toString);
		assertEquals(dry.out().replace("would be", "is"), run.out());
		String xml = Files.readString(report);
		assertTrue(xml.contains("role=\"new\"") && xml.contains("typeVersion=\"2.0\"") && xml.contains(">Part<"), xml);
		Cli.Run again = cli().language("zh").run("migrate", report, "--to", "2");
		assertEquals(report + " 已是 2.0 版，无须改动。", again.out().strip());
		try (Stream<Path> files = Files.list(folder)) {
			assertEquals(List.of("r.annals", "types"), files.map(file -> file.getFileName().toString()).sorted().toList());
		}
	}

	@Test
	void givenReportsThatCannotBeMoved_whenOthersCan_thenEachIsToldAndTheRestIsMoved() throws Exception {
		Path text = Files.writeString(folder.resolve("t.txt"), "X\n");
		byte[] broken = "<report".getBytes();
		Path damaged = Files.write(folder.resolve("d.annals"), broken);
		Cli.Run run = cli().run("migrate", text, damaged, report);
		assertEquals(3, run.code(), run::toString);
		assertTrue(run.err().contains("t.txt") && run.err().contains("d.annals"), run::toString);
		assertEquals(2, run.err().lines().filter(line -> !line.isBlank()).count(), run::toString);
		assertTrue(run.out().contains("is moved from version 1.0 to 2.0"), run::toString);
		assertArrayEquals(broken, Cli.bytes(damaged));
		Cli.Run back = cli().run("migrate", "--to", "1.0", report);
		assertEquals(3, back.code(), back::toString);
		assertTrue(back.sentence("r.annals").contains("2.0"), back::toString);
	}

	@Test
	void givenAVersionThatIsNotInstalled_whenRead_thenOneSentenceSaysSoAndTheFileStays() throws Exception {
		Files.delete(folder.resolve("types/x1.0.reporttype"));
		byte[] before = Cli.bytes(report);
		Cli.Run run = cli().run("check", report);
		assertTrue(run.err().contains("version 1.0") && run.err().contains("2.0"), run::toString);
		Cli.Run written = cli().run("write", "--format", "txt", report);
		assertEquals(0, written.code(), written::toString);
		assertArrayEquals(before, Cli.bytes(report));
		assertEquals(0, cli().run("migrate", report).code());
		assertEquals("", cli().run("check", report, "--fail-on", "never").err());
	}
}
