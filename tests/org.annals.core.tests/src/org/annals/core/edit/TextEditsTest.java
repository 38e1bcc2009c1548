/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.edit;

import static org.annals.core.testing.Parts.commitment;
import static org.annals.core.testing.Parts.marked;
import static org.annals.core.testing.Parts.measure;
import static org.annals.core.testing.Parts.metric;
import static org.annals.core.testing.Parts.paragraph;
import static org.annals.core.testing.Parts.prose;
import static org.annals.core.testing.Parts.report;
import static org.annals.core.testing.Parts.section;
import static org.annals.core.testing.Parts.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.annals.core.check.Fix;
import org.annals.core.testing.Reports;
import org.annals.core.text.Range;
import org.annals.core.text.ReportText;
import org.annals.model.file.ReportFile;
import org.annals.model.report.Action;
import org.annals.model.report.Cell;
import org.annals.model.report.Citation;
import org.annals.model.report.ControlCharacter;
import org.annals.model.report.Measure;
import org.annals.model.report.Metric;
import org.annals.model.report.ParagraphRole;
import org.annals.model.report.Prose;
import org.annals.model.report.Report;
import org.annals.model.report.ReportFactory;
import org.annals.model.report.ReportPackage;
import org.annals.model.report.Row;
import org.annals.model.report.Section;
import org.annals.model.report.Table;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.FeatureMapUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextEditsTest {

	private static final ReportFactory FACTORY = ReportFactory.eINSTANCE;

	@Test
	void whatXmlCannotHoldIsKeptAsACharacterSoThatTheReportCanStillBeSaved() throws IOException {
		Report report = Reports.ofLines("甲乙");
		ApplyFix.of(report, "fix", List.of(new TextEdit(Range.at(1), "\u0007丙\uD83D"))).execute();
		assertEquals("甲\u0007丙\uD83D乙", ReportText.of(report).text());
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		ReportFile.save(report, bytes);
		Report again = ReportFile.load(new ByteArrayInputStream(bytes.toByteArray()), "a.annals");
		assertEquals("甲\u0007丙\uD83D乙", ReportText.of(again).text());
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8 })
	void theModelPrintsWhatTheEditsSayAndUndoTakesItBack(long seed) {
		Random random = new Random(seed);
		int refused = 0;
		for (int i = 0; i < 150; i++) {
			Report report = sample();
			Report copy = EcoreUtil.copy(report);
			ReportText text = ReportText.of(report);
			List<TextEdit> edits = edits(text.text(), random);
			ApplyFix command = ApplyFix.of(report, "fix", edits);
			assertTrue(command.canExecute());
			try {
				command.execute();
			} catch (IllegalArgumentException e) {
				assertTrue(EcoreUtil.equals(copy, report), "a refused edit leaves the report alone");
				refused++;
				continue;
			}
			String expected = TextEdits.applied(text, edits);
			assertEquals(expected, ReportText.of(report).text(), () -> edits.toString());
			command.undo();
			assertEquals(text.text(), ReportText.of(report).text());
			assertTrue(EcoreUtil.equals(copy, report), () -> "undo of " + edits);
			command.redo();
			assertEquals(expected, ReportText.of(report).text());
		}
		assertTrue(refused < 100, "refused " + refused);
	}

	private static List<TextEdit> edits(String text, Random random) {
		List<TextEdit> edits = new ArrayList<>();
		int from = random.nextInt(10);
		while (from < text.length() && edits.size() < 3) {
			int end = Math.min(text.length(), from + random.nextInt(random.nextInt(8) == 0 ? 30 : 4));
			String replacement = switch (random.nextInt(4)) {
			case 0 -> "";
			case 1 -> " ";
			case 2 -> "新";
			default -> "，甲乙";
			};
			edits.add(new TextEdit(new Range(from, end), replacement));
			from = end + 1 + random.nextInt(25);
		}
		return edits;
	}

	/** A report with one of everything that prints. */
	private static Report sample() {
		Metric metric = metric("召开", "党组会", "65", "次");
		Measure measure = measure(prose("全年召开", metric, "，学习"));
		Citation citation = FACTORY.createCitation();
		citation.setTitle("工作条例");
		measure.getProse().getMixed().add(ReportPackage.Literals.PROSE__CITATIONS, citation);
		FeatureMapUtil.addText(measure.getProse().getMixed(), "。");
		ControlCharacter control = FACTORY.createControlCharacter();
		control.setCode(7);
		Prose odd = Reports.prose("响铃");
		odd.getMixed().add(ReportPackage.Literals.PROSE__CHARACTERS, control);
		Section third = marked("四、", "打算", commitment("加强学习", action("抓好培训", "，"), action("开好会议", "。")));
		Section runIn = section("强化建设", measure);
		runIn.setStop("。");
		measure.setRunIn(true);
		Report report = report("2023", section("加强工作", table()), with(section("深化改革"), runIn, section("空")), third,
				section(null, measure(odd), measure(FACTORY.createProse())));
		report.getSections().get(1).setSpace("\n\n　　");
		report.getFront().add(paragraph("述职报告", ParagraphRole.TITLE));
		report.getBack().add(paragraph("某局", ParagraphRole.SIGNATURE));
		report.getMetrics().add(metric);
		report.setTail("\n\n");
		return report;
	}

	private static Action action(String text, String stop) {
		Action action = FACTORY.createAction();
		action.setProse(Reports.prose(text));
		action.setStop(stop);
		return action;
	}

	private static Table table() {
		Table table = FACTORY.createTable();
		for (String line : List.of("项目 数量", "甲 ", " 乙")) {
			Row row = FACTORY.createRow();
			for (String part : line.split(" ", -1)) {
				Cell cell = FACTORY.createCell();
				cell.setProse(part.isEmpty() ? null : Reports.prose(part));
				row.getCells().add(cell);
			}
			table.getRows().add(row);
		}
		return table;
	}

	@Test
	void aMentionThatIsNotCutStaysAMention() {
		Measure measure = measure(prose("召开", metric("召开", "会", "65", "次"), "会议, 学习"));
		Report report = report("2023", section(null, measure));
		TextEdits.apply(ReportText.of(report), List.of(new TextEdit(new Range(7, 9), "，")));
		assertEquals("召开65次会议，学习", ReportText.of(report).text());
		assertEquals(1, measure.getProse().getMentions().size());
		assertEquals(3, measure.getProse().getMixed().size());
	}

	@Test
	void aMentionThatIsCutBecomesText() {
		Measure measure = measure(prose("召开", metric("召开", "会", "65", "次"), "会议"));
		Report report = report("2023", section(null, measure));
		TextEdits.apply(ReportText.of(report), List.of(new TextEdit(new Range(3, 4), "6")));
		assertEquals("召开66次会议", ReportText.of(report).text());
		assertEquals(0, measure.getProse().getMentions().size());
		assertEquals(1, measure.getProse().getMixed().size());
	}

	@Test
	void aMarkerThatBecomesTheDerivedOneIsNoLongerKept() {
		Section second = marked("三、", "乙");
		Report report = report("2023", section("甲"), second);
		TextEdits.apply(ReportText.of(report), List.of(new TextEdit(new Range(4, 6), "二、")));
		assertEquals("一、甲\n二、乙", ReportText.of(report).text());
		assertNull(second.getMarker());
		TextEdits.apply(ReportText.of(report), List.of(new TextEdit(new Range(0, 2), "1.")));
		assertEquals("1.", report.getSections().get(0).getMarker());
	}

	@Test
	void aStopThatIsTakenOutIsGone() {
		Section section = section("甲", paragraph("乙"));
		section.setStop("。");
		Report report = report("2023", section);
		TextEdits.apply(ReportText.of(report), List.of(new TextEdit(new Range(3, 4), "")));
		assertEquals("一、甲\n乙", ReportText.of(report).text());
		assertNull(section.getStop());
	}

	@Test
	void overlappingOrOutlyingEditsAreRefused() {
		ReportText text = ReportText.of(Reports.ofLines("甲乙丙"));
		assertThrows(IllegalArgumentException.class, () -> TextEdits.apply(text,
				List.of(new TextEdit(new Range(0, 2), ""), new TextEdit(new Range(1, 3), ""))));
		assertThrows(IllegalArgumentException.class,
				() -> TextEdits.apply(text, List.of(new TextEdit(new Range(2, 4), ""))));
	}

	@Test
	void aFixOfTheModelIsUndoneToo() {
		Metric metric = metric("选拔", "科级干部", "10", null);
		Report report = report("2023", section(null, measure(prose("选拔", metric, "科级干部。"))));
		report.getMetrics().add(metric);
		ApplyFix command = new ApplyFix(report, new Fix("补", List.of(), () -> metric.setUnit("名")));
		assertTrue(command.canExecute());
		command.execute();
		assertEquals("选拔10名科级干部。", ReportText.of(report).text());
		command.undo();
		assertEquals("选拔10科级干部。", ReportText.of(report).text());
		assertSame(metric, report.getMetrics().get(0));
	}
}
