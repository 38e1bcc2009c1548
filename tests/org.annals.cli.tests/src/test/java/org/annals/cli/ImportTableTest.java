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

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures of a file become those of a report's tables, and it is said which. */
class ImportTableTest {

	private static final String TYPE = "<reportType xmlns=\"urn:annals:type:1\" id=\"com.example.t\" version=\"1\" language=\"en\"><name>T</name>"
			+ "<role id=\"part\" required=\"error\" content=\"text\"><name>Part</name></role>"
			+ "<table id=\"cases\" role=\"part\" required=\"error\"><title>Cases</title>"
			+ "<column id=\"new\"><name>New</name></column><column id=\"old\"><name>Old</name></column>"
			+ "<row id=\"a\"><name>Petitions</name></row><row id=\"b\"><name>Lawsuits</name></row></table>"
			+ "<table id=\"staff\" role=\"part\" required=\"error\"><title>Staff</title>"
			+ "<column id=\"men\"><name>Men</name></column><column id=\"women\"><name>Women</name></column>"
			+ "<row id=\"x\"><name>Clerks</name></row></table></reportType>";

	@TempDir
	private Path folder;
	private Path report;

	@BeforeEach
	void begin() throws Exception {
		Files.writeString(Files.createDirectories(folder.resolve("types")).resolve("t.reporttype"), TYPE);
		report = folder.resolve("r.annals");
		Cli.Run run = cli().run("new", report, "--type", "com.example.t", "--year", "2025");
		assertEquals(0, run.code(), run::toString);
	}

	private Cli cli() {
		return new Cli(folder);
	}

	private Path csv(String text) throws IOException {
		return Files.writeString(folder.resolve("figures.csv"), text);
	}

	@Test
	void givenNoOutput_whenRun_thenTheChangesAreToldAndTheReportStays() throws Exception {
		byte[] before = Cli.bytes(report);
		Cli.Run run = cli().run("import-table", report, csv(",New,Old\nPetitions,7,2\nLawsuits,3,1\n"));
		assertEquals(0, run.code(), run::toString);
		assertEquals(List.of("Cases: 4 cells change, of 4 in the file", "- Petitions / New: 7", "- Petitions / Old: 2",
				"- Lawsuits / New: 3", "- Lawsuits / Old: 1"), run.out().lines().toList());
		assertArrayEquals(before, Cli.bytes(report));
	}

	@Test
	void givenReplace_whenRunTwice_thenTheReportHasTheFiguresAndNothingMoreChanges() throws Exception {
		Path file = csv(",New,Old\nPetitions,7,2\nLawsuits,3,1\n");
		assertEquals(3, cli().run("import-table", report, file, "-o", report).code(), "not without --replace");
		Cli.Run run = cli().run("import-table", report, file, "-o", report, "--replace");
		assertEquals(0, run.code(), run::toString);
		assertTrue(Files.readString(report).contains(">7<"), () -> run + "");
		Cli.Run again = cli().language("zh").run("import-table", report, csv(",New,Old\nPetitions,7,2\nLawsuits,9,1\n"));
		assertEquals(List.of("Cases：改动 1 个单元格，文件中共 4 个", "- Lawsuits / New：3 改为 9"), again.out().lines().toList());
	}

	@Test
	void givenWhatFitsNowhere_whenRun_thenItIsToldAsAFinding() throws Exception {
		Cli.Run run = cli().run("import-table", report, csv(",New,Old\nPetitions,many,2\nLawsuits,3,1\nAppeals,4,4\n"));
		assertEquals(1, run.code(), run::toString);
		assertTrue(run.out().lines().anyMatch(line -> line.startsWith("! ") && line.contains("Appeals")), run::toString);
		assertTrue(run.out().lines().anyMatch(line -> line.startsWith("! ") && line.contains("many")), run::toString);
	}

	@Test
	void givenATableThatIsNotRecognised_whenNamed_thenItIsTakenAndElseRefused() throws Exception {
		Path file = csv("One,Two,Three\nA,1,2\nB,3,4\n");
		Cli.Run run = cli().run("import-table", report, file);
		assertEquals(3, run.code(), run::toString);
		assertTrue(run.err().contains("cases, staff"), run::toString);
		Cli.Run unknown = cli().run("import-table", report, file, "--table", "salaries");
		assertEquals(2, unknown.code(), unknown::toString);
		assertTrue(unknown.err().contains("cases, staff"), unknown::toString);
		Cli.Run beyond = cli().run("import-table", report, file, "--sheet", "2");
		assertEquals(2, beyond.code(), beyond::toString);
		Cli.Run named = cli().run("import-table", report, file, "--table", "cases", "--sheet", "1");
		assertTrue(named.out().startsWith("Cases: "), named::toString);
	}
}
