/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;

import org.annals.cli.Cli.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example plug-in, as built, is installed into the finished product, and each of its contributions does its work. */
class ExamplePluginTest {

	private static final Path EXAMPLE = Cli.root().resolve("examples/com.example.office");
	private static final String LOGBOOK = """
			logbook
			Lighthouse Report of Reef Point for 2025
			Keeper: Bea Example

			# The lamp

			It burned on 365 nights.

			# Ships

			None passed.

			# Next year

			A new lens is needed by May.
			""";

	@TempDir
	private Path home;

	@BeforeEach
	void install() throws Exception {
		fine("install", EXAMPLE.resolve("target/com.example.office-0.1.0-SNAPSHOT.jar"));
	}

	private Run fine(Object... arguments) throws Exception {
		Run run = new Cli(home).run(arguments);
		assertEquals(0, run.code(), run::toString);
		assertEquals("", run.err());
		return run;
	}

	private Path logbook() throws Exception {
		return Files.writeString(home.resolve("reef.log"), LOGBOOK);
	}

	@Test
	void itsTypeReadsItsSampleAndItsRuleFindsAndMends() throws Exception {
		assertTrue(fine("types").out().contains("com.example.office.lighthouse"));
		Run run = fine("check", EXAMPLE.resolve("samples/lighthouse.txt"));
		assertTrue(run.out().contains("warning[example.shouting] \"TWICE\"") && run.out().contains("fix: write \"twice\"")
				&& run.out().contains("warning[section.missing]") && run.out().contains("Next year"), run::toString);
		Run chinese = new Cli(home).language("zh").run("check", EXAMPLE.resolve("samples/lighthouse.txt"));
		assertTrue(chinese.out().contains("“TWICE”全部大写"), chinese::toString);
	}

	@Test
	void itsTypeHasNothingWrong() throws Exception {
		assertTrue(fine("check", EXAMPLE.resolve("types")).out().contains("lighthouse.reporttype: nothing found"));
	}

	@Test
	void itsFormatAndItsStageRead() throws Exception {
		Run read = fine("read", logbook(), "-o", home.resolve("reef.annals"));
		assertTrue(read.out().contains("Lighthouse report") && read.out().contains("2. Ships  [Ships]"), read::toString);
		assertTrue(Files.readString(home.resolve("reef.annals")).contains("author=\"Bea Example\""));
		Run empty = new Cli(home).run("read", Files.writeString(home.resolve("empty.log"), "logbook\n"));
		assertEquals(3, empty.code());
		empty.sentence("empty.log");
	}

	@Test
	void itsWriterWritesWithItsOption() throws Exception {
		assertEquals("The lamp\t8\nShips\t4\nNext year\t10\n",
				fine("write", logbook(), "--format", "length", "--option", "unit=words", "-o", "-").out());
		assertEquals(0, new Cli(home).run("write", logbook(), "--format", "length", "-o", home.resolve("reef.tsv")).code());
		assertTrue(Files.readString(home.resolve("reef.tsv")).startsWith("The lamp\t"));
	}

	@Test
	void itsStyleSetsThePages() throws Exception {
		Path docx = home.resolve("reef.docx");
		assertEquals(0, new Cli(home).run("write", logbook(), "-o", docx).code());
		try (ZipFile zip = new ZipFile(docx.toFile()); InputStream body = zip.getInputStream(zip.getEntry("word/document.xml"))) {
			String text = new String(body.readAllBytes(), StandardCharsets.UTF_8);
			assertTrue(text.contains("w:w=\"8391\""), "A5 in twentieths of a point, as the style says");
		}
	}

	@Test
	void nothingOfItStays() throws Exception {
		fine("uninstall", "com.example.office");
		assertTrue(!fine("types").out().contains("com.example.office"));
		assertEquals(2, new Cli(home).run("write", logbook(), "--format", "length", "-o", "-").code());
	}
}
