/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.source.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;

import javax.xml.parsers.DocumentBuilderFactory;

import org.annals.core.source.SourceDocument;
import org.annals.core.source.SourceTable;
import org.annals.core.source.SourceFile;
import org.annals.core.source.SourceFiles;
import org.annals.core.testing.Material;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class DocxFormatTest {

	@Test
	void readsWhatAnotherProgramWrites() throws Exception {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (XWPFDocument document = new XWPFDocument()) {
			document.createParagraph().createRun().setText("　　一、工作情况");
			XWPFParagraph outlined = document.createParagraph();
			outlined.getCTP().addNewPPr().addNewOutlineLvl().setVal(java.math.BigInteger.ONE);
			outlined.createRun().setText("（一）会议");
			XWPFParagraph linked = document.createParagraph();
			linked.createHyperlinkRun("http://127.0.0.1:1/").setText("链接");
			linked.createRun().addTab();
			linked.createRun().setText("后");
			XWPFTableRow row = document.createTable(1, 2).getRow(0);
			row.getCell(0).setText("会议");
			row.getCell(1).setText("65");
			document.createParagraph();
			document.write(bytes);
		}
		SourceDocument read = DocxMaker.read(bytes.toByteArray());
		assertEquals("　　一、工作情况\n（一）会议\n链接\t后\n会议\t65\n", read.text());
		assertEquals(List.of(0, 2, 0, 0, 0), read.lines().stream().map(line -> line.level()).toList());
	}

	@Test
	void saysWhichCellsAreMerged() throws Exception {
		String cell = "<w:tc><w:tcPr>%s</w:tcPr>" + DocxMaker.p("%s") + "</w:tc>";
		String table = "<w:tbl><w:tr>" + cell.formatted("<w:gridSpan w:val='2'/>", "头") + cell.formatted("", "合计") + "</w:tr><w:tr>"
				+ cell.formatted("<w:vMerge w:val='restart'/>", "组") + cell.formatted("<w:gridSpan w:val='999999999999'/>", "甲")
				+ cell.formatted("", "1") + "</w:tr><w:tr>" + cell.formatted("<w:vMerge/>", "") + cell.formatted("", "乙")
				+ cell.formatted("", "2") + "</w:tr></w:tbl>";
		SourceDocument read = DocxMaker.read(new DocxMaker().body(DocxMaker.p("一") + table + DocxMaker.p("二")).bytes());
		assertEquals("一\n头\t合计\n组\t甲\t1\n\t乙\t2\n二", read.text());
		SourceTable.Cell plain = new SourceTable.Cell(1, false);
		assertEquals(List.of(new SourceTable(1, List.of(List.of(new SourceTable.Cell(2, false), plain),
				List.of(plain, plain, plain), List.of(new SourceTable.Cell(1, true), plain, plain)))), read.tables());
	}

	@Test
	void acceptsOnlyZipsThatLookLikeDocuments() {
		byte[] document = new DocxMaker().body(DocxMaker.p("甲")).bytes();
		assertTrue(new DocxFormat().accepts(new SourceFile("a", document)));
		assertTrue(new DocxFormat().accepts(new SourceFile("a.DOCX", new byte[] { 'P', 'K', 3, 4 })));
		assertFalse(new DocxFormat().accepts(new SourceFile("a.zip", new byte[] { 'P', 'K', 3, 4 })));
		assertFalse(new DocxFormat().accepts(new SourceFile("a.docx", "甲".getBytes())));
	}

	@Test
	void givenRealReports_whenRead_thenTextIsThatOfAnIndependentExtraction() throws Exception {
		List<Path> files = Material.corpus().stream().filter(file -> file.toString().endsWith(".docx")).toList();
		assumeFalse(files.isEmpty(), "the corpus is not on this machine");
		for (Path file : files) {
			SourceDocument read = SourceFiles.decode(SourceFiles.load(file), List.of(new DocxFormat()),
					new NullProgressMonitor());
			assertEquals(String.join("\n", paragraphs(file)), read.text(), file.toString());
			assertEquals(List.of(), read.notes());
		}
	}

	/** All w:t of all w:p through the DOM; enough for documents of plain paragraphs. */
	private static List<String> paragraphs(Path file) throws Exception {
		DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
		factory.setNamespaceAware(true);
		try (ZipFile zip = new ZipFile(file.toFile())) {
			byte[] xml = zip.getInputStream(zip.getEntry("word/document.xml")).readAllBytes();
			Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
			NodeList nodes = document.getElementsByTagNameNS("*", "p");
			List<String> paragraphs = new ArrayList<>();
			for (int i = 0; i < nodes.getLength(); i++) {
				NodeList texts = ((Element) nodes.item(i)).getElementsByTagNameNS("*", "t");
				StringBuilder paragraph = new StringBuilder();
				for (int k = 0; k < texts.getLength(); k++) {
					paragraph.append(texts.item(k).getTextContent());
				}
				paragraphs.add(paragraph.toString());
			}
			return paragraphs;
		}
	}
}
