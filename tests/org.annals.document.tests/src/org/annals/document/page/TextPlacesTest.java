/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.annals.document.flow.FlowParagraph;
import org.annals.document.flow.FlowSpan;
import org.annals.document.style.Role;
import org.annals.document.testing.TestDocuments;
import org.junit.jupiter.api.Test;

/** From the page to the text and back. */
class TextPlacesTest {

	private static final String TEXT = """
			工作报告
			一、总体情况
			全年召开会议24次，解决问题38个，群众满意率达到96%。全年召开会议24次，解决问题38个，群众满意率达到96%。
			二、下一步打算
			继续做好各项工作。
			""";

	private static Pages pages() {
		return Pages.of(TestDocuments.flow(TEXT));
	}

	@Test
	void givenEachGlyph_whenItsPlaceIsAsked_thenItIsItsOffsetInTheText() {
		String text = TestDocuments.read(TEXT).text();
		Pages pages = pages();
		TextPlaces places = new TextPlaces(pages);
		int glyphs = 0;
		for (Line line : pages.pages().get(0).lines()) {
			for (GlyphRun run : line.runs()) {
				for (int i = 0; i < run.text().length(); i++) {
					int offset = places.at(0, run.x(i) + run.advances()[i] / 4, line.baseline() - 1).orElseThrow().offset();
					assertEquals(run.start() + i, offset, run.text());
					assertEquals(run.text().charAt(i), text.charAt(offset));
					glyphs++;
				}
			}
		}
		assertTrue(glyphs > 60, "glyphs: " + glyphs);
	}

	@Test
	void givenAPointBesideALine_whenItsPlaceIsAsked_thenItIsTheLinesEnd() {
		Pages pages = pages();
		Line last = pages.pages().get(0).lines().getLast();
		TextPlaces places = new TextPlaces(pages);
		assertEquals(last.runs().getLast().end(), places.at(0, 209, last.baseline()).orElseThrow().offset());
		assertEquals(last.runs().getFirst().start(), places.at(0, 1, last.baseline()).orElseThrow().offset());
		assertEquals(last, places.at(0, 1, 296).orElseThrow().line());
	}

	@Test
	void givenEachOffset_whenItsPlaceIsAsked_thenItsLineHasTheCharacter() {
		String text = TestDocuments.read(TEXT).text();
		TextPlaces places = new TextPlaces(pages());
		for (int offset = 0; offset < text.length(); offset++) {
			if (text.charAt(offset) > ' ') {
				TextPlaces.Place place = places.of(offset).orElseThrow();
				assertEquals(offset, place.offset());
				assertTrue(place.line().text().indexOf(text.charAt(offset)) >= 0, place.line().text());
			}
		}
	}

	@Test
	void givenPages_whenTheirStartsAreAsked_thenTextGoesOnFromOneToTheNext() {
		Pages pages = Typeset.set(paragraph("字".repeat(1500), 0), paragraph("词".repeat(200), 1501));
		TextPlaces places = new TextPlaces(pages);
		assertEquals(3, pages.pages().size());
		assertEquals(0, places.start(0));
		for (int page = 1; page < pages.pages().size(); page++) {
			int start = places.start(page);
			assertEquals(page, places.of(start).orElseThrow().page());
			assertEquals(page - 1, places.of(start - 1).orElseThrow().page());
		}
	}

	@Test
	void givenAnEmptyPage_whenAPlaceIsAsked_thenThereIsNone() {
		Pages pages = pages();
		assertEquals(Optional.empty(), new TextPlaces(new Pages(pages.flow(), List.of(new Page(1, List.of(), List.of(), null)))).at(0, 5, 5));
	}

	private static FlowParagraph paragraph(String text, int start) {
		return new FlowParagraph(Role.BODY, List.of(new FlowSpan(text, Role.BODY, "id", start)));
	}
}
