/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.annals.cli.Cli.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code annals new --from} and {@code annals check --last-year}: last year's report is named, taken from and held against this one. */
class LastYearTest {

	private static final String TYPE = """
			<?xml version="1.0" encoding="UTF-8"?>
			<reportType xmlns="urn:annals:type:1" id="com.example.requests" version="1.0" language="en" levels="1. (a)">
				<name lang="en">Requests Report</name>
				<cue weight="8">(?i)requests report</cue>
				<role id="requests" required="error" content="text">
					<name lang="en">Requests</name>
					<cue weight="5">(?i)^requests$</cue>
				</role>
				<table id="requests" role="requests" required="error">
					<title lang="en">Requests of the year</title>
					<stub lang="en">Kind</stub>
					<column id="persons"><name lang="en">Persons</name></column>
					<column id="companies"><name lang="en">Companies</name></column>
					<row id="carried"><name lang="en">Carried over</name></row>
					<row id="answered"><name lang="en">Answered</name></row>
					<row id="next"><name lang="en">Carried on</name></row>
					<equation id="across" each="column">
						<expression>carried = last(next)</expression>
						<message lang="en">What was carried over must equal what last year carried on</message>
					</equation>
				</table>
			</reportType>
			""";

	@TempDir
	private Path folder;

	@BeforeEach
	void type() throws Exception {
		Files.writeString(Files.createDirectories(folder.resolve(".annals/types")).resolve("requests.reporttype"), TYPE);
		report(2024, 2, 14);
	}

	/** Writes the report of a year, by its figures for persons; companies have 1 throughout. */
	private Path report(int year, int carried, int next) throws Exception {
		return Files.writeString(folder.resolve(year + ".txt"), """
				Requests Report of the Harbour Office for %d

				1. Requests

				Requests of the year
				Kind	Persons	Companies
				Carried over	%d	1
				Answered	30	1
				Carried on	%d	1
				""".formatted(year, carried, next));
	}

	/** The report of a year as a file that says its year. */
	private void dated(int year) throws Exception {
		Path file = folder.resolve(year + ".annals");
		assertEquals(0, run("write", year + ".txt", "--type", "com.example.requests", "-o", file).code());
		Files.writeString(file, Files.readString(file).replaceFirst("(<report [^>]*?)(?: period=\"\\d+\")?>", "$1 period=\"" + year + "\">"));
	}

	private Run run(Object... words) throws Exception {
		return new Cli(folder).run(words);
	}

	@Test
	void givenFiguresThatDiffer_whenCheckedWithLastYear_thenOneFindingNamesBoth() throws Exception {
		report(2025, 17, 8);
		Run run = run("check", "2025.txt", "--last-year", "2024.txt");
		assertEquals(1, run.code(), run::toString);
		assertEquals(1, run.out().lines().filter(line -> line.contains("[table.equation]")).count(), run::out);
		assertTrue(run.out().contains("what last year carried on: 17 here, 14 in the report before, a difference of 3"), run::out);
		assertTrue(run.out().contains("2025.txt:7:14: "), () -> "at the cell: " + run.out());
	}

	@Test
	void givenFiguresThatAgreeOrNoLastYear_whenChecked_thenNothingIsSaidOfThem() throws Exception {
		report(2025, 14, 8);
		assertFalse(run("check", "2025.txt", "--last-year", "2024.txt").out().contains("table.equation"));
		report(2025, 17, 8);
		assertFalse(run("check", "2025.txt").out().contains("table.equation"), "last year is not known");
	}

	@Test
	void givenAReportOfAnotherYear_whenNamedAsLastYears_thenItIsRefusedWithBothYears() throws Exception {
		report(2026, 17, 8);
		dated(2024);
		dated(2026);
		Run check = run("check", "2026.annals", "--last-year", "2024.annals");
		assertEquals(2, check.code(), check::toString);
		assertTrue(check.err().contains("2024.annals is the report of 2024, not of the year before 2026"), check::err);
		Run begun = run("new", "begun.annals", "--from", "2024.annals", "--year", "2030");
		assertEquals(2, begun.code(), begun::toString);
		assertTrue(begun.err().contains("2024") && begun.err().contains("2030"), begun::err);
		assertFalse(Files.exists(folder.resolve("begun.annals")), "nothing is begun");
		String chinese = new Cli(folder).language("zh").run("check", "2026.annals", "--last-year", "2024.annals").err();
		assertTrue(chinese.contains("2024.annals 是 2024 年度的报告，不是 2026 年度的上一年"), chinese);
	}

	@Test
	void givenLastYear_whenAReportIsBegun_thenTypeYearFiguresAndPredecessorAreTaken() throws Exception {
		dated(2024);
		Run run = run("new", "2025.annals", "--from", "2024.annals");
		assertEquals(0, run.code(), run::toString);
		String begun = Files.readString(folder.resolve("2025.annals"));
		assertTrue(begun.contains("type=\"com.example.requests\""), begun);
		assertTrue(begun.contains("period=\"2025\""), begun);
		assertTrue(begun.contains("predecessor=\"2024.annals\""), begun);
		assertTrue(begun.contains("previous=\"14\""), begun);
	}

	@Test
	void givenLastYearThatIsNotThere_whenNamed_thenOneSentenceSaysSo() throws Exception {
		report(2025, 14, 8);
		Run check = run("check", "2025.txt", "--last-year", "absent.txt");
		assertEquals(3, check.code(), check::toString);
		check.sentence("absent.txt");
		Run begun = run("new", "begun.annals", "--from", "absent.txt");
		assertEquals(3, begun.code(), begun::toString);
		begun.sentence("absent.txt");
	}

	@Test
	void givenHelp_whenAsked_thenBothOptionsAreExplainedInBothLanguages() throws Exception {
		Cli zh = new Cli(folder).language("zh");
		assertTrue(run("check", "--help").out().contains("--last-year") && run("new", "--help").out().contains("--from"));
		assertTrue(zh.run("check", "--help").out().contains("上一年的报告"));
		String begin = zh.run("new", "--help").out();
		assertTrue(begin.contains("--from") && begin.contains("上一年的报告"), begin);
	}
}
