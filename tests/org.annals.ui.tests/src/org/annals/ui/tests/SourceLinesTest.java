/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;

import org.annals.ui.editor.source.XmlLines;
import org.annals.ui.editor.source.XmlLines.Kind;
import org.junit.jupiter.api.Test;

/** XML is cut into pieces line by line. */
class SourceLinesTest {

	private static String cut(String xml, int line) {
		XmlLines lines = new XmlLines(xml);
		int start = 0;
		for (int i = 0; i < line; i++) {
			start = xml.indexOf('\n', start) + 1;
		}
		List<XmlLines.Piece> pieces = lines.pieces(start);
		return pieces.stream().map(piece -> piece.kind() + ":"
				+ xml.substring(piece.start(), piece.start() + piece.length()).strip()).collect(Collectors.joining("|"));
	}

	@Test
	void givenATag_whenItIsCut_thenNamesAndValuesAreApart() {
		assertEquals("TAG:<a|ATTRIBUTE:b=|VALUE:\"1\"|TAG:/>", cut("<a b=\"1\"/>", 0));
		assertEquals("TAG:<p>|TAG:</p>", cut("<p>65次</p>", 0));
		assertEquals("TAG:<?xml|ATTRIBUTE:version=|VALUE:'1.0'|TAG:?>", cut("<?xml version='1.0'?>", 0));
	}

	@Test
	void givenATagOverTwoLines_whenTheSecondIsCut_thenItGoesOn() {
		assertEquals("ATTRIBUTE:c=|VALUE:\"x>y\"|TAG:>", cut("<a b=\"1\"\n  c=\"x>y\">t", 1));
		assertEquals("VALUE:b\"|TAG:>", cut("<a v=\"a\nb\">", 1));
	}

	@Test
	void givenAComment_whenItEnds_thenTextGoesOn() {
		assertEquals("COMMENT:<b -->|TAG:<c>", cut("<!-- a\n<b --> t <c>", 1));
		assertEquals(Kind.COMMENT, new XmlLines("<!--a\nb\nc-->").pieces(6).get(0).kind());
	}

	@Test
	void givenAnOffsetInsideALine_whenItIsAsked_thenNothingIsCut() {
		assertEquals(List.of(), new XmlLines("<a>").pieces(1));
	}
}
