/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

import org.annals.core.check.Checker;
import org.annals.core.check.Finding;
import org.annals.core.check.SeveritySettings;
import org.annals.core.op.CheckReport;
import org.annals.core.session.ReportSession;
import org.annals.core.testing.Material;
import org.annals.core.testing.Parts;
import org.annals.core.testing.TestCore;
import org.annals.core.text.ReportText;
import org.annals.core.types.TypeProfile;
import org.annals.model.report.Paragraph;
import org.annals.model.report.ParagraphRole;
import org.annals.model.report.Report;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Checking while one types finds the same as checking the file, whatever was edited on the way. */
class LiveCheckTest {

	private SeveritySettings settings = SeveritySettings.NONE;

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3 })
	void afterAnyEditsTheResultIsThatOfAFullCheck(long seed) {
		sameAfterEdits(example(), seed, 60);
	}

	@Test
	void alsoInAReportWithTablesAndManyMetrics() {
		sameAfterEdits(BigReport.make(1), 4, 30);
	}

	@Test
	void aSnapshotThatWasSkippedOrCancelledIsNotLost() {
		ReportSession session = session(example());
		LiveCheck live = live(session);
		RandomEdits edits = new RandomEdits(session, 5);
		live.check(live.take(), null);
		NullProgressMonitor cancelled = new NullProgressMonitor();
		cancelled.setCanceled(true);
		for (int i = 0; i < 20; i++) {
			edits.step();
			Snapshot snapshot = live.take();
			if (i % 3 == 0) {
				assertThrows(OperationCanceledException.class, () -> live.check(snapshot, cancelled));
			}
		}
		assertEquals(full(session), told(live.check(live.take(), null).result()));
	}

	@Test
	void anOlderSnapshotThanTheLastIsNotChecked() {
		LiveCheck live = live(session(example()));
		Snapshot older = live.take();
		live.check(live.take(), null);
		assertThrows(OperationCanceledException.class, () -> live.check(older, null));
	}

	@Test
	void aChangedSeverityIsSeenThoughNoLineChanged() {
		ReportSession session = session(example());
		LiveCheck live = live(session);
		live.check(live.take(), null);
		settings = new SeveritySettings(Map.of("typo.confusable", "info", "punct.halfwidth", "off"));
		assertEquals(full(session), told(live.check(live.take(), null).result()));
	}

	@Test
	void aParagraphOfAnotherRoleIsLookedAtAgain() {
		Report report = Parts.report("2023", Parts.section(null, Parts.paragraph("青川市XX局", ParagraphRole.SIGNATURE)));
		ReportSession session = session(report);
		LiveCheck live = live(session);
		live.check(live.take(), null);
		Paragraph signature = (Paragraph) report.getSections().get(0).getBlocks().get(0);
		signature.setRole(ParagraphRole.BODY);
		LiveResult result = live.check(live.take(), null);
		assertEquals(full(session), told(result.result()));
		assertEquals(1, result.findings().stream().filter(finding -> finding.rule().equals("placeholder")).count());
	}

	@Test
	void theSnapshotKeepsTheReportAsItWasTaken() {
		ReportSession session = session(example());
		LiveCheck live = live(session);
		List<String> before = full(session);
		Snapshot snapshot = live.take();
		RandomEdits edits = new RandomEdits(session, 6);
		for (int i = 0; i < 10; i++) {
			edits.step();
		}
		assertEquals(before, told(live.check(snapshot, null).result()));
	}

	@Test
	void checksRunWhileTheReportIsEdited() throws Exception {
		ReportSession session = session(example());
		LiveCheck live = live(session);
		RandomEdits edits = new RandomEdits(session, 7);
		List<List<String>> expected = new ArrayList<>();
		List<Future<LiveResult>> results = new ArrayList<>();
		try (ExecutorService background = Executors.newSingleThreadExecutor()) {
			for (int i = 0; i < 40; i++) {
				expected.add(full(session));
				Snapshot snapshot = live.take();
				results.add(background.submit(() -> live.check(snapshot, null)));
				edits.step();
			}
		}
		for (int i = 0; i < results.size(); i++) {
			assertEquals(expected.get(i), told(results.get(i).get().result()), "snapshot " + i);
		}
	}

	private void sameAfterEdits(Report report, long seed, int steps) {
		ReportSession session = session(report);
		LiveCheck live = live(session);
		RandomEdits edits = new RandomEdits(session, seed);
		for (int i = 0; i < steps; i++) {
			assertEquals(full(session), told(live.check(live.take(), null).result()), "before step " + i + " of seed " + seed);
			edits.step();
		}
	}

	private static Report example() {
		return Material.read(TestCore.root().resolve("examples/duty-report-with-defects.txt")).report();
	}

	private static ReportSession session(Report report) {
		TypeProfile type = TestCore.get().types().findOrGeneral(report.getType());
		return new ReportSession(report, type);
	}

	private LiveCheck live(ReportSession session) {
		return new LiveCheck(session, TestCore.get(), () -> settings);
	}

	private List<String> full(ReportSession session) {
		return told(new CheckReport(TestCore.get(), ReportText.of(session.report()), session.type(), settings).execute(null));
	}

	private static List<String> told(Checker.Result result) {
		assertEquals(List.of(), result.problems());
		return result.findings().stream().map(LiveCheckTest::told).toList();
	}

	private static String told(Finding finding) {
		return finding.rule() + " " + finding.severity() + " " + finding.message() + " "
				+ finding.places().stream().map(place -> place.range() + "@" + place.element().getId())
						.collect(Collectors.joining("+"))
				+ (finding.fix() == null ? "" : " " + finding.fix().label() + finding.fix().edits());
	}
}
