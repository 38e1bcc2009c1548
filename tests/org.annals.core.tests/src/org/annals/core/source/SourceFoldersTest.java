/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.annals.core.testing.InEnglish;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of a folder the reports are found, not what lies beside them. */
class SourceFoldersTest extends InEnglish {

	@TempDir
	private Path folder;

	private void file(String name) throws IOException {
		Path file = folder.resolve(name);
		Files.createDirectories(file.getParent());
		Files.writeString(file, "");
	}

	private List<String> found() throws SourceException {
		return SourceFolders.list(folder).stream().map(file -> folder.relativize(file).toString().replace('\\', '/')).toList();
	}

	@Test
	void reportsAndDraftsAreFoundInAllFoldersInOrder() throws Exception {
		file("b.txt");
		file("a.DOCX");
		file("2024/c.annals");
		file("table.xlsx");
		file("out.pdf");
		assertEquals(List.of("2024/c.annals", "a.DOCX", "b.txt"), found());
	}

	@Test
	void aDraftBesideAReportOfItsNameIsLeftOut() throws Exception {
		file("a.txt");
		file("a.annals");
		file("a.docx");
		file("a.v2.txt");
		file("inner/a.txt");
		assertEquals(List.of("a.annals", "a.v2.txt", "inner/a.txt"), found());
	}

	@Test
	void hiddenFilesAndLocksOfWordProcessorsAreLeftOut() throws Exception {
		file(".hidden.txt");
		file(".git/x.txt");
		file("~$报告.docx");
		file("报告.docx");
		assertEquals(List.of("报告.docx"), found());
	}

	@Test
	void aFolderWithoutReportsIsNamed() throws Exception {
		file("x.pdf");
		assertTrue(assertThrows(SourceException.class, this::found).getMessage().contains(folder.toString()));
	}
}
