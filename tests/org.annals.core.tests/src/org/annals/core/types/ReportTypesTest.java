/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.types;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.annals.core.testing.InEnglish;
import org.annals.core.testing.SourceCore;
import org.annals.core.types.TypeMatch.Fit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Several versions of one type side by side. */
class ReportTypesTest extends InEnglish {

	private static final String ID = "com.example.x";

	@TempDir
	private Path folder;
	private ReportTypes types;

	@BeforeEach
	void install() throws IOException {
		type("a1", "1.0", "");
		type("a12", "1.2", "");
		type("a10", "10.1", "");
		type("a2", "2.0", "");
		type("b", "11", "withdrawn=\"true\"");
		types = SourceCore.of(List.of("org.annals.core"), List.of(folder)).types();
	}

	private void type(String file, String version, String more) throws IOException {
		Files.writeString(folder.resolve(file + ".reporttype"), "<reportType xmlns=\"urn:annals:type:1\" id=\"" + ID + "\" version=\""
				+ version + "\" " + more + " language=\"en\"><name>X " + version + "</name>"
				+ (file.equals("a2") ? "<formerly id=\"com.example.old\"/>" : "") + "</reportType>");
	}

	@Test
	void allVersionsAreThereTheNewestFirstAndThoseWithdrawnLast() {
		assertEquals(List.of("10.1", "2.0", "1.2", "1.0", "11"), types.versions(ID).stream().map(type -> type.version().toString()).toList());
		assertEquals("X 10.1", types.find(ID).orElseThrow().name());
		assertEquals("X 1.2", types.find(ID + "@1.2").orElseThrow().name());
		assertEquals("X 1.0", types.find(ID + "@1").orElseThrow().name());
		assertTrue(types.find(ID + "@3").isEmpty());
		assertEquals("X 2.0", types.find("com.example.old").orElseThrow().name());
		assertTrue(types.ids().containsAll(List.of(ID, ID + "@1.2", ID + "@11", ReportTypes.GENERAL)), types.ids()::toString);
		assertEquals(List.of(), types.problems());
	}

	@ParameterizedTest
	@CsvSource({ "1.0, EXACT, X 1.0", "1.2.0, EXACT, X 1.2", "1.1, COMPATIBLE, X 1.2", "1.7, COMPATIBLE, X 1.2",
			"10, COMPATIBLE, X 10.1", ", EXACT, X 10.1", "11, EXACT, X 11", "3, OTHER_VERSION, General report" })
	void aReportIsJudgedByItsOwnVersionElseByTheNearestOfTheSameMainOne(String version, Fit fit, String name) {
		TypeMatch match = types.match(ID, version);
		assertEquals(fit, match.fit());
		assertEquals(fit == Fit.OTHER_VERSION ? ReportTypes.GENERAL : ID, match.profile().id());
		if (match.isOwn()) {
			assertEquals(name, match.profile().name());
		}
		assertEquals("X 10.1", match.newest().name());
	}

	@Test
	void aFormerIdIsOfTheTypeThatSaysSo() {
		assertEquals("X 2.0", types.match("com.example.old", "2").profile().name());
		assertEquals("X 2.0", types.match("com.example.old", null).profile().name());
		assertEquals("X 1.0", types.match("com.example.old", "1.0").profile().name());
	}

	@Test
	void aTypeThatIsNotThereLeavesTheGeneralOne() {
		TypeMatch match = types.match("com.example.none", "1");
		assertEquals(Fit.MISSING, match.fit());
		assertEquals(ReportTypes.GENERAL, match.profile().id());
		assertNull(match.newest());
		assertEquals(Fit.EXACT, types.match(null, null).fit());
	}

	@Test
	void theSameVersionTwiceIsRefusedWithAReason() throws IOException {
		type("z", "1.2.0", "");
		ReportTypes again = SourceCore.of(List.of("org.annals.core"), List.of(folder)).types();
		assertEquals(5, again.versions(ID).size());
		assertEquals(1, again.problems().size());
		String sentence = again.problems().get(0).message();
		assertTrue(sentence.contains("z.reporttype") && sentence.contains(ID) && sentence.contains("1.2"), sentence);
	}

	@Test
	void aVersionMayBuildOnTheOneBefore() throws IOException {
		Files.writeString(folder.resolve("c.reporttype"), "<reportType xmlns=\"urn:annals:type:1\" id=\"" + ID
				+ "\" version=\"12\" base=\"" + ID + "@1.2\"><name>X 12</name></reportType>");
		ReportTypes again = SourceCore.of(List.of("org.annals.core"), List.of(folder)).types();
		assertEquals("X 12", again.find(ID).orElseThrow().name());
		assertEquals(List.of(), again.problems());
	}
}
