/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.evolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.annals.core.op.Core;
import org.annals.core.op.CreateReport;
import org.annals.core.op.MigrateReport;
import org.annals.core.session.ReportSession;
import org.annals.core.table.form.FormTable;
import org.annals.core.table.spec.FormCell;
import org.annals.core.testing.InEnglish;
import org.annals.core.testing.SourceCore;
import org.annals.core.types.TypeProfile;
import org.annals.core.types.TypeVersion;
import org.annals.model.file.ReportFile;
import org.annals.model.report.Metric;
import org.annals.model.report.Paragraph;
import org.annals.model.report.Report;
import org.annals.model.report.ReportFactory;
import org.annals.model.report.Section;
import org.annals.model.report.Table;
import org.annals.model.text.ProseRuns;
import org.annals.model.text.Reports;
import org.eclipse.emf.common.command.Command;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random reports, moved to a random second version of a random type, lose nothing. */
class MigrationPropertyTest extends InEnglish {

	private static final int ROUNDS = 40;

	@TempDir
	private Path folder;

	@ParameterizedTest
	@ValueSource(booleans = { false, true })
	void nothingIsLost(boolean losing) throws IOException {
		for (int seed = 0; seed < ROUNDS; seed++) {
			Random random = new Random(seed);
			Path own = Files.createDirectory(folder.resolve("" + seed));
			new RandomType(random, losing).write(own);
			Core core = SourceCore.of(List.of("org.annals.core"), List.of(own));
			assertEquals(List.of(), core.types().problems());
			ReportSession session = report(core, random);
			if (losing) {
				loses(session, core, seed);
			} else {
				goesAndComesBack(session, core, seed);
			}
		}
	}

	private static ReportSession report(Core core, Random random) {
		TypeProfile type = core.types().find(RandomType.ID + "@1").orElseThrow();
		Report report = new CreateReport(type, new CreateReport.Facts("Harbour", "2025", null, null, null)).execute(null);
		for (Section section : report.getSections()) {
			((Paragraph) section.getBlocks().get(0)).setProse(ProseRuns.create("Words " + random.nextInt(10_000) + " of the section."));
		}
		Metric metric = ReportFactory.eINSTANCE.createMetric();
		metric.setKey("m");
		report.getMetrics().add(metric);
		ReportSession session = MigrateReport.session(report, type, core);
		for (FormTable table : FormTable.of(session)) {
			for (FormCell cell : table.form().cells()) {
				Command set = random.nextInt(5) == 0 ? null : table.set(cell, "" + (10_000 + random.nextInt(80_000)));
				if (set != null) {
					session.execute(set);
				}
			}
		}
		session.commands().flush();
		return session;
	}

	private static void goesAndComesBack(ReportSession session, Core core, int seed) throws IOException {
		String before = bytes(session);
		String text = session.text().text();
		move(session, core, "2");
		assertEquals(text, session.text().text(), "seed " + seed);
		assertEquals("2", session.report().getTypeVersion());
		assertEquals("2", session.type().version().toString(), "the session follows");
		assertEquals(Reports.all(session.report(), Table.class).size(), FormTable.of(session).size(), "all tables are found, seed " + seed);
		for (FormTable table : FormTable.of(session)) {
			table.form().cells().forEach(cell -> assertTrue(table.values().cell(cell) != null, cell.key()));
		}
		session.report().getSections().forEach(section -> assertTrue(session.type().role(section.getRole()).isPresent()));
		move(session, core, "1");
		assertEquals(before, bytes(session), "seed " + seed);
		session.commands().undo();
		session.commands().undo();
		assertEquals(before, bytes(session), "undone, seed " + seed);
		assertEquals("1", session.type().version().toString());
	}

	private static void loses(ReportSession session, Core core, int seed) throws IOException {
		String before = bytes(session);
		Map<String, Integer> figures = figures(session);
		List<String> words = Reports.all(session.report(), Paragraph.class).stream()
				.map(paragraph -> paragraph.getProse() == null ? "" : ProseRuns.plainText(paragraph.getProse())).toList();
		move(session, core, "2");
		Map<String, Integer> after = figures(session);
		figures.forEach((figure, count) -> assertTrue(after.getOrDefault(figure, 0) >= count, figure + ", seed " + seed));
		assertEquals(words, Reports.all(session.report(), Paragraph.class).stream()
				.map(paragraph -> paragraph.getProse() == null ? "" : ProseRuns.plainText(paragraph.getProse())).toList());
		String moved = bytes(session);
		session.commands().undo();
		assertEquals(before, bytes(session), "undone, seed " + seed);
		session.commands().redo();
		assertEquals(moved, bytes(session), "redone, seed " + seed);
	}

	private static void move(ReportSession session, Core core, String version) {
		VersionPath path = MigrateReport.paths(session.report(), core.types()).stream()
				.filter(one -> one.target().version().equals(TypeVersion.of(version))).findFirst().orElseThrow();
		new MigrateReport(session, path).execute(null);
	}

	/** How often each number of at least five digits stands in the report. */
	private static Map<String, Integer> figures(ReportSession session) {
		Map<String, Integer> figures = new HashMap<>();
		for (String word : session.text().text().split("[^0-9]+")) {
			if (word.length() >= 5) {
				figures.merge(word, 1, Integer::sum);
			}
		}
		return figures;
	}

	private static String bytes(ReportSession session) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ReportFile.save(session.report(), out, "report");
		return out.toString(StandardCharsets.UTF_8);
	}
}
