/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A document that comes back: what is said, what is written, and what is left alone. */
class BackTest {

	private static final String OLD = "把课堂搬到水库和渠首";
	private static final String NEW = "把课堂搬到水库和闸口";

	@TempDir
	private Path folder;
	private Path report;
	private Path document;
	private byte[] original;

	@BeforeEach
	void write() throws Exception {
		report = Files.copy(Cli.root().resolve("examples/duty-report.annals"), folder.resolve("report.annals"));
		original = Cli.bytes(report);
		document = folder.resolve("edited.docx");
		Cli.Run run = cli().run("write", "--format", "docx", "-o", document, report);
		assertEquals(0, run.code(), run::toString);
	}

	private Cli cli() {
		return new Cli(folder);
	}

	/** Replaces words of the document that stand in one run. */
	private void edit(String old, String now) throws IOException {
		try (FileSystem zip = FileSystems.newFileSystem(URI.create("jar:" + document.toUri()), Map.of())) {
			Path body = zip.getPath("word/document.xml");
			String xml = Files.readString(body);
			assertTrue(xml.contains(old), old);
			Files.writeString(body, xml.replace(old, now));
		}
	}

	private List<String> files() throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(file -> file.getFileName().toString()).filter(name -> !name.startsWith(".")).sorted().toList();
		}
	}

	@Test
	void givenAnUntouchedDocument_whenTakenBack_thenNothingWasChanged() throws Exception {
		Cli.Run run = cli().run("back", report, document);
		assertEquals(0, run.code(), run::toString);
		assertEquals(document + ": nothing was changed", run.out().strip());
		assertArrayEquals(original, Cli.bytes(report));
		assertEquals(List.of("edited.docx", "report.annals"), files());
	}

	@Test
	void givenEdits_whenTakenBackWithoutOutput_thenTheyAreToldAndNothingIsWritten() throws Exception {
		edit(OLD, NEW);
		Cli.Run english = cli().run("back", report, document);
		assertEquals(0, english.code(), english::toString);
		assertTrue(english.out().startsWith("- ") && english.out().strip().lines().count() == 2, english.out());
		Cli.Run chinese = cli().language("zh").run("back", report, document);
		assertEquals(0, chinese.code(), chinese::toString);
		assertTrue(chinese.out().contains("1"), chinese.out());
		assertFalse(chinese.out().equals(english.out()), chinese.out());
		assertArrayEquals(original, Cli.bytes(report));
		assertEquals(List.of("edited.docx", "report.annals"), files());
	}

	@Test
	void givenAnOutput_whenTakenBack_thenItHasTheEditsWithTheIdsAndTheOriginalIsUntouched() throws Exception {
		edit(OLD, NEW);
		Path merged = folder.resolve("merged.annals");
		Cli.Run run = cli().run("back", report, document, "-o", merged);
		assertEquals(0, run.code(), run::toString);
		String before = new String(original, StandardCharsets.UTF_8);
		assertEquals(before.replace(OLD, NEW), Files.readString(merged));
		assertArrayEquals(original, Cli.bytes(report));
		Cli.Run standard = cli().run("back", report, document, "-o", "-");
		assertEquals(Files.readString(merged), standard.out());
	}

	@Test
	void givenAConflict_whenTakenBack_thenExitCode1AndBothAreTold() throws Exception {
		edit(OLD, NEW);
		Files.writeString(report, Files.readString(report).replace(OLD, "把课堂搬到水库和堤坝"));
		Cli.Run run = cli().run("back", report, document, "-o", folder.resolve("merged.annals"));
		assertEquals(1, run.code(), run::toString);
		assertTrue(run.out().lines().anyMatch(line -> line.startsWith("! ")), run.out());
		assertTrue(run.out().contains("堤坝") && run.out().contains("闸口"), run.out());
		assertTrue(Files.readString(folder.resolve("merged.annals")).contains(NEW), "the document's words win");
	}

	@Test
	void givenAFileThatExists_whenTakenBack_thenItIsReplacedOnlyWhenAsked() throws Exception {
		edit(OLD, NEW);
		Path target = Files.writeString(folder.resolve("merged.annals"), "old");
		Cli.Run refused = cli().run("back", report, document, "-o", target);
		assertEquals(3, refused.code(), refused::toString);
		assertTrue(refused.err().contains("merged.annals"), refused::err);
		assertEquals("old", Files.readString(target));
		assertEquals(0, cli().run("back", "--replace", report, document, "-o", target).code());
		assertTrue(Files.readString(target).contains(NEW));
		// The original may be replaced as well, but only when that is said.
		assertTrue(cli().run("back", report, document, "-o", report).code() >= 2);
		assertArrayEquals(original, Cli.bytes(report));
		assertEquals(0, cli().run("back", "--replace", report, document, "-o", report).code());
		assertTrue(Files.readString(report).contains(NEW));
		// The document never.
		byte[] edited = Cli.bytes(document);
		assertTrue(cli().run("back", "--replace", report, document, "-o", document).code() >= 2);
		assertArrayEquals(edited, Cli.bytes(document));
	}

	@Test
	void givenWrongWords_whenTakenBack_thenExitCode2() throws Exception {
		for (Object[] words : new Object[][] { { "back" }, { "back", report }, { "back", "--none", report, document },
				{ "back", report, document, document } }) {
			Cli.Run run = cli().run(words);
			assertEquals(2, run.code(), run::toString);
		}
		assertEquals(List.of("edited.docx", "report.annals"), files());
	}

	@Test
	void givenWhatCannotBeTakenBack_whenTakenBack_thenExitCode3AndOneSentence() throws Exception {
		Path text = Files.copy(Cli.example(), folder.resolve("plain.txt"));
		Path broken = Files.writeString(folder.resolve("broken.docx"), "PK");
		for (Path[] files : new Path[][] { { report, folder.resolve("absent.docx") }, { folder.resolve("absent.annals"), document },
				{ text, document }, { report, broken } }) {
			Cli.Run run = cli().run("back", files[0], files[1], "-o", folder.resolve("merged.annals"));
			assertEquals(3, run.code(), run::toString);
			run.sentence((files[0].equals(report) ? files[1] : files[0]).getFileName().toString());
		}
		assertFalse(Files.exists(folder.resolve("merged.annals")));
	}
}
