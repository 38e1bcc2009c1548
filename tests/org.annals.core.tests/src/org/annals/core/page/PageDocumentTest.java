/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.annals.core.page.PageDocument.Change;
import org.annals.core.text.Range;
import org.annals.core.writing.Author;
import org.annals.model.report.Citation;
import org.annals.model.report.Mention;
import org.annals.model.report.Paragraph;
import org.annals.model.report.ReportFactory;
import org.annals.model.report.ReportPackage;
import org.annals.model.report.Section;
import org.annals.model.text.Reports;
import org.eclipse.emf.edit.command.SetCommand;
import org.junit.jupiter.api.Test;

class PageDocumentTest {

	private static final String TEXT = """
			　　关于2023年工作的报告

			市政府：
			　　一、主要工作
			　　（一）推进项目。全年召开会议65次。按照《工作办法》办理。
			　　（二）改进作风。一是夯实基础。举办培训12期。 二是强化服务。走访企业30家。
			""";

	private final Author author = Author.read(TEXT);
	private final PageDocument page = author.page;
	private final List<Change> changes = new ArrayList<>();

	@Test
	void givenLayoutSpace_whenShown_thenItIsHiddenAndOffsetsMap() {
		assertEquals("关于2023年工作的报告\n市政府：\n一、主要工作\n（一）推进项目。全年召开会议65次。按照《工作办法》办理。\n"
				+ "（二）改进作风。一是夯实基础。举办培训12期。 二是强化服务。走访企业30家。", page.text());
		String text = author.session.text().text();
		for (String word : List.of("关于", "市政府", "一、主要", "会议65次", "二是强化", "30家。")) {
			int there = text.indexOf(word);
			int here = page.text().indexOf(word);
			assertEquals(here, page.toPage(there), word);
			assertEquals(there, page.toReport(here), word);
		}
		int blank = text.indexOf("\n\n") + 1;
		assertEquals(page.line(0).text().length(), page.toPage(blank));
	}

	@Test
	void givenLines_whenAsked_thenTheyTellWhatTheyAre() {
		assertEquals(LineKind.TITLE, page.line(0).kind());
		assertEquals(LineKind.ADDRESSEE, page.line(1).kind());
		assertEquals(LineKind.HEADING, page.line(2).kind());
		assertEquals(2, page.line(3).level());
		assertEquals(List.of(SpanKind.MARKER, SpanKind.HEADING, SpanKind.TEXT, SpanKind.MENTION, SpanKind.TEXT,
				SpanKind.TEXT, SpanKind.CITATION, SpanKind.TEXT), page.line(3).spans().stream().map(PageSpan::kind).toList());
		assertTrue(page.line(4).spans().stream().anyMatch(span -> span.kind() == SpanKind.LEAD));
		for (int i = 0; i < page.lineCount(); i++) {
			int end = 0;
			for (PageSpan span : page.line(i).spans()) {
				assertEquals(end, span.range().start());
				end = span.range().end();
			}
			assertEquals(page.line(i).text().length(), end);
		}
	}

	@Test
	void givenElements_whenSought_thenTheirPlacesAreThoseOfTheReport() {
		for (var all = author.session.report().eAllContents(); all.hasNext();) {
			var object = all.next();
			author.session.text().range(object).ifPresent(range -> {
				Range there = page.range(object).orElseThrow();
				assertEquals(author.session.text().text(range).strip(),
						page.text(there).replaceAll("\n", "\n　　").strip(), object.toString());
			});
		}
		Mention mention = Reports.all(author.session.report(), Mention.class).get(0);
		Citation citation = Reports.all(author.session.report(), Citation.class).get(0);
		int at = page.range(mention).orElseThrow().start();
		assertSame(mention, page.spanAt(at).object());
		assertEquals("《工作办法》", page.text(page.range(citation).orElseThrow()));
		assertTrue(page.elementAt(at) instanceof Paragraph || page.elementAt(at).eContainer() instanceof Section);
	}

	@Test
	void givenOneChar_whenTyped_thenTheChangeIsThatChar() {
		page.addListener(changes::add);
		int at = page.text().indexOf("会议65次");
		author.at("召开|会议65次").type("了");
		assertEquals(List.of(new Change(at, 0, "了", 3, 1, 1)), changes);
	}

	@Test
	void givenMetric_whenItsValueIsSetElsewhere_thenTheLineFollows() {
		page.addListener(changes::add);
		Mention mention = Reports.all(author.session.report(), Mention.class).get(0);
		author.session.execute(SetCommand.create(author.session.domain(), mention.getMetric(),
				ReportPackage.Literals.METRIC__VALUE, new BigDecimal("70")));
		assertTrue(page.text().contains("会议70次"));
		assertEquals(1, changes.size());
		assertEquals("70", changes.get(0).text());
		author.session.commands().undo();
		assertTrue(page.text().contains("会议65次"));
	}

	@Test
	void givenHeading_whenItGoesDown_thenOnlyLooksOfTheLineChange() {
		page.addListener(changes::add);
		author.at("（二）改进|").tab();
		assertEquals(1, changes.size());
		assertEquals("1.", changes.get(0).text());
		assertEquals(3, page.line(4).level());
		assertEquals(4, changes.get(0).firstLine());
	}

	@Test
	void givenTypeThatAsks_whenPartsAreMissing_thenGhostsStandInTheirPlaces() {
		Author asked = new Author(ReportFactory.eINSTANCE.createReport(), Author.asking());
		assertEquals(7, asked.page.lineCount());
		assertEquals("\n\n\n\n\n\n", asked.page.text());
		PageLine line = asked.page.line(2);
		assertEquals("工作情况：写做了什么", line.guidance());
		assertNull(line.passage());
		assertEquals(0, asked.page.toReport(6));
		asked.atLine(2).type("工作").enter();
		assertEquals("写做了什么", asked.page.line(3).guidance());
		assertEquals(1, asked.page.line(3).level());
		asked.type("做");
		assertNull(asked.page.line(3).guidance());
		assertEquals(asked.session.text().text().indexOf("做"), asked.page.toReport(asked.page.text().indexOf("做")));
	}

	@Test
	void givenDisposedPage_whenReportChanges_thenItStaysAsItIs() {
		String before = page.text();
		PageDocument other = new PageDocument(author.session);
		other.dispose();
		author.at("召开|会议65次").type("了");
		assertEquals(before, other.text());
	}
}
