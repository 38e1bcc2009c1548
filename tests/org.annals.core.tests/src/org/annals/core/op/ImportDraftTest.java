/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.op;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.annals.core.op.ImportDraft.Decision;
import org.annals.core.read.Doubt;
import org.annals.core.read.LineKind;
import org.annals.core.source.SourceException;
import org.annals.core.source.SourceFile;
import org.annals.core.testing.TestCore;
import org.annals.core.text.ReportText;
import org.annals.model.report.Element;
import org.annals.model.report.Report;
import org.annals.model.report.Section;
import org.annals.model.text.ProseRuns;
import org.annals.model.text.Reports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportDraftTest {

	private static final String TEXT = """
			某某局2025年度述职报告

			市委：
			2025年，我局努力工作，取得成绩。现将情况报告如下：
			一、履职情况
			抓好理论学习
			召开党组会12次。全年共有3。
			二、存在的问题
			一是学习不够。
			作风不实。
			某某局
			2026年1月5日
			""";

	private static ImportDraft draft(String text) {
		try {
			return ImportDraft.read(TestCore.get(), SourceFile.ofText("粘贴", text), null, null);
		} catch (SourceException e) {
			throw new AssertionError(e);
		}
	}

	private static String kinds(ImportDraft draft) {
		return String.join(" ", draft.lines().stream()
				.map(line -> line.index() + ":" + line.kind() + (line.level() > 0 ? line.level() : "")).toList());
	}

	private static DraftLine line(ImportDraft draft, String begin) {
		return draft.lines().stream().filter(line -> line.range().of(draft.reading().source().text()).startsWith(begin))
				.findFirst().orElseThrow();
	}

	private static Doubt doubt(ImportDraft draft, String kind) {
		return draft.doubts().stream().filter(doubt -> doubt.kind().equals(kind)).findFirst().orElseThrow();
	}

	@Test
	void saysWhatEachLineIsTakenFor() {
		ImportDraft draft = draft(TEXT);
		assertEquals("0:TITLE 2:ADDRESSEE 3:PREAMBLE 4:HEADING1 5:MEASURE 6:MEASURE 7:HEADING1 8:SHORTCOMING 9:SHORTCOMING"
				+ " 10:SIGNATURE 11:DATE", kinds(draft));
		assertEquals(TEXT, ReportText.of(draft.create()).text());
	}

	@Test
	void givenLineTakenForHeading_whenCreated_thenWhatFollowsStandsBelowIt() {
		ImportDraft draft = draft(TEXT);
		draft.setLines(List.of(line(draft, "抓好").index()), LineKind.HEADING, 2);
		assertEquals(LineKind.HEADING, line(draft, "抓好").kind());
		assertEquals(2, line(draft, "抓好").level());
		assertTrue(line(draft, "抓好").adjusted());
		Section section = draft.create().getSections().get(0).getSections().get(0);
		assertEquals("抓好理论学习", ProseRuns.plainText(section.getHeading()));
		assertFalse(section.getBlocks().isEmpty());
		assertEquals(TEXT, ReportText.of(draft.create()).text());
	}

	@Test
	void givenLinesTakenForBlocks_whenRead_thenEachIsWhatWasSaid() {
		for (LineKind kind : List.of(LineKind.PARAGRAPH, LineKind.MEASURE, LineKind.MEASURE_GROUP, LineKind.SHORTCOMING,
				LineKind.CAUSE, LineKind.COMMITMENT)) {
			ImportDraft draft = draft(TEXT);
			draft.setLines(List.of(5, 6, 8), kind, 0);
			for (int index : List.of(5, 6, 8)) {
				assertEquals(kind, draft.lines().stream().filter(line -> line.index() == index).findFirst().orElseThrow().kind(),
						kind + " " + index);
			}
			assertEquals(TEXT, ReportText.of(draft.create()).text());
		}
	}

	@Test
	void givenDoubts_whenDecided_thenTheyAreSettled() {
		ImportDraft draft = draft(TEXT);
		int before = draft.doubts().size();
		assertEquals(3, before, draft.doubts().toString());
		int metrics = draft.reading().report().getMetrics().size();
		draft.decide(doubt(draft, "metric"), Decision.ACCEPT);
		assertEquals(metrics + 1, draft.reading().report().getMetrics().size());
		draft.decide(doubt(draft, "heading"), Decision.ACCEPT);
		assertEquals(2, line(draft, "抓好").level());
		draft.decide(doubt(draft, "enumeration"), Decision.KEEP_TEXT);
		assertEquals(before - 3, draft.doubts().size());
		assertEquals(TEXT, ReportText.of(draft.create()).text());
		while (draft.canUndo()) {
			draft.undo();
		}
		assertEquals(before, draft.doubts().size());
	}

	@Test
	void givenOfficeAndYearSet_whenCreated_thenTheTextIsStillTheSources() {
		ImportDraft draft = draft(TEXT);
		assertEquals("2025", draft.facts().period());
		draft.setFacts(new CreateReport.Facts("别的局", "2024", "李四", null, null));
		Report report = draft.create();
		assertEquals("别的局", report.getOrganisation().getName());
		assertEquals("2024", report.getPeriod());
		assertEquals(TEXT, ReportText.of(report).text());
		draft.undo();
		assertEquals("2025", draft.create().getPeriod());
		draft.redo();
		assertEquals("2024", draft.facts().period());
	}

	@Test
	void givenAnotherType_whenSet_thenTheLinesThatWereSetStay() {
		ImportDraft draft = draft(TEXT);
		draft.setLines(List.of(5), LineKind.HEADING, 2);
		draft.setType("org.annals.type.general");
		assertEquals("org.annals.type.general", draft.create().getType());
		assertEquals(LineKind.HEADING, line(draft, "抓好").kind());
		assertThrows(IllegalArgumentException.class, () -> draft.setType("no.such"));
		assertEquals("org.annals.type.general", draft.type());
	}

	@Test
	void givenNativeFile_whenRead_thenItIsTakenAsItIs() throws Exception {
		Path file = TestCore.root().resolve("examples/duty-report.annals");
		ImportDraft draft = ImportDraft.read(TestCore.get(), new SourceFile("duty-report.annals", Files.readAllBytes(file)), null,
				null);
		assertFalse(draft.isAdjustable());
		assertThrows(IllegalStateException.class, () -> draft.setLines(List.of(0), LineKind.DEBRIS, 0));
		assertFalse(draft.canUndo());
		assertEquals(draft.reading().text().text(), ReportText.of(draft.create()).text());
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3 })
	void whateverIsSaidTheTextStaysAndUndoLeadsBack(long seed) throws Exception {
		String text = Files.readString(TestCore.root().resolve("examples/duty-report-with-defects.txt"), StandardCharsets.UTF_8);
		ImportDraft draft = draft(text);
		String source = draft.reading().source().text();
		List<String> states = new ArrayList<>();
		Random random = new Random(seed);
		for (int i = 0; i < 16; i++) {
			states.add(kinds(draft) + draft.doubts());
			say(draft, random);
			Report report = draft.create();
			assertEquals(source, ReportText.of(report).text());
			assertTrue(draft.doubts().stream().noneMatch(doubt -> doubt.kind().equals("stage")), draft.doubts().toString());
			assertTrue(Reports.all(report, Element.class).stream().allMatch(e -> e.getId() != null));
		}
		for (int i = states.size() - 1; i >= 0 && draft.canUndo(); i--) {
			draft.undo();
		}
		assertEquals(states.get(0), kinds(draft) + draft.doubts());
	}

	private static void say(ImportDraft draft, Random random) {
		if (random.nextInt(4) == 0 && !draft.doubts().isEmpty()) {
			Doubt doubt = draft.doubts().get(random.nextInt(draft.doubts().size()));
			draft.decide(doubt, Decision.values()[random.nextInt(3)]);
			return;
		}
		LineKind kind = LineKind.values()[random.nextInt(LineKind.values().length)];
		int line = draft.lines().get(random.nextInt(draft.lines().size())).index();
		draft.setLines(List.of(line), kind, kind == LineKind.HEADING ? 1 + random.nextInt(5) : 0);
	}
}
