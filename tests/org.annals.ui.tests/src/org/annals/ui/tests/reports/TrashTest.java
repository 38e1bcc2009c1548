/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.tests.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

import org.annals.ui.reports.Trash;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file in the trash can be brought back by the system's file manager. */
class TrashTest {

	@TempDir
	private Path folder;
	private Path bin;
	private Trash trash;

	@BeforeEach
	void prepare() {
		bin = folder.resolve("Trash");
		trash = new Trash(bin, false);
	}

	@Test
	void givenAFile_whenItIsMoved_thenItsNoteSaysFromWhere() throws IOException {
		Path file = Files.writeString(folder.resolve("述职 报告%.annals"), "1");
		trash.move(file);
		assertTrue(Files.notExists(file));
		assertEquals("1", Files.readString(bin.resolve("files/述职 报告%.annals")));
		List<String> note = Files.readAllLines(bin.resolve("info/述职 报告%.annals.trashinfo"));
		assertEquals("[Trash Info]", note.get(0));
		assertEquals("Path=" + file.toUri().getRawPath(), note.get(1));
		assertTrue(note.get(2).matches("DeletionDate=\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d"), note.get(2));
	}

	@Test
	void givenAFileOfTheSameNameInTheTrash_whenAnotherIsMoved_thenBothAreKept() throws IOException {
		for (String content : List.of("1", "2", "3")) {
			trash.move(Files.writeString(folder.resolve("a.annals"), content));
		}
		assertEquals("1", Files.readString(bin.resolve("files/a.annals")));
		assertEquals("2", Files.readString(bin.resolve("files/a.2.annals")));
		assertEquals("3", Files.readString(bin.resolve("files/a.3.annals")));
		assertTrue(Files.exists(bin.resolve("info/a.3.annals.trashinfo")));
	}

	@Test
	void givenNoFile_whenItIsMoved_thenItFailsWithoutANote() throws IOException {
		assertThrows(NoSuchFileException.class, () -> trash.move(folder.resolve("absent.annals")));
		assertTrue(Files.notExists(bin.resolve("info")));
	}

	@Test
	void givenATrashThatIsNoFolder_whenAFileIsMoved_thenItStays() throws IOException {
		Files.writeString(bin, "");
		Path file = Files.writeString(folder.resolve("a.annals"), "1");
		assertThrows(IOException.class, () -> trash.move(file));
		assertEquals("1", Files.readString(file));
	}
}
