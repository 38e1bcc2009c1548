/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ofdrw.core.basicStructure.doc.Document;
import org.ofdrw.reader.ContentExtractor;
import org.ofdrw.reader.OFDReader;

/** Documents as other programs and other machines get them. */
class DocumentsTest {

	@TempDir
	private Path folder;

	private Cli.Run write(Cli cli, String format, Path source, Path target) throws Exception {
		return cli.run("write", "--replace", "--format", format, "-o", target, source);
	}

	@Test
	void anotherReaderOfOfdFindsTheWholeTextInItsOrder() throws Exception {
		Path file = folder.resolve("report.ofd");
		assertEquals(0, write(new Cli(folder), "ofd", Cli.example(), file).code());
		try (OFDReader reader = new OFDReader(file)) {
			StringBuilder text = new StringBuilder();
			ContentExtractor extractor = new ContentExtractor(reader);
			for (int page = 1; page <= reader.getNumberOfPages(); page++) {
				String content = String.join("", extractor.getPageContent(page));
				assertTrue(content.endsWith("— " + page + " —"), content);
				text.append(content, 0, content.length() - ("— " + page + " —").length());
			}
			String source = Files.readString(Cli.example());
			assertEquals(source.replaceAll("\\s", ""), text.toString().replaceAll("\\s", ""));
			Document document = reader.getDoc(0);
			assertEquals(210, document.getCommonData().getPageArea().getPhysicalBox().getWidth());
			List<String> titles = document.getOutlines().getOutlineElems().stream().map(entry -> entry.getTitle()).toList();
			assertTrue(titles.get(0).startsWith("一、") && titles.size() > 2, titles.toString());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "docx", "html", "pdf", "ofd", "xml" })
	void theSameReportGivesTheSameBytesOnAnotherDayElsewhere(String format) throws Exception {
		Path here = folder.resolve("here." + format);
		Path there = folder.resolve("there." + format);
		assertEquals(0, write(new Cli(folder), format, Cli.example(), here).code());
		Cli other = new Cli(folder).language("zh").property("user.timezone", "Asia/Shanghai").property("user.country", "CN")
				.property("file.encoding", "GBK").property("line.separator", "\r\n");
		assertEquals(0, write(other, format, Cli.example(), there).code());
		assertArrayEquals(Cli.bytes(here), Cli.bytes(there));
	}

	@ParameterizedTest
	@ValueSource(strings = { "docx", "html", "pdf", "ofd" })
	void aFullDiskLeavesTheOldFileAndNothingBesideIt(String format) throws Exception {
		Path disk = mount("size=8k");
		try {
			Path target = Files.writeString(disk.resolve("report." + format), "old");
			for (String language : new String[] { "en", "zh" }) {
				Cli.Run run = write(new Cli(folder).language(language), format, Cli.example(), target);
				assertEquals(3, run.code(), run::toString);
				String sentence = run.sentence("report." + format);
				assertTrue(sentence.contains(language.equals("zh") ? "磁盘已满" : "disk is full"), sentence);
			}
			assertEquals("old", Files.readString(target));
			try (Stream<Path> files = Files.list(disk)) {
				assertEquals(List.of(target), files.toList());
			}
		} finally {
			unmount(disk);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "docx", "html", "pdf", "ofd", "xml", "annals", "txt", "md", "csv", "xlsx" })
	void aFileInThePlaceOfAFolderStaysAndIsNamed(String format) throws Exception {
		Path file = Files.writeString(folder.resolve("file"), "old");
		Cli.Run run = write(new Cli(folder), format, Cli.example(), file.resolve("report." + format));
		assertEquals(3, run.code(), run::toString);
		run.sentence("file");
		assertEquals("old", Files.readString(file));
	}

	@ParameterizedTest
	@ValueSource(strings = { "docx", "html", "pdf", "ofd", "xml", "annals", "txt", "md", "csv", "xlsx" })
	void aPlaceThatMayOnlyBeReadIsNamed(String format) throws Exception {
		// Folders without the right to write stop everybody but the superuser, whom a disk must stop.
		Path closed = Files.createDirectory(folder.resolve("closed"));
		assertTrue(closed.toFile().setWritable(false, false));
		Path disk = Files.isWritable(closed) ? mount("ro") : null;
		Path target = (disk == null ? closed : disk).resolve("report." + format);
		try {
			Cli.Run run = write(new Cli(folder), format, Cli.example(), target);
			assertEquals(3, run.code(), run::toString);
			run.sentence(target.getFileName().toString());
			assertFalse(Files.exists(target));
		} finally {
			assertTrue(closed.toFile().setWritable(true, true));
			if (disk != null) {
				unmount(disk);
			}
		}
	}

	private Path mount(String options) throws Exception {
		Path disk = Files.createDirectory(folder.resolve("disk"));
		int code;
		try {
			code = new ProcessBuilder("mount", "-t", "tmpfs", "-o", options, "none", disk.toString()).redirectErrorStream(true).start()
					.waitFor();
		} catch (IOException e) {
			code = -1;
		}
		Assumptions.assumeTrue(code == 0, "disks cannot be mounted here");
		return disk;
	}

	private static void unmount(Path disk) throws Exception {
		new ProcessBuilder("umount", disk.toString()).start().waitFor();
	}

	@Test
	void aCharacterThatNoFontHasIsNamedWithItsPlace() throws Exception {
		Path source = Files.write(folder.resolve("rare.txt"), "一、工作\n全年\udbff\udffd调研。\n".getBytes(StandardCharsets.UTF_8));
		for (String format : new String[] { "pdf", "ofd" }) {
			Cli.Run run = write(new Cli(folder).language("zh"), format, source, folder.resolve("rare." + format));
			assertEquals(0, run.code(), run::toString);
			assertTrue(run.err().lines().anyMatch(line -> line.startsWith("第1页") && line.contains("U+10FFFD") && line.contains("方框")),
					run::toString);
		}
	}
}
