/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.page;

import static org.annals.document.page.Typeset.CELL;
import static org.annals.document.page.Typeset.EPSILON;
import static org.annals.document.page.Typeset.PITCH;
import static org.annals.document.page.Typeset.lines;
import static org.annals.document.page.Typeset.paragraph;
import static org.annals.document.page.Typeset.set;
import static org.annals.document.page.Typeset.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.annals.core.text.ChineseNumerals;
import org.annals.document.flow.FlowParagraph;
import org.annals.document.flow.FlowSpan;
import org.annals.document.style.Role;
import org.annals.document.style.Script;
import org.annals.document.testing.TestDocuments;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {

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

	@ParameterizedTest
	@CsvSource({ "关于印发临江市水利局二〇二五年度党建工作要点的通知及任务分解方案,关于印发临江市水利局二〇二五年度党建|工作要点的通知及任务分解方案",
			"临江市人民政府办公室关于2025年度法治政府建设情况的报告,临江市人民政府办公室关于2025年度|法治政府建设情况的报告",
			"局党组关于学习贯彻《中国共产党纪律处分条例》开展党纪学习教育情况的总结报告,局党组关于学习贯彻《中国共产党纪律处分|条例》开展党纪学习教育情况的总结报告" })
	void aTitleIsBrokenBetweenWords(String title, String broken) {
		Pages pages = Pages.of(TestDocuments.flow(TestDocuments.load("<report xmlns=\"urn:annals:report:1\" id=\"r\" "
				+ "type=\"org.annals.type.duty\" language=\"zh\"><front id=\"a\" role=\"title\"><prose>" + title
				+ "</prose></front></report>"), TestDocuments.official()));
		assertEquals(broken, String.join("|", texts(pages)));
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

	@Test
	void givenMoreHeadingsThanAPageHolds_whenSet_thenNoPageIsLeftEmpty() {
		StringBuilder text = new StringBuilder();
		for (int i = 1; i <= 60; i++) {
			text.append(ChineseNumerals.format(i)).append("、工作情况\n");
		}
		Pages pages = Pages.of(TestDocuments.flow(text.append("完成。\n").toString()));
		pages.pages().subList(0, pages.pages().size() - 1).forEach(page -> assertTrue(page.lines().size() >= 22 - 4, () -> page.lines().size() + " lines"));
	}
}
