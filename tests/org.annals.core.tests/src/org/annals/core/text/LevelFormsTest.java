/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Matcher;

import org.annals.core.testing.Reports;
import org.annals.model.report.Report;
import org.annals.model.report.ReportFactory;
import org.annals.model.report.Section;
import org.annals.model.text.ProseRuns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Not every office numbers as GB/T 9704 does. */
class LevelFormsTest {

	private static final LevelForms ENGLISH = LevelForms.of("I. A. (1) (a) i.");

	@ParameterizedTest
	@CsvSource({ "1, 1, 'I. '", "1, 4, 'IV. '", "1, 9, 'IX. '", "1, 12, 'XII. '", "1, 38, 'XXXVIII. '", "2, 5, 'E. '", "2, 27, 'AA. '", "3, 10, '(10) '",
			"4, 2, '(b) '", "5, 4, 'iv. '", "6, 1, ''" })
	void aLatinFormIsFollowedByASpaceAndReadBack(int level, int ordinal, String marker) {
		assertEquals(marker, ENGLISH.format(level, ordinal));
		if (!marker.isEmpty() && ordinal != 27) {
			Matcher matcher = ENGLISH.pattern(level).matcher(marker + "Text");
			assertTrue(matcher.lookingAt());
			assertEquals(ordinal, ENGLISH.ordinal(level, matcher.group(1)));
		}
	}

	@ParameterizedTest
	@CsvSource({ "1, 3, 三、", "2, 3, （三）", "3, 3, 3.", "4, 3, （3）" })
	void theOfficialFormsAreThoseOfTheStandard(int level, int ordinal, String marker) {
		assertEquals(marker, LevelForms.OFFICIAL.format(level, ordinal));
		assertSame(LevelForms.OFFICIAL, LevelForms.of((String) null));
	}

	@Test
	void whatIsNoNumberIsNoMarker() {
		assertEquals(0, ENGLISH.ordinal(1, "VX"));
		assertFalse(ENGLISH.pattern(1).matcher("I.Text").lookingAt());
		assertFalse(ENGLISH.pattern(2).matcher("AB. Text").lookingAt());
	}

	@Test
	void aReportCarriesItsFormsWithoutItsType() {
		Report report = ReportFactory.eINSTANCE.createReport();
		report.setLevels("I. A. (1)");
		Section outer = section("FOIA Requests");
		Section inner = section("Received");
		outer.getSections().add(inner);
		report.getSections().add(section("Basic Information"));
		report.getSections().add(outer);
		assertEquals("I. Basic Information\nII. FOIA Requests\nA. Received", ReportText.of(report).text().strip());
	}

	private static Section section(String heading) {
		Section section = ReportFactory.eINSTANCE.createSection();
		section.setHeading(Reports.prose(heading));
		assertEquals(heading, ProseRuns.plainText(section.getHeading()));
		return section;
	}
}
