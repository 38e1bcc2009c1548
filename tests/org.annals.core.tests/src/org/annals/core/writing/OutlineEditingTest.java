/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.annals.core.session.ReportSession;
import org.annals.core.testing.Parts;
import org.annals.core.testing.TestCore;
import org.annals.core.text.Markers;
import org.annals.core.types.TestProfiles;
import org.annals.model.file.ReportFile;
import org.annals.model.report.Measure;
import org.annals.model.report.Report;
import org.annals.model.report.Section;
import org.annals.model.text.Reports;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sections and blocks change places as one step, and numbers follow. */
class OutlineEditingTest {

	private ReportSession session;
	private Report report;
	private OutlineEditing edits;

	@BeforeEach
	void load() throws Exception {
		report = ReportFile.load(TestCore.root().resolve("examples/duty-report.annals"));
		session = new ReportSession(report, TestProfiles.general());
		edits = new OutlineEditing(session);
	}

	@AfterEach
	void dispose() {
		session.dispose();
	}

	@Test
	void givenASection_whenItIsPromoted_thenWhatFollowsBecomesItsOwnAndTheTextKeepsItsOrder() {
		Section parent = report.getSections().get(0);
		Section first = parent.getSections().get(0);
		Section second = parent.getSections().get(1);
		List<Section> order = Reports.sections(report);
		edits.promote(first);
		assertEquals(List.of(second), first.getSections());
		assertEquals(first, report.getSections().get(1));
		assertEquals("二、", Markers.derived(first));
		assertEquals(order, Reports.sections(report));
		session.commands().undo();
		assertEquals(List.of(first, second), parent.getSections());
		assertFalse(session.commands().canUndo());
	}

	@Test
	void givenASection_whenItIsDemoted_thenItEndsTheOneBeforeAndUndoBringsItBack() {
		Section second = report.getSections().get(1);
		edits.demote(second);
		assertEquals(report.getSections().get(0), second.eContainer());
		assertEquals("（三）", Markers.derived(second));
		session.commands().undo();
		assertEquals("二、", Markers.derived(second));
	}

	@Test
	void givenTheFirstSection_whenItShallBeDemoted_thenItCannot() {
		assertFalse(edits.canDemote(report.getSections().get(0)));
	}

	@Test
	void givenADeepSection_whenItWouldGoBelowTheFourthLevel_thenItCannot() {
		Section top = report.getSections().get(0);
		Section deep = top.getSections().get(0);
		for (int level = 3; level <= 4; level++) {
			Section below = edits.add(deep);
			edits.move(below, deep, Where.INSIDE);
			deep = below;
		}
		assertEquals(4, Markers.depth(deep));
		assertFalse(edits.canMove(report.getSections().get(2), deep, Where.INSIDE));
		assertTrue(edits.canMove(report.getSections().get(2), top, Where.BEFORE));
	}

	@Test
	void givenASection_whenItIsMovedIntoItself_thenItCannot() {
		Section top = report.getSections().get(0);
		assertFalse(edits.canMove(top, top.getSections().get(0), Where.INSIDE));
		assertFalse(edits.canMove(top, top, Where.AFTER));
	}

	@Test
	void givenAMeasure_whenItIsMovedToAnotherSection_thenOneUndoBringsItBack() {
		Section from = report.getSections().get(1).getSections().get(0);
		Section to = report.getSections().get(1).getSections().get(1);
		Measure moved = (Measure) from.getBlocks().get(0);
		edits.move(moved, to.getBlocks().get(0), Where.BEFORE);
		assertEquals(moved, to.getBlocks().get(0));
		session.commands().undo();
		assertEquals(moved, from.getBlocks().get(0));
	}

	@Test
	void givenTwoSiblings_whenOneIsShiftedDown_thenTheyChangePlaces() {
		Section first = report.getSections().get(0);
		Section second = report.getSections().get(1);
		edits.shift(first, 1);
		assertEquals(List.of(second, first), report.getSections().subList(0, 2));
	}

	@Test
	void givenASectionAndAPartOfIt_whenBothAreDeleted_thenOneUndoBringsThemBack() {
		Section section = report.getSections().get(1);
		int before = Reports.sections(report).size();
		edits.delete(List.of(section, section.getSections().get(0)));
		assertEquals(before - 1 - section.getSections().size(), Reports.sections(report).size());
		session.commands().undo();
		assertEquals(before, Reports.sections(report).size());
	}

	@Test
	void givenAMeasureThatOthersRunInTo_whenItIsDeleted_thenTheyBeginALine() {
		Measure first = Parts.measure("夯实基础。");
		Measure second = Parts.measure("强化服务。");
		first.setRunIn(false);
		second.setRunIn(true);
		Report measures = Parts.report("2025", Parts.section("主要工作", Parts.measure("开展调研。"), first, second));
		ReportSession own = new ReportSession(measures, TestProfiles.general());
		String before = own.text().text();
		assertTrue(before.contains("夯实基础。二是强化服务。") || before.contains("夯实基础。强化服务。"), before);
		new OutlineEditing(own).delete(List.of(first));
		assertTrue(own.text().text().lines().anyMatch(line -> line.contains("强化服务") && !line.contains("开展调研")),
				own.text().text());
		own.commands().undo();
		assertEquals(before, own.text().text());
	}

	@Test
	void givenAPlace_whenASectionIsAdded_thenItStandsBehindThatPlaceWithAnIdOfItsOwn() {
		Section place = report.getSections().get(1);
		Section added = edits.add(place.getSections().get(0).getBlocks().get(0));
		assertEquals(added, place.getSections().get(1));
		assertTrue(added.getId() != null && !added.getId().isEmpty());
	}
}
