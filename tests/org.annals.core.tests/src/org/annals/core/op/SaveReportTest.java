/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.op;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

import org.annals.core.testing.InEnglish;
import org.annals.core.testing.Reports;
import org.annals.core.write.OutputException;
import org.annals.model.file.ReportFile;
import org.annals.model.file.ReportFileException;
import org.annals.model.report.Report;
import org.annals.model.text.ElementIds;
import org.annals.model.text.IdSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SaveReportTest extends InEnglish {

	@TempDir
	private Path folder;
	private Path file;
	private Report report;

	@BeforeEach
	void prepare() {
		file = folder.resolve("报告.annals");
		report = Reports.ofLines("第一句。", "第二句。");
		ElementIds.assignMissing(report, IdSource.seeded(1));
	}

	private FileStamp save(FileStamp known, boolean force) throws IOException {
		return new SaveReport(report, file, known, force, Journal.NONE).execute(null);
	}

	@Test
	void givenNewFile_whenSaved_thenItHoldsTheReportAndTheStampFits() throws IOException {
		FileStamp stamp = save(FileStamp.ABSENT, false);
		assertEquals("zh", ReportFile.load(file).getLanguage());
		assertEquals(FileStamp.of(file), stamp);
		assertFalse(stamp.differs(file) || stamp.mayDiffer(file));
		report.setPeriod("2026");
		save(stamp, false);
		assertTrue(stamp.differs(file));
		assertEquals("2026", ReportFile.load(file).getPeriod());
	}

	@Test
	void givenFileThatSomeoneChanged_whenSaved_thenItIsRefusedUnlessTold() throws IOException {
		FileStamp stamp = save(FileStamp.ABSENT, false);
		String theirs = Files.readString(file).replace("第一", "第三");
		var time = Files.getLastModifiedTime(file);
		Files.writeString(file, theirs);
		Files.setLastModifiedTime(file, time);
		ChangedOnDiskException refusal = assertThrows(ChangedOnDiskException.class, () -> save(stamp, false));
		assertTrue(refusal.getMessage().contains(file.toString()));
		assertEquals(theirs, Files.readString(file), "same size, same time, and still noticed");
		save(stamp, true);
		assertTrue(Files.readString(file).contains("第一"));
	}

	@Test
	void givenFileThatWasOnlyTouched_whenSaved_thenItIsNoChange() throws IOException {
		FileStamp stamp = save(FileStamp.ABSENT, false);
		Files.setLastModifiedTime(file, FileTime.fromMillis(0));
		assertTrue(stamp.mayDiffer(file));
		save(stamp, false);
	}

	@Test
	void givenFileThatWentAway_whenSaved_thenItIsWrittenAnew() throws IOException {
		FileStamp stamp = save(FileStamp.ABSENT, false);
		Files.delete(file);
		assertTrue(stamp.differs(file));
		save(stamp, false);
		assertTrue(Files.exists(file));
	}

	@Test
	void givenNameThatSomeoneTook_whenSavedAsNew_thenItIsRefused() throws IOException {
		Files.writeString(file, "theirs");
		OutputException refusal = assertThrows(OutputException.class, () -> save(FileStamp.ABSENT, false));
		assertTrue(refusal.getMessage().contains("exists already"));
		assertEquals("theirs", Files.readString(file));
	}

	@Test
	void givenReportThatNoFileCanHold_whenSaved_thenNothingIsTouched() throws IOException {
		FileStamp stamp = save(FileStamp.ABSENT, false);
		byte[] before = Files.readAllBytes(file);
		report.setAuthor("a\u0001");
		assertThrows(ReportFileException.class, () -> save(stamp, false));
		assertArrayEquals(before, Files.readAllBytes(file));
	}

	@Test
	void givenLinkAndPermissions_whenSaved_thenBothStay() throws IOException {
		assumeTrue(file.getFileSystem().supportedFileAttributeViews().contains("posix"));
		FileStamp stamp = save(FileStamp.ABSENT, false);
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
		Path link = Files.createSymbolicLink(folder.resolve("link.annals"), file);
		report.setPeriod("2026");
		new SaveReport(report, link, stamp, false, Journal.NONE).execute(null);
		assertTrue(Files.isSymbolicLink(link));
		assertEquals("2026", ReportFile.load(file).getPeriod());
		assertEquals("rw-rw-r--", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
	}

	@Test
	void theJournalHearsOfASaveOnlyWhenItSucceeded() throws IOException {
		List<Path> discarded = new ArrayList<>();
		Journal journal = new Journal() {

			@Override
			public void keep(Path kept, Report unsaved) {
				throw new AssertionError("a save keeps nothing");
			}

			@Override
			public void discard(Path saved) {
				discarded.add(saved);
			}
		};
		FileStamp stamp = new SaveReport(report, file, FileStamp.ABSENT, false, journal).execute(null);
		Files.writeString(file, "theirs");
		assertThrows(IOException.class, () -> new SaveReport(report, file, stamp, false, journal).execute(null));
		assertEquals(List.of(file), discarded);
	}
}
