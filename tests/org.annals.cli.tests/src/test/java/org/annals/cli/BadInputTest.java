/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is wrong with an input or output: one sentence that names it, exit code 3, no trace, nothing half written. */
class BadInputTest {

	private static final String TYPES = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
			+ "<Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>";

	@TempDir
	private Path folder;

	private void assertRefused(String name) throws Exception {
		Path file = folder.resolve(name);
		byte[] before = Files.isRegularFile(file) && Files.isReadable(file) && Files.size(file) < 1 << 20
				? Cli.bytes(file) : null;
		for (String language : new String[] { "en", "zh" }) {
			Cli.Run run = new Cli(folder).language(language).run("check", name);
			assertEquals(3, run.code(), run::toString);
			assertEquals("", run.out());
			String sentence = run.sentence(name);
			assertEquals(language.equals("zh"), sentence.codePoints().anyMatch(c -> c >= 0x4E00 && c < 0xA000), sentence);
		}
		Cli.Run read = new Cli(folder).run("read", "-o", "out.annals", name);
		assertEquals(3, read.code(), read::toString);
		assertFalse(Files.exists(folder.resolve("out.annals")));
		if (before != null) {
			assertArrayEquals(before, Cli.bytes(file));
		}
	}

	private void write(String name, byte... bytes) throws IOException {
		Files.write(folder.resolve(name), bytes);
	}

	private static byte[] zip(String... namesAndContents) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (int i = 0; i < namesAndContents.length; i += 2) {
				zip.putNextEntry(new ZipEntry(namesAndContents[i]));
				zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
			}
		}
		return bytes.toByteArray();
	}

	@Test
	void absentFile() throws Exception {
		assertRefused("absent.txt");
	}

	@Test
	void folderInPlaceOfAFile() throws Exception {
		Files.createDirectory(folder.resolve("folder"));
		assertRefused("folder");
	}

	@Test
	void aFileThatLooksLikeAnOptionIsToldHowToBeNamed() throws Exception {
		write("-dash.txt", "述职报告".getBytes(StandardCharsets.UTF_8));
		Cli.Run run = new Cli(folder).run("check", "-dash.txt");
		assertEquals(2, run.code(), run::toString);
		assertTrue(run.err().contains("./-dash.txt"), run::toString);
	}

	@Test
	void aFolderThatDoesNotExistIsNoFile() throws Exception {
		write("a.txt", "述职报告".getBytes(StandardCharsets.UTF_8));
		Cli.Run run = new Cli(folder).run("write", "a.txt", "--format", "md", "-o", "absent/");
		assertEquals(3, run.code(), run::toString);
		run.sentence("absent/");
		assertFalse(Files.exists(folder.resolve("absent")));
	}

	@Test
	void aReportOfATypeThatIsNotInstalledSaysSo() throws Exception {
		String example = Files.readString(Cli.root().resolve("examples/duty-report.annals"));
		write("a.annals", example.replace("org.annals.type.duty", "org.example.absent").getBytes(StandardCharsets.UTF_8));
		Cli.Run run = new Cli(folder).run("read", "a.annals");
		assertEquals(0, run.code(), run::toString);
		assertTrue(run.err().contains("org.example.absent"), run::toString);
	}

	@Test
	void emptyFile() throws Exception {
		write("empty.txt");
		assertRefused("empty.txt");
	}

	@Test
	void whiteSpaceOnly() throws Exception {
		write("blank.txt", " \n\n".getBytes(StandardCharsets.UTF_8));
		assertRefused("blank.txt");
	}

	@Test
	void binaryNoise() throws Exception {
		byte[] noise = new byte[50_000];
		new Random(7).nextBytes(noise);
		write("noise.txt", noise);
		assertRefused("noise.txt");
	}

	@Test
	void unpairedSurrogate() throws Exception {
		byte[] half = { (byte) 0xFF, (byte) 0xFE, 0x00, 0x4E, 0x00, (byte) 0xD8, 0x00, 0x4E };
		write("half.txt", half);
		assertRefused("half.txt");
	}

	@Test
	void sparseFileOf200Megabytes() throws Exception {
		try (RandomAccessFile file = new RandomAccessFile(folder.resolve("huge.txt").toFile(), "rw")) {
			file.setLength(200L << 20);
		}
		assertRefused("huge.txt");
	}

	@Test
	void brokenZip() throws Exception {
		byte[] whole = zip("[Content_Types].xml", TYPES, "word/document.xml", "<w/>");
		write("broken.docx", Arrays.copyOf(whole, whole.length / 2));
		assertRefused("broken.docx");
	}

	@Test
	void documentWithADoctype() throws Exception {
		write("doctype.docx", zip("[Content_Types].xml", TYPES, "word/document.xml",
				"<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>"
						+ "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
						+ "<w:p><w:r><w:t>&e;</w:t></w:r></w:p></w:body></w:document>"));
		assertRefused("doctype.docx");
	}

	@Test
	void nativeFileWithADoctype() throws Exception {
		write("doctype.annals", "<?xml version=\"1.0\"?><!DOCTYPE r [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><r>&e;</r>"
				.getBytes(StandardCharsets.UTF_8));
		assertRefused("doctype.annals");
	}

	@Test
	void fileWithoutPermission() throws Exception {
		Assumptions.assumeFalse("root".equals(System.getProperty("user.name")), "root may read everything");
		write("secret.txt", (byte) 'a');
		assertTrue(folder.resolve("secret.txt").toFile().setReadable(false, false));
		assertRefused("secret.txt");
	}

	@Test
	void absentOutputFolder() throws Exception {
		Cli.Run run = new Cli(folder).run("read", "-o", "no/such/a.annals", Cli.example());
		assertEquals(3, run.code(), run::toString);
		run.sentence("a.annals");
	}

	@Test
	void readOnlyOutputFolder() throws Exception {
		Assumptions.assumeFalse("root".equals(System.getProperty("user.name")), "root may write everywhere");
		Path locked = Files.createDirectory(folder.resolve("locked"));
		assertTrue(locked.toFile().setWritable(false, false));
		Cli.Run run = new Cli(folder).run("read", "-o", "locked/a.annals", Cli.example());
		assertEquals(3, run.code(), run::toString);
		run.sentence("a.annals");
	}

	@Test
	void fullDiskAsOutput() throws Exception {
		Path full = Path.of("/dev/full");
		Assumptions.assumeTrue(Files.exists(full), "only some systems have such a device");
		for (String[] arguments : new String[][] { { "--help" }, { "types" },
				{ "check", "--format", "json", Cli.defects().toString() },
				{ "write", "--format", "txt", "-o", "-", Cli.example().toString() } }) {
			Cli.Run run = new Cli(folder).redirect(full).run((Object[]) arguments);
			assertEquals(3, run.code(), run::toString);
			assertEquals(1, run.err().lines().count(), run.err());
		}
	}

	@Test
	void readerThatHasSeenEnough() throws Exception {
		Process process = new Cli(folder).start("read", "--format", "json", Cli.example().toString());
		process.getInputStream().close();
		String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
		process.waitFor();
		assertEquals("", err);
		assertEquals(0, process.exitValue());
	}

	@Test
	void interruptedWhileReading() throws Exception {
		Assumptions.assumeFalse(System.getProperty("os.name").startsWith("Windows"), "signals are another matter there");
		Process process = new Cli(folder).start("read", "-o", "out.annals", "-");
		process.getOutputStream().write("述职报告".getBytes(StandardCharsets.UTF_8));
		process.getOutputStream().flush();
		assertFalse(process.waitFor(3, TimeUnit.SECONDS), "waits for its input");
		// SIGTERM, because SIGINT is ignored where a shell started this in the background.
		process.destroy();
		assertEquals(130, process.waitFor());
		try (Stream<Path> files = Files.list(folder)) {
			assertEquals(0, files.count());
		}
	}
}
