/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.annals.model.RandomReports;
import org.annals.model.report.Element;
import org.annals.model.report.Report;
import org.annals.model.report.ReportFactory;
import org.annals.model.report.Section;
import org.junit.jupiter.api.Test;

/** Ids are short, unique and the same for the same source. */
class ElementIdsTest {

	private static Report bare(int sections) {
		Report report = ReportFactory.eINSTANCE.createReport();
		for (int i = 0; i < sections; i++) {
			report.getSections().add(ReportFactory.eINSTANCE.createSection());
		}
		return report;
	}

	private static List<String> ids(Report report) {
		return report.getSections().stream().map(Element::getId).toList();
	}

	@Test
	void sameSeedGivesSameIds() {
		Report first = bare(50);
		Report second = bare(50);
		ElementIds.assignMissing(first, IdSource.seeded(42));
		ElementIds.assignMissing(second, IdSource.seeded(42));
		assertEquals(ids(first), ids(second));
	}

	@Test
	void seededIdsNeverChange_becauseFilesInVersionControlHoldThem() {
		assertEquals("w1n19y8", IdSource.seeded(42).next());
	}

	@Test
	void shapeIsShortAndReadable() {
		IdSource source = IdSource.random();
		for (int i = 0; i < 1000; i++) {
			String id = source.next();
			assertTrue(id.matches("[a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z]{6}"), id);
		}
		assertNotEquals(IdSource.random().next(), IdSource.random().next());
	}

	@Test
	void idsThatAreThereStayAndAreNotGivenAgain() {
		Report report = bare(3);
		String taken = IdSource.seeded(1).next();
		Section last = report.getSections().get(2);
		last.setId(taken);
		ElementIds.assignMissing(report, IdSource.seeded(1));
		assertEquals(taken, last.getId());
		assertEquals(4, new HashSet<>(List.of(report.getId(), ids(report).get(0), ids(report).get(1), taken)).size());
		assertNotEquals(taken, ElementIds.free(report, IdSource.seeded(1)));
	}

	@Test
	void eachElementOfATreeGetsOne() {
		Report report = RandomReports.make(11, 5);
		Set<String> seen = new HashSet<>(Set.of(report.getId()));
		Reports.all(report, Element.class).forEach(element -> assertTrue(seen.add(element.getId())));
		assertTrue(seen.size() > 10);
	}
}
