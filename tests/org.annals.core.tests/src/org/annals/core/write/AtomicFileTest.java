/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

	private static final AtomicFile.Content NEW = out -> out.write("新".getBytes(StandardCharsets.UTF_8));

	@TempDir
	private Path folder;
	private Path target;
	private Locale before;

	@BeforeEach
	void prepare() {
		before = Locale.getDefault();
		Locale.setDefault(Locale.ENGLISH);
		target = folder.resolve("报告.txt");
	}

	@AfterEach
	void speakAsBefore() {
		Locale.setDefault(before);
	}

	private static void refused(Path file, boolean replace, String words) {
		OutputException refusal = assertThrows(OutputException.class, () -> AtomicFile.write(file, replace, NEW));
		assertTrue(refusal.getMessage().contains(words) && refusal.getMessage().contains(file.toString()),
				refusal.getMessage());
	}

	private List<Path> files() throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.sorted().toList();
		}
	}

	@Test
	void writesANewFileAndNothingElse() throws IOException {
		AtomicFile.write(target, false, NEW);
		assertEquals("新", Files.readString(target));
		assertEquals(List.of(target), files());
	}

	@Test
	void givenExistingFile_whenNotToldToReplace_thenItStays() throws IOException {
		Files.writeString(target, "旧");
		refused(target, false, "exists already");
		assertEquals("旧", Files.readString(target));
		AtomicFile.write(target, true, NEW);
		assertEquals("新", Files.readString(target));
	}

	@Test
	void givenFileThatAppearsMeanwhile_whenWritten_thenItStays() throws IOException {
		assertThrows(OutputException.class,
				() -> AtomicFile.write(target, false, out -> Files.writeString(target, "别人的")));
		assertEquals("别人的", Files.readString(target));
		assertEquals(List.of(target), files());
	}

	@Test
	void givenContentThatFails_whenWritten_thenNothingIsLeft() throws IOException {
		Files.writeString(target, "旧");
		IOException own = new IOException("own");
		IOException thrown = assertThrows(IOException.class, () -> AtomicFile.write(target, true, out -> {
			out.write(new byte[100_000]);
			throw own;
		}));
		assertEquals(own, thrown);
		assertThrows(IllegalStateException.class, () -> AtomicFile.write(target, true, out -> {
			throw new IllegalStateException();
		}));
		assertEquals("旧", Files.readString(target));
		assertEquals(List.of(target), files());
	}

	@Test
	void givenFullDisk_whenWritten_thenOneSentenceAndNothingIsLeft() throws IOException {
		Path full = Path.of("/dev/full");
		assumeTrue(Files.exists(full), "this system has no full device");
		Files.writeString(target, "旧");
		OutputException refusal = assertThrows(OutputException.class, () -> AtomicFile.write(target, true, NEW,
				channel -> new FileOutputStream(full.toFile())));
		assertTrue(refusal.getMessage().startsWith("The disk is full, so " + target), refusal.getMessage());
		assertEquals("旧", Files.readString(target));
		assertEquals(List.of(target), files());
	}

	@Test
	void givenBrokenConnection_whenClosed_thenOneSentence() throws IOException {
		OutputException refusal = assertThrows(OutputException.class,
				() -> AtomicFile.write(target, true, NEW, channel -> new BrokenOnClose(Channels.newOutputStream(channel))));
		assertTrue(refusal.getMessage().contains("gone"), refusal.getMessage());
		assertEquals(List.of(), files());
	}

	private static final class BrokenOnClose extends java.io.FilterOutputStream {

		BrokenOnClose(OutputStream out) {
			super(out);
		}

		@Override
		public void close() throws IOException {
			super.close();
			throw new IOException("gone");
		}
	}

	@Test
	void givenTargetThatIsNoFile_whenWritten_thenRefused() {
		refused(folder, true, "is a folder");
		refused(folder.resolve("absent").resolve("a.txt"), true, "does not exist");
		Path device = Path.of("/dev/null");
		if (Files.exists(device)) {
			refused(device, true, "no regular file");
		}
	}

	@Test
	void givenPermissions_whenReplaced_thenTheyStay() throws IOException {
		assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
		Files.writeString(target, "旧");
		Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rw-r-----"));
		AtomicFile.write(target, true, NEW);
		assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(target)));
	}

	@Test
	void givenFolderOrFileWithoutPermission_whenWritten_thenRefused() throws IOException {
		assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
		Path closed = Files.createDirectory(folder.resolve("closed"));
		Path old = Files.writeString(closed.resolve("a.txt"), "旧");
		Files.setPosixFilePermissions(old, PosixFilePermissions.fromString("r--r--r--"));
		Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-xr-xr-x"));
		try {
			assumeFalse(Files.isWritable(closed), "this account may write everywhere");
			refused(closed.resolve("b.txt"), true, "no permission to write");
			refused(old, true, "write-protected");
		} finally {
			Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwxr-xr-x"));
		}
	}

	@Test
	void givenSymbolicLink_whenWritten_thenItStaysALink() throws IOException {
		Files.writeString(target, "旧");
		Path link = folder.resolve("link.txt");
		try {
			Files.createSymbolicLink(link, target);
		} catch (IOException | UnsupportedOperationException e) {
			assumeTrue(false, "no symbolic links here");
		}
		AtomicFile.write(link, true, NEW);
		assertTrue(Files.isSymbolicLink(link));
		assertEquals("新", Files.readString(target));
		assertEquals(2, files().size());
	}

	@Test
	void systemsWordsAreExplained() {
		assertTrue(OutputFailures.explain(target, new IOException("Disk quota exceeded")).getMessage().contains("share"));
		assertTrue(OutputFailures.explain(target, new IOException("Read-only file system")).getMessage()
				.contains("cannot be written to"));
		assertTrue(OutputFailures.explain(target, new IOException("There is not enough space on the disk")).getMessage()
				.contains("full"));
	}
}
