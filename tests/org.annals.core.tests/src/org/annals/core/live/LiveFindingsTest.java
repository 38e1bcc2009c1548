/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;

import org.annals.core.check.Severity;
import org.annals.core.check.SeveritySettings;
import org.annals.core.session.ReportSession;
import org.annals.core.testing.Material;
import org.annals.core.testing.Parts;
import org.annals.core.testing.Reports;
import org.annals.core.testing.TestCore;
import org.annals.model.report.Metric;
import org.annals.model.report.Paragraph;
import org.annals.model.report.Prose;
import org.annals.model.report.Report;
import org.annals.model.text.ProseRuns;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.ChangeCommand;
import org.junit.jupiter.api.Test;

/** Findings stay at their words while the person types, and are mended where they now stand. */
class LiveFindingsTest {

	private ReportSession session;
	private LiveCheck live;
	private LiveFindings findings;

	private void open(Report report) {
		session = new ReportSession(report, TestCore.get().types().findOrGeneral(report.getType()));
		live = new LiveCheck(session, TestCore.get(), () -> SeveritySettings.NONE);
		findings = new LiveFindings(session);
		check();
	}

	private void check() {
		findings.accept(live.check(live.take(), null));
	}

	private LiveFinding only(String rule) {
		List<LiveFinding> all = all(rule);
		assertEquals(1, all.size(), all.toString());
		return all.get(0);
	}

	private List<LiveFinding> all(String rule) {
		return findings.all().stream().filter(finding -> finding.rule().equals(rule)).toList();
	}

	private Paragraph paragraph(int index) {
		return (Paragraph) session.report().getSections().get(0).getBlocks().get(index);
	}

	private void edit(Runnable change) {
		session.execute(new ChangeCommand(session.report()) {
			@Override
			protected void doExecute() {
				change.run();
			}
		});
	}

	private void type(int paragraph, int at, int end, String text) {
		edit(() -> ProseRuns.replace(paragraph(paragraph).getProse(), 0, at, end, text));
	}

	private String now(LiveFinding finding) {
		return session.text().text(finding.place().range(session.text()));
	}

	private LiveFixes fixes() {
		return new LiveFixes(session, TestCore.get(), () -> SeveritySettings.NONE);
	}

	@Test
	void aFindingSpeaksOfTheLiveReport() {
		open(Reports.ofLines("各部门权力支持工作。"));
		LiveFinding finding = only("typo.confusable");
		assertSame(paragraph(0), finding.place().element());
		assertSame(paragraph(0).getProse(), finding.place().base());
		assertEquals(3, finding.place().offset());
		assertEquals("权力", finding.place().text());
		assertFalse(finding.explanation().isBlank());
		assertFalse(finding.fix().isBlank());
		assertTrue(findings.counts().get(Severity.ERROR) >= 1);
		assertTrue(findings.isCurrent());
	}

	@Test
	void givenTextTypedBefore_whenNoNewResult_thenThePlaceMoves() {
		open(Reports.ofLines("第一行工作。", "各部门权力支持工作。"));
		LiveFinding finding = only("typo.confusable");
		type(1, 0, 0, "今年，");
		assertEquals("权力", now(finding));
		assertEquals(6, finding.place().offset());
		type(1, 3, 6, "");
		type(0, 0, 3, "");
		assertEquals("权力", now(finding));
		session.commands().undo();
		session.commands().undo();
		assertEquals("权力", now(finding));
		assertFalse(findings.isCurrent());
	}

	@Test
	void givenTextTypedBesideIt_thenThePlaceDoesNotGrow() {
		open(Reports.ofLines("各部门权力支持工作。"));
		LiveFinding finding = only("typo.confusable");
		type(0, 3, 3, "都");
		type(0, 6, 6, "地");
		assertEquals("权力", now(finding));
	}

	@Test
	void givenItsTextIsDeleted_thenThePlaceIsGone() {
		open(Reports.ofLines("各部门权力支持工作。", "其他工作。"));
		LiveFinding finding = only("typo.confusable");
		type(0, 2, 6, "");
		assertFalse(finding.place().exists());
		session.commands().undo();
		edit(() -> EcoreUtil.delete(paragraph(0)));
		assertFalse(finding.place().exists());
	}

	@Test
	void givenEditsWhileTheCheckRan_whenTheResultComes_thenItsPlacesAreThoseOfNow() {
		open(Reports.ofLines("各部门权力支持工作。"));
		Snapshot snapshot = live.take();
		type(0, 0, 0, "今年，");
		findings.accept(live.check(snapshot, null));
		assertEquals("权力", now(only("typo.confusable")));
	}

	@Test
	void givenAMetricBeforeItGrows_thenThePlaceMoves() {
		Metric metric = Parts.metric("召开", "工作会", "9", "次");
		Prose prose = Parts.prose("召开工作会", metric, "，各部门权力支持。");
		Paragraph paragraph = Parts.paragraph("");
		paragraph.setProse(prose);
		Report report = Parts.report("2023", Parts.section(null, paragraph));
		report.getMetrics().add(metric);
		open(report);
		LiveFinding finding = only("typo.confusable");
		edit(() -> metric.setValue(new BigDecimal("1234")));
		assertEquals("权力", now(finding));
	}

	@Test
	void anOlderResultDoesNotReplaceANewerOne() {
		open(Reports.ofLines("各部门权力支持工作。"));
		LiveResult older = live.check(live.take(), null);
		type(0, 3, 5, "全力");
		check();
		findings.accept(older);
		assertEquals(List.of(), all("typo.confusable"));
	}

	@Test
	void aPlaceInANumberCountsFromItsPassage() {
		open(Parts.report("2023", Parts.section("甲", Parts.paragraph("文。")), Parts.marked("三、", "乙", Parts.paragraph("文。"))));
		LivePlace place = only("numbering.sequence").place();
		assertSame(session.report().getSections().get(1), place.base());
		assertEquals(0, place.offset());
		assertEquals("三、", place.text());
	}

	@Test
	void aFindingIsMendedWhereItNowStandsAndUndone() {
		open(Reports.ofLines("第一行工作。", "各部门权力支持工作。"));
		LiveFinding finding = only("typo.confusable");
		type(1, 0, 0, "今年，");
		Command fix = fixes().fix(finding).orElseThrow();
		assertFalse(fix.getLabel().isBlank());
		session.execute(fix);
		assertEquals("第一行工作。\n今年，各部门全力支持工作。", session.text().text());
		assertTrue(fixes().fix(finding).isEmpty());
		session.commands().undo();
		assertEquals("第一行工作。\n今年，各部门权力支持工作。", session.text().text());
	}

	@Test
	void anotherFindingOfTheSameWordsIsNotMendedInItsPlace() {
		open(Reports.ofLines("各部门权力支持工作。", "各部门权力支持工作。"));
		LiveFinding first = all("typo.confusable").get(0);
		type(0, 3, 5, "全力");
		assertTrue(fixes().fix(first).isEmpty());
	}

	@Test
	void allOfAKindAreMendedAsOneStep() {
		open(Reports.ofLines("方案(草案)已经印发,各单位(科室)执行。", "资料已收齐,请查收。"));
		String before = session.text().text();
		session.execute(fixes().fixAll("punct.halfwidth").orElseThrow());
		assertEquals("方案（草案）已经印发，各单位（科室）执行。\n资料已收齐，请查收。", session.text().text());
		assertTrue(fixes().fixAll("punct.halfwidth").isEmpty());
		session.commands().undo();
		assertEquals(before, session.text().text());
		assertFalse(session.commands().canUndo());
	}

	@Test
	void fixesThatChangeTheRegisterAreAppliedTogetherWithTheOthers() {
		Metric metric = Parts.metric("选派", "科级干部", "10", "次");
		metric.setUnit(null);
		Paragraph paragraph = Parts.paragraph("");
		paragraph.setProse(Parts.prose("选派", metric, "科级干部到村，选派12科级干部到镇。"));
		Report report = Parts.report("2023", Parts.section(null, paragraph));
		report.getMetrics().add(metric);
		open(report);
		assertEquals(2, all("metric.quantifier-missing").size());
		session.execute(fixes().fixAll("metric.quantifier-missing").orElseThrow());
		assertEquals("选派10名科级干部到村，选派12名科级干部到镇。", session.text().text());
		assertEquals("名", metric.getUnit());
	}

	@Test
	void givenTheExample_whenEachRuleIsMended_thenNothingToMendIsLeft() {
		open(Material.read(TestCore.root().resolve("examples/duty-report-with-defects.txt")).report());
		List<String> rules = findings.all().stream().filter(finding -> finding.fix() != null).map(LiveFinding::rule).distinct()
				.toList();
		assertTrue(rules.size() > 5, rules.toString());
		for (String rule : rules) {
			fixes().fixAll(rule).ifPresent(session::execute);
		}
		check();
		assertEquals(List.of(), findings.all().stream().filter(finding -> finding.fix() != null).toList());
	}
}
