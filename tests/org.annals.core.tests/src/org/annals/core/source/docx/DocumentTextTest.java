/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.source.docx;

import static org.annals.core.source.docx.DocxMaker.p;
import static org.annals.core.source.docx.DocxMaker.r;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;

import org.annals.core.source.SourceDocument;
import org.annals.core.source.SourceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentTextTest {

	private static String text(String body) throws SourceException {
		return new DocxMaker().body(body).read().text();
	}

	@Test
	void paragraphsBecomeLinesAndTrailingEmptyOnesStay() throws SourceException {
		SourceDocument document = new DocxMaker().body(p("　　甲") + "<w:p/>" + p("乙") + "<w:p/><w:sectPr/>").read();
		assertEquals("　　甲\n\n乙\n", document.text());
		assertEquals(4, document.lines().size());
		assertEquals("docx", document.format());
		for (int i = 0; i < 4; i++) {
			assertEquals(document.text().split("\n", -1)[i], document.lines().get(i).range().of(document.text()));
		}
	}

	@Test
	void strictNamespaceIsRead() throws SourceException {
		assertEquals("甲", new DocxMaker().strict().body(p("甲")).read().text());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
			<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t></w:r>|a	b
			<w:r><w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t></w:r>|a\u2011b
			<w:r><w:t>a</w:t><w:softHyphen/><w:t>b</w:t></w:r>|a\u00ADb
			<w:r><w:sym w:font="Wingdings" w:char="F0FC"/><w:t>b</w:t></w:r>|\uF0FCb
			<w:r><w:t>  a </w:t></w:r>|a
			<w:hyperlink><w:r><w:t>链接</w:t></w:r></w:hyperlink>|链接
			<w:fldSimple w:instr="PAGE"><w:r><w:t>7</w:t></w:r></w:fldSimple>|7
			<w:ins><w:r><w:t>新</w:t></w:r></w:ins><w:del><w:r><w:delText>旧</w:delText></w:r></w:del>|新
			<w:moveTo><w:r><w:t>新</w:t></w:r></w:moveTo><w:moveFrom><w:r><w:t>旧</w:t></w:r></w:moveFrom>|新
			<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent><w:r><w:t>控</w:t></w:r></w:sdtContent></w:sdt>|控
			<w:r><w:t>甲</w:t><w:footnoteReference w:id="1"/></w:r>|甲
			<w:smartTag><w:smartTagPr/><w:r><w:t>甲</w:t></w:r></w:smartTag>|甲
			<w:ruby><w:rt><w:r><w:t>hàn</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>汉</w:t></w:r></w:rubyBase></w:ruby>|汉
			<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>|x=1
			""")
	void inlineMarkup(String content, String expected) throws SourceException {
		assertEquals(expected + "。", text("<w:p>" + content + r("。") + "</w:p>"));
	}

	@Test
	void givenComplexField_whenRead_thenOnlyItsResultIsText() throws SourceException {
		String begin = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>";
		String separate = "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>";
		String end = "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
		String nested = begin + "<w:r><w:instrText>IF </w:instrText></w:r>" + begin + r("PAGE") + separate + r("3") + end
				+ separate + r("果") + end;
		assertEquals("前果后", text("<w:p>" + r("前") + nested + r("后") + "</w:p>"));
		assertEquals("前后", text("<w:p>" + r("前") + "<w:del>" + begin + "</w:del>" + end + r("后") + "</w:p>"));
	}

	@Test
	void givenLineBreak_whenRead_thenLineEnds() throws SourceException {
		assertEquals("甲\n乙", text("<w:p>" + r("甲") + "<w:r><w:br/></w:r>" + r("乙") + "</w:p>"));
		String page = "<w:r><w:br w:type=\"page\"/></w:r>";
		assertEquals("甲\n乙", text("<w:p>" + page + r("甲") + page + r("乙") + page + "</w:p>"));
	}

	@Test
	void givenDeletedParagraphEnd_whenRead_thenParagraphsJoin() throws SourceException {
		assertEquals("甲乙\n丙", text(p("<w:rPr><w:del/></w:rPr>", "甲") + p("乙") + p("丙")));
		assertEquals("甲\n乙", text(p("<w:rPr><w:ins/></w:rPr>", "甲") + p("<w:rPr><w:del/></w:rPr>", "乙")));
	}

	@Test
	void givenTable_whenRead_thenRowsAreLinesAndCellsAreParted() throws SourceException {
		String nested = "<w:tbl><w:tr><w:tc>" + p("内") + "</w:tc></w:tr></w:tbl>";
		String table = "<w:tbl><w:tr><w:tc>" + p("项目") + "</w:tc><w:tc>" + p("数") + p("量") + "</w:tc></w:tr>"
				+ "<w:tr><w:trPr><w:del/></w:trPr><w:tc>" + p("删") + "</w:tc></w:tr><w:tr><w:tc>" + p("会议") + nested
				+ "<w:p/></w:tc><w:tc><w:p/></w:tc><w:tc>" + p("6<!-- -->5") + "</w:tc></w:tr></w:tbl>";
		SourceDocument document = new DocxMaker().body(p("前") + table + p("后")).read();
		assertEquals("前\n项目\t数 量\n会议 内\t\t65\n后", document.text());
		assertEquals(4, document.lines().size());
	}

	@Test
	void givenContentControlAroundParagraphs_whenRead_thenTheyAreLines() throws SourceException {
		assertEquals("甲\n乙", text("<w:sdt><w:sdtPr/><w:sdtContent>" + p("甲") + "</w:sdtContent></w:sdt>" + p("乙")));
	}

	@Test
	void givenTextBox_whenRead_thenItIsLeftOutAndSaid() throws SourceException {
		Locale before = Locale.getDefault();
		Locale.setDefault(Locale.ENGLISH);
		try {
			String box = "<w:txbxContent>" + p("框") + "</w:txbxContent>";
			SourceDocument document = new DocxMaker().body("<w:p>" + r("甲") + "<w:r><mc:AlternateContent><mc:Choice>"
					+ "<w:drawing>" + box + "</w:drawing></mc:Choice><mc:Fallback><w:pict>" + box
					+ "</w:pict></mc:Fallback></mc:AlternateContent></w:r><w:r><w:endnoteReference w:id=\"2\"/></w:r>"
					+ r("乙") + "<w:del>" + r("丙") + "</w:del></w:p>").read();
			assertEquals("甲乙", document.text());
			assertEquals(List.of("1 footnote or endnote was left out.", "1 text box or drawing was left out.",
					"1 tracked deletion was left out."), document.notes());
		} finally {
			Locale.setDefault(before);
		}
	}
}
