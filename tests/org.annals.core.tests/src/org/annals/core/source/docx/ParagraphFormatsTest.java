/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.source.docx;

import static org.annals.core.source.docx.DocxMaker.definition;
import static org.annals.core.source.docx.DocxMaker.item;
import static org.annals.core.source.docx.DocxMaker.level;
import static org.annals.core.source.docx.DocxMaker.list;
import static org.annals.core.source.docx.DocxMaker.p;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.annals.core.source.SourceDocument;
import org.annals.core.source.SourceException;
import org.annals.core.source.SourceLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParagraphFormatsTest {

	private static final String STYLES = style("1", "heading 1", "", "") + style("2", "标题 2", "", "")
			+ style("c", "条", "<w:basedOn w:val=\"o\"/>", "") + style("o", "章", "", "<w:outlineLvl w:val=\"2\"/>")
			+ style("t", "Title", "", "") + style("b", "正文标题", "", "")
			+ style("x", "x", "<w:basedOn w:val=\"y\"/>", "") + style("y", "y", "<w:basedOn w:val=\"x\"/>", "")
			+ style("n", "编号", "", "<w:numPr><w:numId w:val=\"1\"/></w:numPr>");

	private static String style(String id, String name, String more, String properties) {
		return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"><w:name w:val=\"" + name + "\"/>" + more + "<w:pPr>"
				+ properties + "</w:pPr></w:style>";
	}

	private static String styled(String id) {
		return "<w:pStyle w:val=\"" + id + "\"/>";
	}

	@Test
	void givenStylesAndOutlineLevels_whenRead_thenLinesHaveTheirLevel() throws SourceException {
		SourceDocument document = new DocxMaker().styles(STYLES)
				.body(p(styled("t"), "题") + p(styled("1"), "一") + p(styled("2"), "二") + p(styled("c"), "三")
						+ p("<w:outlineLvl w:val=\"3\"/>", "四") + p(styled("1") + "<w:outlineLvl w:val=\"9\"/>", "文")
						+ p(styled("b"), "文") + p(styled("x"), "文") + p(styled("absent"), "文")
						+ p("<w:pPrChange><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr></w:pPrChange>", "文"))
				.read();
		assertEquals(List.of(0, 1, 2, 3, 4, 0, 0, 0, 0, 0), document.lines().stream().map(SourceLine::level).toList());
		assertTrue(document.lines().get(0).title());
		assertEquals(1, document.lines().stream().filter(SourceLine::title).count());
	}

	private static String text(String numbering, String body) throws SourceException {
		return new DocxMaker().styles(STYLES).numbering(numbering).body(body).read().text();
	}

	@Test
	void givenChineseNumbering_whenRead_thenLabelsAreText() throws SourceException {
		String none = "<w:suff w:val=\"nothing\"/>";
		String levels = level(0, 1, "chineseCounting", "%1、", none) + level(1, 1, "chineseCountingThousand", "（%2）", none)
				+ level(2, 1, "decimal", "%3.", "<w:suff w:val=\"space\"/>") + level(3, 1, "decimal", "%1.%4", "<w:isLgl/>");
		assertEquals("一、甲\n（一）乙\n（二）丙\n1. 丁\n1.1\t戊\n二、己\n（一）庚",
				text(definition(7, levels) + list(1, 7, ""),
						p(item(1, 0), "甲") + p(item(1, 1), "乙") + p(item(1, 1), "丙") + p(item(1, 2), "丁")
								+ p(item(1, 3), "戊") + p(item(1, 0), "己") + p(item(1, 1), "庚")));
	}

	@Test
	void givenListsOfOneDefinition_whenOneRestarts_thenItBeginsAtItsOwnNumber() throws SourceException {
		String override = "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride>";
		String numbering = definition(7, level(0, 3, "decimal", "%1.", "<w:suff w:val=\"nothing\"/>")) + list(1, 7, "")
				+ list(2, 7, override) + list(3, 7, "");
		assertEquals("3.a\n4.b\n5.c\n6.d\n7.e", text(numbering, p(item(1, 0), "a") + p(item(3, 0), "b")
				+ p(item(2, 0), "c") + p(item(2, 0), "d") + p(item(1, 0), "e")));
	}

	@Test
	void givenLevelThatNeverRestarts_whenOuterCounts_thenItGoesOn() throws SourceException {
		String numbering = definition(7, level(0, 1, "decimal", "%1.", "<w:suff w:val=\"nothing\"/>")
				+ level(1, 1, "decimal", "%2)", "<w:lvlRestart w:val=\"0\"/><w:suff w:val=\"nothing\"/>")) + list(1, 7, "");
		assertEquals("1.a\n1)b\n2.c\n2)d",
				text(numbering, p(item(1, 0), "a") + p(item(1, 1), "b") + p(item(1, 0), "c") + p(item(1, 1), "d")));
	}

	@Test
	void givenNumberingByStyle_whenRead_thenStylesLevelCounts() throws SourceException {
		String numbering = definition(7, level(0, 1, "decimal", "%1", "") + level(1, 1, "upperRoman", "%2-", "<w:pStyle w:val=\"n\"/>"))
				+ list(1, 7, "");
		assertEquals("I-\ta\nII-\tb\nc",
				text(numbering, p(styled("n"), "a") + p(styled("n"), "b") + p(styled("n") + "<w:numPr><w:numId w:val=\"0\"/></w:numPr>", "c")));
	}

	@Test
	void givenBulletOrUnknownList_whenRead_thenNothingIsAdded() throws SourceException {
		String numbering = definition(7, level(0, 1, "bullet", "\uF0B7", "")) + list(1, 7, "");
		assertEquals("a\nb\nc\nd", text(numbering,
				p(item(1, 0), "a") + p(item(9, 0), "b") + p(item(1, 8), "c") + p(item(1, 77), "d")));
	}

	@Test
	void givenListStyle_whenLinked_thenItsLevelsAreUsed() throws SourceException {
		String numbering = "<w:abstractNum w:abstractNumId=\"1\"><w:numStyleLink w:val=\"L\"/></w:abstractNum>"
				+ "<w:abstractNum w:abstractNumId=\"2\"><w:styleLink w:val=\"L\"/>"
				+ level(0, 1, "lowerLetter", "(%1)", "<w:suff w:val=\"nothing\"/>") + "</w:abstractNum>" + list(1, 1, "");
		assertEquals("(a)x", text(numbering, p(item(1, 0), "x")));
	}

	@ParameterizedTest
	@CsvSource({ "decimal,12,12", "decimalZero,7,07", "decimalZero,12,12", "decimalFullWidth,12,１２",
			"decimalEnclosedCircle,3,③", "decimalEnclosedCircle,20,⑳", "decimalEnclosedCircle,21,㉑",
			"decimalEnclosedCircle,36,㊱", "decimalEnclosedCircle,51,51", "decimalEnclosedParen,2,⑵",
			"decimalEnclosedFullstop,2,⒉", "upperLetter,27,AA", "lowerLetter,26,z", "upperRoman,1994,MCMXCIV",
			"lowerRoman,4,iv", "chineseCounting,10,十", "chineseCountingThousand,105,一百零五", "japaneseCounting,21,二十一",
			"ideographDigital,10,一〇", "chineseLegalSimplified,12,壹拾贰", "ideographTraditional,3,丙",
			"ideographTraditional,11,11", "ideographZodiac,12,亥", "none,3,''", "whatever,3,3", "upperRoman,0,0",
			"chineseCounting,-1,-1" })
	void numberFormats(String format, int number, String expected) {
		assertEquals(expected, NumberFormats.format(format, number));
	}
}
