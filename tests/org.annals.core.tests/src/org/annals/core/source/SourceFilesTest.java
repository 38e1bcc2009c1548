/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.source;

import static java.util.ResourceBundle.Control.FORMAT_PROPERTIES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

import org.annals.core.message.Messages;
import org.annals.core.source.docx.DocxFormat;
import org.annals.core.testing.InEnglish;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFilesTest extends InEnglish {

	@TempDir
	private Path folder;
	private static void refused(Path path, String words) {
		SourceException refusal = assertThrows(SourceException.class, () -> SourceFiles.load(path));
		assertTrue(refusal.getMessage().contains(path.toString()), refusal.getMessage());
		assertTrue(refusal.getMessage().contains(words), refusal.getMessage());
	}

	@Test
	void loadsAFileAsItIs() throws IOException, SourceException {
		Path file = Files.writeString(folder.resolve("报告.txt"), "甲\r\n");
		assertEquals("甲\r\n", new String(SourceFiles.load(file).bytes(), StandardCharsets.UTF_8));
	}

	@Test
	void givenNoUsableFile_whenLoaded_thenRefused() throws IOException {
		refused(folder.resolve("absent.txt"), "There is no file");
		refused(folder, "is a folder");
		refused(Files.writeString(folder.resolve("a"), "x").resolve("b"), "There is no file");
		Path device = Path.of("/dev/zero");
		if (Files.exists(device)) {
			refused(device, "no regular file");
		}
	}

	@Test
	void givenLargeFile_whenLoaded_thenRefusedUnread() throws IOException {
		Path large = folder.resolve("large.txt");
		try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
			file.setLength(200L << 20);
		}
		refused(large, "larger than 64 MB");
	}

	@Test
	void givenFileWithoutPermission_whenLoaded_thenRefused() throws IOException {
		assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
		Path file = Files.writeString(folder.resolve("secret.txt"), "甲");
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
		assumeFalse(Files.isReadable(file), "this account may read everything");
		refused(file, "may not be read");
	}

	@Test
	void givenStream_whenTooLongOrBroken_thenRefused() throws SourceException {
		assertEquals("-", SourceFiles.load("-", new ByteArrayInputStream(new byte[3])).name());
		InputStream endless = new InputStream() {
			@Override
			public int read() {
				return 'a';
			}

			@Override
			public int read(byte[] bytes, int offset, int length) {
				return length;
			}
		};
		assertTrue(assertThrows(SourceException.class, () -> SourceFiles.load("-", endless)).getMessage()
				.contains("larger than 64 MB"));
		InputStream broken = new InputStream() {
			@Override
			public int read() throws IOException {
				throw new IOException("line is down");
			}
		};
		assertTrue(assertThrows(SourceException.class, () -> SourceFiles.load("-", broken)).getMessage()
				.contains("line is down"));
	}

	@Test
	void plainTextIsAskedLast() throws SourceException {
		SourceFormat other = new SourceFormat() {
			@Override
			public boolean accepts(SourceFile file) {
				return file.startsWith('#');
			}

			@Override
			public SourceDocument read(SourceFile file, IProgressMonitor monitor) {
				return new SourceDocument(file.name(), "other", "x", null);
			}
		};
		List<SourceFormat> formats = new ArrayList<>(List.of(new TextFormat(), new DocxFormat(), other));
		assertEquals("other", SourceFiles
				.decode(new SourceFile("a", new byte[] { '#' }), formats, new NullProgressMonitor()).format());
		assertEquals("txt", SourceFiles
				.decode(new SourceFile("a", new byte[] { 'a' }), formats, new NullProgressMonitor()).format());
	}

	@Test
	void everySentenceIsInBothLanguagesAndNamesItsFile() {
		List<String> keys = ResourceBundle.getBundle("org.annals.core.source.messages", Locale.ROOT,
				SourceFiles.class.getClassLoader(), ResourceBundle.Control.getNoFallbackControl(FORMAT_PROPERTIES)).keySet()
				.stream().sorted().toList();
		Messages messages = Messages.of(SourceFiles.class);
		for (String key : keys) {
			Object file = key.contains("left-out") ? 1 : "F";
			String english = messages.get(key, file, 1, 2);
			Locale.setDefault(Locale.CHINESE);
			String chinese = messages.get(key, file, 1, 2);
			Locale.setDefault(Locale.ENGLISH);
			assertTrue(english.endsWith(".") && english.contains(file.toString()), english);
			assertTrue(chinese.endsWith("。") && chinese.contains(file.toString()), chinese);
		}
		for (ForeignFile kind : ForeignFile.values()) {
			assertTrue(keys.contains("foreign." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-')), kind.name());
		}
	}
}
