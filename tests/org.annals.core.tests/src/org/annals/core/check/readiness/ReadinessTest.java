/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.check.readiness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.annals.core.check.Severity;
import org.annals.core.testing.InEnglish;
import org.annals.core.testing.Parts;
import org.annals.core.testing.TestCore;
import org.annals.core.types.TypeProfile;
import org.annals.model.report.Office;
import org.annals.model.report.ParagraphRole;
import org.annals.model.report.Report;
import org.annals.model.report.ReportFactory;
import org.annals.model.report.Section;
import org.annals.model.report.SectionStatus;
import org.junit.jupiter.api.Test;

/** The overview says who has still to write what, and never that a report is done which is not. */
class ReadinessTest extends InEnglish {

	private static final TypeProfile GENERAL = TestCore.get().types().findOrGeneral(null);
	private static final TypeProfile DUTY = TestCore.get().types().findOrGeneral("org.annals.type.duty");

	private static Section written() {
		return Parts.section("甲", Parts.paragraph("已经写好。"));
	}

	private static Section status(Section section, SectionStatus status) {
		section.setStatus(status);
		return section;
	}

	private static Progress of(Section section, Judged... findings) {
		return Readiness.of(Parts.report("2023", section), GENERAL, List.of(findings)).sections().get(section);
	}

	@Test
	void anEmptySectionIsNotDoneADraftHalfAReadyOneWholly() {
		assertEquals(0, of(Parts.section("甲")).percent());
		assertEquals(0, of(Parts.section("甲", Parts.paragraph(" "))).percent());
		assertEquals(50, of(written()).percent());
		assertEquals(100, of(status(written(), SectionStatus.READY)).percent());
		assertEquals(100, of(status(written(), SectionStatus.APPROVED)).percent());
		assertEquals(0, of(status(Parts.section("甲"), SectionStatus.READY)).percent());
	}

	@Test
	void aReadySectionWithAnErrorIsHalfDoneWithAWarningDone() {
		Section section = status(written(), SectionStatus.READY);
		Progress wrong = of(section, new Judged(Severity.ERROR, section.getBlocks().get(0)));
		assertEquals(50, wrong.percent());
		assertEquals(Map.of(Severity.ERROR, 1, Severity.WARNING, 0, Severity.INFO, 0), wrong.findings());
		Section other = status(written(), SectionStatus.READY);
		assertEquals(100, of(other, new Judged(Severity.WARNING, other.getBlocks().get(0))).percent());
	}

	@Test
	void aSectionIsAsFarAsTheSectionsInIt() {
		Section section = Parts.with(Parts.section("甲"), status(written(), SectionStatus.APPROVED),
				status(written(), SectionStatus.READY), Parts.section("丙"));
		Progress progress = of(section);
		assertEquals(3, progress.parts());
		assertEquals(1, progress.empty());
		assertEquals(66, progress.percent());
		assertEquals(SectionStatus.DRAFT, progress.status());
		assertEquals(SectionStatus.READY, of(status(Parts.with(Parts.section("甲"), written(), written()), SectionStatus.READY)).status());
	}

	@Test
	void aNumberedSentenceIsItsOwnContent() {
		assertEquals(0, of(Parts.section("全年完成三项任务。")).empty());
	}

	@Test
	void anOwnerAnswersForTheSectionsBelowUnlessTheyHaveTheirOwn() {
		Office first = office("办公室");
		Office second = office("财务科");
		Section own = written();
		own.setOwner(second);
		Section section = Parts.with(Parts.section("甲"), status(written(), SectionStatus.READY), own);
		section.setOwner(first);
		Report report = Parts.report("2023", section, written());
		Readiness readiness = Readiness.of(report, GENERAL, List.of(new Judged(Severity.ERROR, own.getBlocks().get(0))));
		List<Owned> owners = readiness.owners();
		assertEquals(3, owners.size());
		Progress of = owners.stream().filter(owned -> owned.owner() == second).findFirst().orElseThrow().progress();
		assertEquals(1, of.findings().get(Severity.ERROR));
		assertEquals(50, of.percent());
		assertEquals(100, owners.stream().filter(owned -> owned.owner() == first).findFirst().orElseThrow().progress().percent());
		assertNull(owners.get(2).owner());
	}

	@Test
	void whatTheTypeAsksForAndTheReportLacksIsNamedAndNotDone() {
		Section section = status(written(), SectionStatus.READY);
		section.setRole("work");
		Readiness readiness = Readiness.of(Parts.report("2023", section), DUTY, List.of());
		assertTrue(readiness.missing().contains(new Missing("Title", Severity.WARNING, ParagraphRole.TITLE, null)),
				readiness.missing().toString());
		assertTrue(readiness.missing().stream().anyMatch(missing -> "nextSteps".equals(missing.role())));
		assertFalse(readiness.missing().stream().anyMatch(missing -> "work".equals(missing.role())));
		assertTrue(readiness.total().percent() < 50, String.valueOf(readiness.total().percent()));
		assertEquals(100, readiness.sections().get(section).percent());
	}

	@Test
	void aFindingOfTheReportItselfCountsInTheWholeOnly() {
		Report report = Parts.report("2023", written());
		Readiness readiness = Readiness.of(report, GENERAL, List.of(new Judged(Severity.WARNING, report)));
		assertEquals(1, readiness.total().findings().get(Severity.WARNING));
		assertEquals(0, readiness.sections().values().iterator().next().findings().get(Severity.WARNING));
	}

	@Test
	void anEmptyReportIsNotDone() {
		assertEquals(0, Readiness.of(Parts.report("2023"), GENERAL, List.of()).total().percent());
	}

	private static Office office(String name) {
		Office office = ReportFactory.eINSTANCE.createOffice();
		office.setName(name);
		return office;
	}
}
