/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;

import org.annals.core.testing.Reports;
import org.annals.model.report.Action;
import org.annals.model.report.Cell;
import org.annals.model.report.Commitment;
import org.annals.model.report.Measure;
import org.annals.model.report.MeasureGroup;
import org.annals.model.report.Mention;
import org.annals.model.report.Metric;
import org.annals.model.report.Paragraph;
import org.annals.model.report.Prose;
import org.annals.model.report.Report;
import org.annals.model.report.ReportFactory;
import org.annals.model.report.Row;
import org.annals.model.report.Section;
import org.annals.model.report.Table;
import org.annals.model.text.ProseRuns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportTextTest {

	private static final ReportFactory FACTORY = ReportFactory.eINSTANCE;

	@Test
	void anEmptyReportIsAnEmptyText() {
		ReportText text = ReportText.of(FACTORY.createReport());
		assertEquals("", text.text());
		assertEquals(List.of(new Line(Range.at(0), null)), text.lines());
		assertSame(text.report(), text.elementAt(0));
	}

	@Test
	void putsALineFeedBetweenPassagesAndBehindTheLast() {
		Report report = Reports.ofLines("甲", "乙");
		report.setTail(null);
		assertEquals("甲\n乙\n", ReportText.of(report).text());
	}

	@Test
	void keepsTheWhiteSpaceThatAPassageKeeps() {
		Report report = Reports.ofLines("甲", "乙", "丙");
		report.getSections().get(0).getBlocks().get(0).setSpace("\u3000\u3000");
		report.getSections().get(0).getBlocks().get(1).setSpace("\n\n\u240C");
		report.getSections().get(0).getBlocks().get(2).setRunIn(true);
		report.setTail(" ");
		assertEquals("\u3000\u3000甲\n\n\f乙丙 ", ReportText.of(report).text());
	}

	@Test
	void writesHeadingStopItemsAndActions() {
		Report report = FACTORY.createReport();
		Section section = section(report.getSections(), "工作");
		Section sub = section(section.getSections(), "重点");
		sub.setStop("。");
		MeasureGroup group = FACTORY.createMeasureGroup();
		group.setHeading(Reports.prose("抓学习"));
		group.setStop("。");
		group.setRunIn(true);
		Measure measure = FACTORY.createMeasure();
		measure.setProse(Reports.prose("办了班。"));
		measure.setRunIn(true);
		group.getBlocks().add(measure);
		sub.getBlocks().add(group);
		Commitment commitment = FACTORY.createCommitment();
		Action action = FACTORY.createAction();
		action.setProse(Reports.prose("抓落实"));
		action.setStop("，");
		action.setRunIn(true);
		commitment.getBlocks().add(action);
		sub.getBlocks().add(commitment);
		ReportText text = ReportText.of(report);
		assertEquals("一、工作\n（一）重点。一是抓学习。办了班。\n二是抓落实，\n", text.text());
		assertEquals("一是", text.text(text.marker(group).orElseThrow()));
		assertEquals("一是抓学习。办了班。", text.text(text.range(group).orElseThrow()));
		assertEquals("抓学习", text.text(text.range(group.getHeading()).orElseThrow()));
		assertEquals("抓落实，", text.text(text.range(action).orElseThrow()));
		assertTrue(text.marker(measure).isEmpty());
		assertEquals(List.of(section, sub, group, measure, commitment, action), text.passages());
	}

	@Test
	void anUnheadedContainerBeginsWhereItsFirstPassageBegins() {
		Report report = Reports.ofLines("甲", "乙");
		report.getSections().get(0).setSpace("\n");
		ReportText text = ReportText.of(report);
		assertEquals("\n甲\n乙", text.text());
		assertEquals(new Range(1, 4), text.range(report.getSections().get(0)).orElseThrow());
		assertEquals(new Range(1, 2), text.range(report.getSections().get(0).getBlocks().get(0)).orElseThrow());
	}

	@Test
	void unheadedContainersMayNest() {
		Report report = FACTORY.createReport();
		Section outer = FACTORY.createSection();
		Section inner = FACTORY.createSection();
		inner.getBlocks().add(paragraph("甲"));
		outer.getSections().add(inner);
		report.getFront().add(paragraph("前"));
		report.getSections().add(outer);
		ReportText text = ReportText.of(report);
		assertEquals("前\n甲\n", text.text());
		assertEquals(text.range(outer), text.range(inner));
	}

	@Test
	void tellsWhereRunsStand() {
		Report report = Reports.ofLines("甲");
		Metric metric = FACTORY.createMetric();
		metric.setValue(BigDecimal.valueOf(65));
		metric.setUnit("次");
		report.getMetrics().add(metric);
		Paragraph paragraph = (Paragraph) report.getSections().get(0).getBlocks().get(0);
		Prose prose = paragraph.getProse();
		Mention mention = ProseRuns.appendMention(prose, metric);
		ProseRuns.append(prose, "\f");
		ProseRuns.appendCitation(prose, "条例");
		ReportText text = ReportText.of(report);
		assertEquals("甲65次\f《条例》", text.text());
		assertEquals(new Range(1, 4), text.range(mention).orElseThrow());
		assertEquals(List.of(new Range(0, 1), new Range(1, 4), new Range(4, 5), new Range(5, 9)),
				text.runs().stream().map(RunSpan::range).toList());
		assertEquals(new Range(0, 9), text.range(prose).orElseThrow());
		assertTrue(text.range(metric).isEmpty());
	}

	@Test
	void writesATableByRowsAndCells() {
		Report report = Reports.ofLines("甲");
		Table table = FACTORY.createTable();
		for (String[] cells : new String[][] { { "名称", "数" }, { "文件", "3" } }) {
			Row row = FACTORY.createRow();
			for (String content : cells) {
				Cell cell = FACTORY.createCell();
				cell.setProse(Reports.prose(content));
				row.getCells().add(cell);
			}
			table.getRows().add(row);
		}
		report.getSections().get(0).getBlocks().add(table);
		ReportText text = ReportText.of(report);
		assertEquals("甲\n名称\t数\n文件\t3", text.text());
		assertEquals(new Range(7, 11), text.range(table.getRows().get(1)).orElseThrow());
		assertEquals("3", text.text(text.range(table.getRows().get(1).getCells().get(1)).orElseThrow()));
		assertSame(table, text.elementAt(8));
	}

	@ParameterizedTest
	@CsvSource({ "0, 0", "1, 0", "3, 1", "4, 1" })
	void findsTheInnermostPassage(int offset, int block) {
		Report report = Reports.ofLines("甲乙", "丙");
		ReportText text = ReportText.of(report);
		assertSame(report.getSections().get(0).getBlocks().get(block), text.elementAt(offset));
	}

	@Test
	void findsTheReportWhereNoPassageIs() {
		Report report = Reports.ofLines("甲");
		report.getSections().get(0).setSpace("\n\n");
		report.setTail("\n\n\n");
		ReportText text = ReportText.of(report);
		assertSame(report, text.elementAt(0));
		assertSame(report, text.elementAt(text.text().length()));
	}

	@Test
	void findsTheSectionBehindItsLastBlock() {
		Report report = FACTORY.createReport();
		Section section = section(report.getSections(), "工作");
		section.getBlocks().add(paragraph("甲"));
		section(report.getSections(), "其他").setSpace("\n\n\n");
		ReportText text = ReportText.of(report);
		assertEquals("一、工作\n甲\n\n\n二、其他\n", text.text());
		assertSame(section, text.elementAt(1));
		assertSame(report, text.elementAt(8));
	}

	@Test
	void partsTheTextIntoLines() {
		Report report = Reports.ofLines("甲", "乙", "丙");
		report.getSections().get(0).getBlocks().get(1).setRunIn(true);
		report.getSections().get(0).getBlocks().get(2).setSpace("\n\n");
		report.setTail("\n");
		List<Line> lines = ReportText.of(report).lines();
		assertEquals(List.of(new Range(0, 2), Range.at(3), new Range(4, 5), Range.at(6)),
				lines.stream().map(Line::range).toList());
		assertSame(report.getSections().get(0), lines.get(0).passage());
		assertNull(lines.get(1).passage());
		assertSame(report.getSections().get(0).getBlocks().get(2), lines.get(2).passage());
		assertNull(lines.get(3).passage());
	}

	@Test
	void isASnapshot() {
		Report report = Reports.ofLines("甲");
		ReportText text = ReportText.of(report);
		report.getSections().clear();
		assertEquals("甲", text.text());
		assertEquals(2, text.passages().size());
	}

	private static Section section(List<Section> sections, String heading) {
		Section section = FACTORY.createSection();
		section.setHeading(Reports.prose(heading));
		sections.add(section);
		return section;
	}

	private static Paragraph paragraph(String content) {
		Paragraph paragraph = FACTORY.createParagraph();
		paragraph.setProse(Reports.prose(content));
		return paragraph;
	}
}
