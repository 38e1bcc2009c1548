/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.page;

import static org.annals.document.page.Typeset.CELL;
import static org.annals.document.page.Typeset.EPSILON;
import static org.annals.document.page.Typeset.lines;
import static org.annals.document.page.Typeset.paragraph;
import static org.annals.document.page.Typeset.set;
import static org.annals.document.page.Typeset.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.annals.document.style.Role;
import org.annals.document.testing.TestDocuments;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What nobody should write and somebody will. */
class BadInputTest {

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
	void rareCharactersStandBesideEachOther() {
		String text = "\ud840\udc00字，\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67笑脸，שלום，e\u0301。";
		Line line = lines(set(paragraph(Role.ADDRESSEE, text))).get(0);
		assertEquals(text, line.text());
		GlyphRun first = line.runs().get(0);
		assertEquals(CELL, first.advances()[0], EPSILON);
		assertEquals(0, first.advances()[1], EPSILON);
		assertEquals(2, first.text().indexOf('字'));
		GlyphRun family = line.runs().stream().filter(run -> run.text().contains("\u200d")).findFirst().orElseThrow();
		int at = family.text().indexOf("\ud83d");
		assertEquals(3 * CELL, Arrays.stream(family.advances(), at, at + 8).sum(), EPSILON);
		assertEquals(CELL, family.advances()[at + 3], EPSILON);
	}
}
