/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several reports in several formats by one command. */
class WriteTest {

	@TempDir
	private Path folder;

	private Path copy(Path source, String name) throws IOException {
		Path target = folder.resolve(name);
		Files.createDirectories(target.getParent());
		return Files.copy(source, target);
	}

	private List<String> files(String inner) throws IOException {
		Path place = folder.resolve(inner);
		try (Stream<Path> all = Files.walk(place)) {
			return all.filter(Files::isRegularFile).map(file -> place.relativize(file).toString()).sorted().toList();
		}
	}

	@Test
	void givenFormatsInOneOptionAndAnother_whenWrittenWithoutOutput_thenTheFilesAreBesideTheSource() throws Exception {
		copy(Cli.example(), "in/a.txt");
		Cli.Run run = new Cli(folder).run("write", "--format", "docx,pdf,ofd", "--format", "html,xml,docx", "in/a.txt");
		assertEquals(0, run.code(), run::toString);
		assertEquals(List.of("a.docx", "a.html", "a.ofd", "a.pdf", "a.txt", "a.xml"), files("in"));
		assertTrue(run.err().contains("in/a.txt -> in/a.ofd"), run::err);
		assertEquals("", run.out());
	}

	@Test
	void givenAFolder_whenWritten_thenItsFoldersAreKeptAndNamesakesLeftOut() throws Exception {
		copy(Cli.example(), "in/2024/a.txt");
		copy(Cli.root().resolve("examples/duty-report.annals"), "in/2024/a.annals");
		copy(Cli.defects(), "in/b.txt");
		Files.createDirectory(folder.resolve("out"));
		Cli.Run run = new Cli(folder).run("write", "--format", "md,txt", "-o", "out", "in");
		assertEquals(0, run.code(), run::toString);
		assertEquals(List.of("2024/a.md", "2024/a.txt", "b.md", "b.txt"), files("out"));
		Cli.Run empty = new Cli(folder).run("write", "--format", "md", "-o", "out", Files.createDirectory(folder.resolve("none")));
		assertEquals(3, empty.code(), empty::toString);
		empty.sentence("none");
	}

	@Test
	void givenConflictsAndUnreadableSources_whenWritten_thenEachIsOneSentenceAndTheRestGoesOn() throws Exception {
		copy(Cli.example(), "in/a.txt");
		copy(Cli.root().resolve("examples/duty-report.annals"), "in/a.annals");
		copy(Cli.defects(), "in/b.txt");
		Cli.Run run = new Cli(folder).run("write", "--format", "md,txt", "in/a.txt", "in/a.annals", "absent.txt", "in/b.txt");
		assertEquals(3, run.code(), run::toString);
		assertEquals(List.of("a.annals", "a.md", "a.txt", "b.md", "b.txt"), files("in"));
		List<String> lines = run.err().lines().toList();
		assertEquals(2, lines.stream().filter(line -> line.contains(" -> ")).count(), run::err);
		assertEquals(1, lines.stream().filter(line -> line.contains("absent.txt")).count(), run::err);
		assertEquals(1, lines.stream().filter(line -> line.contains("in/a.md would be written from both")).count(), run::err);
		// Each of the three texts would take the place of a source.
		assertEquals(3, lines.stream().filter(line -> line.contains("is one of the sources")).count(), run::err);
	}

	@Test
	void givenATerminal_whenSeveralAreWritten_thenALineSaysHowFarItIs() throws Exception {
		copy(Cli.example(), "a.txt");
		Cli.Run pipe = new Cli(folder).run("write", "--format", "md,xml", "a.txt");
		assertFalse(pipe.err().contains("\r") || pipe.err().contains("["), pipe::err);
		Cli.Run terminal = new Cli(folder).property("annals.terminal", "2").run("write", "--format", "md,xml", "--replace", "a.txt");
		assertTrue(terminal.err().contains("\r\u001B[K[2/2] a.txt"), terminal::err);
		assertTrue(terminal.err().endsWith("\r\u001B[K"), terminal::err);
		assertEquals(pipe.err(), terminal.err().replaceAll("\r\u001B\\[K(\\[\\d/\\d] [^\r\n]*)?", ""));
	}

	@Test
	void givenAStyle_whenWritten_thenThePageIsAnother() throws Exception {
		copy(Cli.example(), "a.txt");
		assertEquals(0, new Cli(folder).run("write", "--format", "html", "-o", "usual.html", "a.txt").code());
		Cli.Run run = new Cli(folder).run("write", "--format", "html,md", "--option", "style=international-a4", "a.txt");
		assertEquals(0, run.code(), run::toString);
		assertNotEquals(Files.readString(folder.resolve("usual.html")), Files.readString(folder.resolve("a.html")));
	}

	@Test
	void givenOptionsThatAreNone_whenWritten_thenExitCode2AndNothingIsWritten() throws Exception {
		copy(Cli.example(), "a.txt");
		for (String option : new String[] { "style", "style=none", "size=3", "docx.size=3", "md.style=international" }) {
			Cli.Run run = new Cli(folder).run("write", "--format", "docx,md", "--option", option, "a.txt");
			assertEquals(2, run.code(), run::toString);
			run.sentence(option.substring(0, Math.max(option.indexOf('='), 4)));
		}
		assertEquals(List.of("a.txt"), files(""));
	}

	@Test
	void givenFormats_whenListed_thenWhatTheyTakeCanBeTyped() throws Exception {
		Cli.Run english = new Cli(folder).run("formats");
		Cli.Run chinese = new Cli(folder).language("zh").run("formats");
		assertEquals(0, english.code(), english::toString);
		assertTrue(english.out().contains("style=gbt9704-2012"), english::out);
		assertTrue(chinese.out().contains("公文样式"), chinese::out);
		assertFalse((english.out() + chinese.out()).contains("%"), english::out);
		for (String format : new String[] { "annals", "xml", "txt", "md", "csv", "xlsx", "docx", "html", "pdf", "ofd" }) {
			assertTrue(english.out().lines().anyMatch(line -> line.startsWith(format + " ")), format);
		}
	}

	@Test
	void givenSeveralForOneFile_whenWritten_thenExitCode2() throws Exception {
		copy(Cli.example(), "in/a.txt");
		for (String arguments : new String[] { "write --format docx,pdf -o x.docx in/a.txt", "write --format md -o x.md in",
				"write --format md,txt -o - in/a.txt", "write in/a.txt", "write --format md -" }) {
			Cli.Run run = new Cli(folder).run((Object[]) arguments.split(" "));
			assertEquals(2, run.code(), run::toString);
		}
		assertEquals(List.of("in/a.txt"), files(""));
	}

	@Test
	void givenAnInterrupt_whenManyAreWritten_thenWhatIsThereIsWhole() throws Exception {
		Assumptions.assumeFalse(System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("windows"), "has no such signal");
		for (int i = 0; i < 200; i++) {
			copy(Cli.example(), "in/r" + i + ".txt");
		}
		Files.createDirectory(folder.resolve("out"));
		Process process = new Cli(folder).start("write", "--format", "pdf,ofd", "-o", "out", "in");
		InputStream err = process.getErrorStream();
		assertTrue(err.read() >= 0, "the first file is written");
		assertEquals(0, new ProcessBuilder("kill", "-TERM", Long.toString(process.pid())).start().waitFor());
		String rest = new String(err.readAllBytes(), StandardCharsets.UTF_8);
		// SIGTERM, because SIGINT is ignored where a shell started this in the background.
		assertEquals(130, process.waitFor(), rest);
		List<String> files = files("out");
		assertTrue(files.stream().noneMatch(file -> file.endsWith(".tmp")), files::toString);
		assertTrue(!files.isEmpty() && files.size() < 400, files::toString);
		for (String file : files) {
			byte[] bytes = Cli.bytes(folder.resolve("out").resolve(file));
			String end = new String(bytes, Math.max(0, bytes.length - 22), Math.min(22, bytes.length), StandardCharsets.ISO_8859_1);
			assertTrue(file.endsWith(".pdf") ? end.contains("%%EOF") : end.startsWith("PK"), file);
		}
		assertTrue(rest.contains("Stopped"), rest);
	}
}
