/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.op;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

import org.annals.core.testing.InEnglish;
import org.annals.core.testing.Material;
import org.annals.core.text.ReportText;
import org.annals.core.write.OutputException;
import org.annals.model.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest extends InEnglish {

	@TempDir
	private Path folder;

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "2025年度/述职:报告?|2025年度述职报告", "..述职. . |述职", "CON|_CON", "nul.x|_nul.x", "a　 b|a b",
			"报告\u202etxt|报告txt", "***|''" })
	void leavesOutWhatSomeSystemForbids(String name, String legal) {
		assertEquals(legal, FileNames.legal(name));
	}

	@Test
	void anyNameBecomesOneThatCanBeWritten() throws IOException {
		Random random = new Random(5);
		for (int i = 0; i < 300; i++) {
			StringBuilder name = new StringBuilder();
			for (int n = random.nextInt(300); n >= 0; n--) {
				name.appendCodePoint(random.nextInt(3) == 0 ? random.nextInt(0x80) : random.nextInt(0x2FFFF));
			}
			String legal = FileNames.legal(name.toString());
			assertEquals(legal, FileNames.legal(legal));
			assertTrue(legal.getBytes(StandardCharsets.UTF_8).length <= 201);
			if (!legal.isEmpty()) {
				Files.delete(Files.writeString(folder.resolve(legal + ".annals"), ""));
			}
		}
	}

	@Test
	void suggestsTheTitleAndAFreeFile() throws IOException {
		Report report = Material.readText("某某局2025年度\n述职报告\n一、履职情况\n开会。\n").report();
		String name = FileNames.suggest(report);
		assertEquals("某某局2025年度述职报告.annals", name);
		Files.writeString(folder.resolve(name), "");
		assertEquals("某某局2025年度述职报告 (2).annals", FileNames.free(folder, name).getFileName().toString());
	}

	@Test
	void givenRename_whenTheNameIsTakenOrEmpty_thenTheFileStays() throws IOException {
		Path file = Files.writeString(folder.resolve("a.annals"), "a");
		Files.writeString(folder.resolve("b.annals"), "b");
		assertThrows(OutputException.class, () -> new RenameReport(file, "b").execute(null));
		assertThrows(OutputException.class, () -> new RenameReport(file, "//").execute(null));
		assertEquals("a", Files.readString(file));
		Path renamed = new RenameReport(file, "丙.annals").execute(null);
		assertEquals("丙.annals", renamed.getFileName().toString());
		assertEquals("a", Files.readString(renamed));
		assertThrows(OutputException.class, () -> new RenameReport(file, "c").execute(null));
	}

	@Test
	void givenDuplicateForTheNextYear_whenMade_thenIdsStayAndTheTitleFollows() {
		Report report = Material.readText("某某局2025年度述职报告\n一、2025年履职情况\n开会。\n").report();
		Report copy = new DuplicateReport(report, null, "2026").execute(null);
		assertEquals("某某局2026年度述职报告", FileNames.title(copy));
		assertEquals("2026", copy.getPeriod());
		assertEquals(report.getSections().get(0).getId(), copy.getSections().get(0).getId());
		assertTrue(!report.getId().equals(copy.getId()));
		assertEquals(ReportText.of(report).text(),
				ReportText.of(new DuplicateReport(report, null, null).execute(null)).text());
		assertEquals("别的", FileNames.title(new DuplicateReport(report, "别的", null).execute(null)));
	}
}
