/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.regex.PatternSyntaxException;

import org.annals.core.text.Range;
import org.annals.core.writing.FindReplace.Query;
import org.junit.jupiter.api.Test;

class FindReplaceTest {

	private static final String TEXT = """
			一、主要工作
			（一）推进项目。全年召开会议65次，研究议题184项。Abc
			（二）改进作风。开展调研24次，召开座谈会65次。abc
			""";

	private final Author author = Author.read(TEXT);
	private final FindReplace finder = new FindReplace(author.session, author.page);

	private static Query text(String find) {
		return new Query(find, true, false);
	}

	@Test
	void givenText_whenSought_thenItIsFoundAcrossMentions() {
		Range match = finder.next(text("会议65次，研究"), 0, null).orElseThrow();
		assertEquals("会议65次，研究", author.page.text(match));
		assertEquals(match, finder.previous(text("会议65次，研究"), author.page.length(), null).orElseThrow());
	}

	@Test
	void givenCaseAndRange_whenSought_thenTheyCount() {
		assertEquals(1, finder.all(text("abc"), null).size());
		assertEquals(2, finder.all(new Query("abc", false, false), null).size());
		int half = author.page.offset(2);
		assertEquals(1, finder.all(new Query("abc", false, false), new Range(half, author.page.length())).size());
		assertEquals(0, finder.all(text("项目.全年"), null).size());
	}

	@Test
	void givenLastMatch_whenNextIsSought_thenItBeginsAgain() {
		Range first = finder.next(text("召开"), 0, null).orElseThrow();
		Range second = finder.next(text("召开"), first.end(), null).orElseThrow();
		assertEquals(first, finder.next(text("召开"), second.end(), null).orElseThrow());
		assertEquals(second, finder.previous(text("召开"), first.start(), null).orElseThrow());
	}

	@Test
	void givenExpression_whenReplaced_thenGroupsAreFilledIn() {
		Query query = new Query("(开展|召开)(.)", true, true);
		assertEquals(3, finder.replaceAll(query, "$2$1", null));
		assertTrue(author.page.text().contains("全年会召开议65次"), author.page.text());
		assertThrows(PatternSyntaxException.class, () -> finder.all(new Query("(", true, true), null));
	}

	@Test
	void givenAllMatches_whenReplaced_thenOneUndoTakesThemBack() {
		String before = author.xml();
		assertEquals(2, finder.replaceAll(text("召开"), "举行了", null));
		assertTrue(author.page.text().contains("举行了会议65次"));
		assertEquals(author.page.text(), author.mirror());
		author.undo();
		assertEquals(before, author.xml());
		assertFalse(author.session.commands().canUndo());
	}

	@Test
	void givenNumberInMention_whenReplacedByNumber_thenTheMetricChanges() {
		Range match = finder.next(text("184"), 0, null).orElseThrow();
		Caret caret = finder.replace(text("184"), match, "1840");
		assertEquals("1840", author.page.text(caret.range()));
		assertTrue(author.session.report().getMetrics().stream()
				.anyMatch(metric -> new BigDecimal("1840").equals(metric.getValue())));
	}

	@Test
	void givenMentionAndText_whenReplaced_thenTheTextIsThere() {
		Range match = finder.next(text("会议65次，研究"), 0, null).orElseThrow();
		Caret caret = finder.replace(text("会议65次，研究"), match, "会，议");
		assertEquals("会，议", author.page.text(caret.range()));
	}

	@Test
	void givenDerivedNumber_whenSought_thenItIsFoundButNotReplaced() {
		Range match = finder.next(text("（一）"), 0, null).orElseThrow();
		assertFalse(finder.canReplace(match));
		assertEquals(0, finder.replaceAll(text("（一）"), "x", null));
	}
}
