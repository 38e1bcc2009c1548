/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.annals.document.flow.Flow;
import org.annals.document.flow.FlowBlock;
import org.annals.document.flow.FlowParagraph;
import org.annals.document.flow.FlowSpan;
import org.annals.document.flow.Tables;
import org.annals.document.flow.Vocabulary;
import org.annals.document.style.DocumentStyle;
import org.annals.document.style.Role;
import org.annals.document.style.Script;
import org.annals.document.testing.TestDocuments;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {

	private static final double CELL = 156 / 28.0;
	private static final double PITCH = 225 / 22.0;
	private static final double EPSILON = 1e-6;

	private static FlowParagraph paragraph(Role role, String text) {
		return new FlowParagraph(role, List.of(new FlowSpan(text, role, "id", 0)));
	}

	private static Pages set(DocumentStyle style, FlowBlock... blocks) {
		return Pages.of(new Flow("", "", style.language(), style, Vocabulary.NONE, List.of(blocks)));
	}

	private static Pages set(FlowBlock... blocks) {
		return set(TestDocuments.official(), blocks);
	}

	private static List<Line> lines(Pages pages) {
		return pages.pages().stream().flatMap(page -> page.lines().stream()).toList();
	}

	private static List<String> texts(Pages pages) {
		return lines(pages).stream().map(Line::text).toList();
	}

	@Test
	void aPageHas22LinesOf28Characters() {
		Pages pages = set(paragraph(Role.ADDRESSEE, "国".repeat(28 * 22 * 2)));
		assertEquals(2, pages.pages().size());
		for (Page page : pages.pages()) {
			assertEquals(22, page.lines().size());
			for (int i = 0; i < 22; i++) {
				Line line = page.lines().get(i);
				assertEquals(28, line.text().length());
				GlyphRun run = line.runs().get(0);
				assertEquals(28, run.x(), EPSILON);
				assertEquals(28 + 156, run.x(28), EPSILON);
				assertTrue(Arrays.stream(run.advances()).allMatch(advance -> Math.abs(advance - CELL) < EPSILON));
				assertEquals(37 + i * PITCH, line.top(), EPSILON);
				assertEquals(37 + i * PITCH + (PITCH - 16 * 25.4 / 72) / 2 + 0.88 * 16 * 25.4 / 72, line.baseline(), EPSILON);
			}
		}
	}

	@Test
	void theFirstLineOfAParagraphIsIndentedByTwo() {
		List<Line> lines = lines(set(paragraph(Role.BODY, "国".repeat(26 + 28))));
		assertEquals(2, lines.size());
		assertEquals(28 + 2 * CELL, lines.get(0).runs().get(0).x(), EPSILON);
		assertEquals(28, lines.get(1).runs().get(0).x(), EPSILON);
	}

	@Test
	void pageNumbersStandOutsideOnTheRightHeight() {
		Pages pages = set(paragraph(Role.BODY, "国".repeat(28 * 30)));
		double em = 14 * 25.4 / 72;
		Line odd = pages.pages().get(0).pageNumber();
		assertEquals("— 1 —", odd.text());
		GlyphRun last = odd.runs().getLast();
		assertEquals(184 - em, last.x() + last.width(), EPSILON);
		assertEquals(262 + 7, odd.baseline() - 0.38 * em, EPSILON);
		Line even = pages.pages().get(1).pageNumber();
		assertEquals("— 2 —", even.text());
		assertEquals(28 + em, even.runs().get(0).x(), EPSILON);
	}

	@Test
	void twoDigitsTakeOneCharacter() {
		GlyphRun digits = lines(set(paragraph(Role.ADDRESSEE, "第12次"))).get(0).runs().get(1);
		assertEquals(Script.LATIN, digits.script());
		assertEquals(CELL, digits.width(), EPSILON);
		assertEquals(1, digits.start());
		assertEquals(3, digits.end());
	}

	@ParameterizedTest
	@CsvSource({ "关于印发临江市水利局二〇二五年度党建工作要点的通知及任务分解方案,2", "关于2025年度落实全面从严治党主体责任和意识形态工作责任制情况的报告,2",
			"中共临江市水利局党组关于2025年度落实全面从严治党主体责任抓基层党建工作和意识形态工作责任制情况的专项述职报告,3" })
	void aLongTitleIsATrapeziumOrALozenge(String title, int count) {
		List<Line> lines = lines(set(paragraph(Role.TITLE, title)));
		assertEquals(count, lines.size(), lines.toString());
		List<Double> widths = lines.stream().map(line -> line.runs().stream().mapToDouble(GlyphRun::width).sum()).toList();
		boolean fell = false;
		for (int i = 1; i < widths.size(); i++) {
			assertTrue(Math.abs(widths.get(i) - widths.get(i - 1)) > 5, widths.toString());
			boolean rises = widths.get(i) > widths.get(i - 1);
			assertTrue(!rises || !fell, "waist " + widths);
			fell |= !rises;
		}
		for (Line line : lines) {
			double width = line.runs().stream().mapToDouble(GlyphRun::width).sum();
			assertEquals(28 + 78, line.runs().get(0).x() + width / 2, EPSILON);
		}
		assertTrue(lines.stream().noneMatch(line -> line.text().startsWith("的") || line.text().endsWith("20")));
	}

	@Test
	void theDateBeginsTwoBehindTheSignature() {
		List<Line> lines = lines(set(paragraph(Role.BODY, "正文。"), paragraph(Role.SIGNATURE, "临江市水利局党组办公室"),
				paragraph(Role.DATE, "2026年1月5日")));
		assertEquals(184 - 2 * CELL - 11 * CELL, lines.get(1).runs().get(0).x(), EPSILON);
		assertEquals(lines.get(1).runs().get(0).x() + 2 * CELL, lines.get(2).runs().get(0).x(), EPSILON);
		assertEquals(2 * PITCH, lines.get(1).top() - lines.get(0).top(), EPSILON);
	}

	@Test
	void aDateLongerThanTheSignatureEndsTwoFromTheMargin() {
		List<Line> lines = lines(set(paragraph(Role.SIGNATURE, "水利局"), paragraph(Role.DATE, "2026年11月12日")));
		GlyphRun last = lines.get(1).runs().getLast();
		assertEquals(184 - 2 * CELL, last.x() + last.width(), EPSILON);
		assertEquals(lines.get(1).runs().get(0).x() - 2 * CELL, lines.get(0).runs().get(0).x(), EPSILON);
	}

	@ParameterizedTest
	@ValueSource(ints = { 18, 19, 20, 21, 22 })
	void signatureAndDateNeverStandAlone(int rows) {
		Pages pages = set(paragraph(Role.BODY, "国".repeat(28 * rows - 2)), paragraph(Role.SIGNATURE, "水利局党组"),
				paragraph(Role.DATE, "2026年1月5日"));
		Page last = pages.pages().getLast();
		assertTrue(last.lines().size() >= 4, last.lines().size() + " lines");
		assertEquals(rows + 2, lines(pages).size());
	}

	@Test
	void aHeadingStaysWithWhatItHeads() {
		Pages pages = set(paragraph(Role.ADDRESSEE, "国".repeat(28 * 20)), paragraph(Role.HEADING1, "一、工作情况"),
				paragraph(Role.HEADING2, "（一）学习"), paragraph(Role.BODY, "国".repeat(100)));
		assertEquals(20, pages.pages().get(0).lines().size());
		assertEquals("一、工作情况", pages.pages().get(1).lines().get(0).text());
	}

	@Test
	void aParagraphOfTenThousandCharactersLosesNone() {
		StringBuilder text = new StringBuilder();
		for (int i = 0; text.length() < 10_000; i++) {
			text.append("第").append(i).append("次会议研究了“三重一大”事项，形成决议；");
		}
		Pages pages = set(paragraph(Role.BODY, text.toString()));
		assertEquals(text.toString(), String.join("", texts(pages)));
		assertTrue(pages.pages().size() >= 16, pages.pages().size() + " pages");
	}

	@ParameterizedTest
	@ValueSource(strings = { "1", "a", "。", "“", "—", "9.", "国1" })
	void whatCannotBreakByTheRulesBreaksSomewhere(String part) {
		String text = part.repeat(3000);
		Pages pages = set(paragraph(Role.BODY, text));
		assertEquals(text, String.join("", texts(pages)));
		for (Line line : lines(pages)) {
			GlyphRun last = line.runs().getLast();
			assertTrue(last.x() + last.width() <= 184 + 0.001, line.text());
		}
	}

	@Test
	void aReportWithoutTextIsOneEmptyPage() {
		Pages pages = Pages.of(TestDocuments.flow(
				TestDocuments.load("<report xmlns=\"urn:annals:report:1\" id=\"r\"/>"), TestDocuments.official()));
		assertEquals(1, pages.pages().size());
		assertEquals(List.of(), pages.pages().get(0).lines());
		assertEquals("— 1 —", pages.pages().get(0).pageNumber().text());
	}

	@Test
	void emptySectionsAreNoTrouble() {
		String xml = "<report xmlns=\"urn:annals:report:1\" id=\"r\"><section id=\"a\"/><section id=\"b\"><heading>工作</heading>"
				+ "<section id=\"c\"><heading/></section></section></report>";
		assertEquals(List.of("一、工作", "（一）"), texts(Pages.of(TestDocuments.flow(TestDocuments.load(xml), TestDocuments.official()))));
	}

	@Test
	void rareCharactersStandAsOne() {
		String text = "\ud840\udc00字，\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67笑脸，שלום，e\u0301。";
		Line line = lines(set(paragraph(Role.ADDRESSEE, text))).get(0);
		assertEquals(text, line.text());
		GlyphRun first = line.runs().get(0);
		assertEquals(CELL, first.advances()[0], EPSILON);
		assertEquals(0, first.advances()[1], EPSILON);
		assertEquals(2, first.text().indexOf('字'));
		GlyphRun family = line.runs().stream().filter(run -> run.text().contains("\u200d")).findFirst().orElseThrow();
		int at = family.text().indexOf("\ud83d");
		assertEquals(CELL, Arrays.stream(family.advances(), at, at + 8).sum(), EPSILON);
	}

	@ParameterizedTest
	@CsvSource({ "3,5,办结", "8,60,已经办结并且答复申请人", "40,3,办结", "80,2,办", "2,1,Incomprehensibilities", "1,3,国" })
	void aTableStaysOnItsPages(int columns, int rows, String cell) {
		Pages pages = Pages
				.of(TestDocuments.flow(TestDocuments.load(Tables.report(columns, rows, cell)), TestDocuments.official()));
		String body = lines(pages).stream().filter(line -> line.block() == 1).map(Line::text).collect(Collectors.joining());
		assertEquals(rows * columns, (body.length() - body.replace(cell, "").length()) / cell.length(), "cells");
		for (Page page : pages.pages()) {
			for (Rule rule : page.rules()) {
				assertTrue(rule.x1() >= 28 - 0.001 && rule.x2() <= 184 + 0.001 && rule.y1() >= 37 - 0.001
						&& rule.y2() <= 262 + 0.001, rule.toString());
			}
			for (Line line : page.lines()) {
				GlyphRun last = line.runs().getLast();
				assertTrue(last.x() + last.width() <= 184 + 0.001 && line.baseline() < 262, line.toString());
			}
		}
	}

	@Test
	void theHeadOfATableIsRepeatedOnEachPage() {
		Pages pages = Pages.of(TestDocuments.flow(TestDocuments.load(Tables.report(3, 90, "办结")), TestDocuments.official()));
		assertTrue(pages.pages().size() > 2);
		for (Page page : pages.pages().subList(1, pages.pages().size())) {
			assertEquals(List.of("列0", "列1", "列2"), page.lines().stream().limit(3).map(Line::text).toList());
		}
	}

	@Test
	void aRowThatIsHigherThanAPageIsCutBetweenItsLines() {
		Pages pages = Pages.of(TestDocuments.flow(TestDocuments.load(Tables.report(2, 1, "办结答复".repeat(900))), TestDocuments.official()));
		assertTrue(pages.pages().size() > 2);
		assertTrue(lines(pages).stream().allMatch(line -> line.baseline() < 262));
		String cells = lines(pages).stream().filter(line -> line.block() == 1).map(Line::text).collect(Collectors.joining());
		assertEquals(2 * 900 * 4, cells.replaceAll("[列01]", "").length());
	}

	@Test
	void anAttachmentBeginsAPage() {
		Pages pages = set(paragraph(Role.BODY, "正文。"),
				new FlowParagraph(Role.ATTACHMENT_LABEL, List.of(new FlowSpan("附件1", Role.ATTACHMENT_LABEL, "a", 3)), true, false, 0, 0),
				paragraph(Role.ATTACHMENT_TITLE, "名单"), paragraph(Role.BODY, "如下。"));
		List<Line> lines = pages.pages().get(1).lines();
		assertEquals("附件1", lines.get(0).text());
		assertEquals(37 + 2 * PITCH, lines.get(1).top(), EPSILON);
	}

	@Test
	void englishTextIsSetInWords() {
		String text = "The office held twelve meetings and answered 1,284 requests within the time that the law allows. ";
		Pages pages = set(TestDocuments.international(), paragraph(Role.HEADING1, "1. Work done"), paragraph(Role.BODY, text.repeat(20).strip()));
		List<String> words = new ArrayList<>();
		for (Line line : lines(pages)) {
			assertTrue(line.runs().stream().allMatch(run -> run.script() == Script.LATIN));
			words.addAll(List.of(line.text().split(" ")));
		}
		assertEquals(List.of(("1. Work done " + text.repeat(20).strip()).split(" ")), words);
	}

	@Test
	void equalReportsGiveEqualPages() {
		String text = TestDocuments.read("述职报告\n一、工作\n召开会议12次。").text();
		assertEquals(describe(Pages.of(TestDocuments.flow(text))), describe(Pages.of(TestDocuments.flow(text))));
	}

	/** Everything to the last bit. */
	private static String describe(Pages pages) {
		return pages.pages().stream().flatMap(page -> page.lines().stream()).flatMap(line -> line.runs().stream())
				.map(run -> run.x() + " " + run.baseline() + " " + run.text() + Arrays.toString(run.advances()))
				.collect(Collectors.joining("\n"));
	}
}
