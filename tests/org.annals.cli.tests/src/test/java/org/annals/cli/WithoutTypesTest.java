/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.annals.cli.Cli.Run;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The product without plug-ins opens, checks and writes the samples of all types, and loses nothing of them. */
class WithoutTypesTest {

	private static final Path EXAMPLES = Cli.root().resolve("examples/types");

	@TempDir
	private Path home;

	/** Lays the types of a bundle into the person's folder, as a plug-in would bring them. */
	private Path lay(Path bundle) throws Exception {
		Path types = Files.createDirectories(home.resolve(".annals/types"));
		try (Stream<Path> files = Files.list(bundle.resolve("types"))) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				Files.copy(file, types.resolve(file.getFileName()));
			}
		}
		return types;
	}

	private static void delete(Path folder) throws Exception {
		try (Stream<Path> files = Files.list(folder)) {
			for (Path file : files.toList()) {
				Files.delete(file);
			}
		}
		Files.delete(folder);
	}

	@ParameterizedTest
	@CsvSource({ "disclosure, disclosure-report.txt, org.annals.type.disclosure",
			"disclosure, disclosure-report-2019.txt, org.annals.type.disclosure@2019",
			"ruleoflaw, ruleoflaw-report.txt, org.annals.type.ruleoflaw", "foia, foia-report.annals, org.annals.type.foia" })
	void givenASampleOfATypeThatIsGone_whenItIsOpenedAndWritten_thenEachByteIsKept(String bundle, String sample, String type)
			throws Exception {
		Path root = Cli.root().resolve("bundles/org.annals.type." + bundle);
		Path types = lay(root);
		Path report = home.resolve("with.annals");
		Run read = new Cli(home).run("write", root.resolve("samples").resolve(sample), "--type", type, "-o", report);
		assertEquals(0, read.code(), read::toString);
		assertTrue(Files.readString(report).contains("type=\"" + type.split("@")[0] + "\""), "the report says its type");
		delete(types);
		Path again = home.resolve("without.annals");
		Run write = new Cli(home).run("write", report, "-o", again);
		assertEquals(0, write.code(), write::toString);
		assertTrue(write.err().contains(type.split("@")[0]), write::err);
		assertEquals(-1, Files.mismatch(report, again), "nothing is lost");
		assertTrue(new Cli(home).run("check", report).code() <= 1);
		for (String format : List.of("txt", "docx", "pdf")) {
			Run written = new Cli(home).run("write", report, "--format", format, "-o", home.resolve("x." + format));
			assertEquals(0, written.code(), written::toString);
			assertTrue(Files.size(home.resolve("x." + format)) > 500);
		}
	}

	/** What lies in examples/types is what a person without plug-ins opens first. */
	@ParameterizedTest
	@CsvSource({ "disclosure, disclosure-report.txt, disclosure-report", "ruleoflaw, ruleoflaw-report.txt, ruleoflaw-report",
			"foia, foia-report.annals, foia-report" })
	void givenAnExampleOfAType_whenComparedWithTheSample_thenItIsThatReadByItsType(String bundle, String sample, String example)
			throws Exception {
		Path root = Cli.root().resolve("bundles/org.annals.type." + bundle);
		lay(root);
		Path report = home.resolve("read.annals");
		Run read = new Cli(home).run("write", root.resolve("samples").resolve(sample), "--type", "org.annals.type." + bundle, "-o", report);
		assertEquals(0, read.code(), read::toString);
		assertEquals(-1, Files.mismatch(report, EXAMPLES.resolve(example + ".annals")), "write it anew: annals write "
				+ root.resolve("samples").resolve(sample) + " -o examples/types/" + example + ".annals --replace");
	}

	@ParameterizedTest
	@ValueSource(strings = { "disclosure-report", "ruleoflaw-report", "foia-report" })
	void givenAnExampleOfAType_whenOpenedWithoutIt_thenEachByteIsKept(String example) throws Exception {
		Path report = EXAMPLES.resolve(example + ".annals");
		Path again = home.resolve("again.annals");
		Run write = new Cli(home).run("write", report, "-o", again);
		assertEquals(0, write.code(), write::toString);
		assertEquals(-1, Files.mismatch(report, again), "nothing is lost");
		assertTrue(new Cli(home).run("check", report).code() <= 1);
	}
}
