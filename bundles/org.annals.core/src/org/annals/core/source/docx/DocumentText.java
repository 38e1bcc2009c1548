/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.source.docx;

import java.util.ArrayDeque;
import java.util.Deque;

import org.annals.core.source.SourceException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** Walks through the body of a document once and collects its lines. */
final class DocumentText {

	private static final int MOST_COLUMNS = 63;

	private final DocxPackage parts;
	private final ParagraphFormats formats;
	private final IProgressMonitor monitor;
	private final BodySink lines;
	private final LeftOut leftOut = new LeftOut();
	private final StringBuilder paragraph = new StringBuilder();
	/** The fields that are open, innermost first: whether its result has begun. */
	private final Deque<Boolean> fields = new ArrayDeque<>();
	private ParagraphProperties properties = ParagraphProperties.NONE;
	private boolean pageBreak;
	/** Depth of the element whose content is deleted, 0 outside. */
	private int deleted;

	/** @param sink is handed what the body holds, in its order */
	DocumentText(DocxPackage parts, ParagraphFormats formats, BodySink sink, IProgressMonitor monitor) {
		this.parts = parts;
		this.formats = formats;
		this.monitor = monitor;
		this.lines = sink;
	}

	/** Reads the main part to its end. */
	void read() throws SourceException {
		try (PartReader reader = parts.main()) {
			while (reader.next()) {
				if (reader.opens()) {
					open(reader);
				} else if (reader.closes()) {
					close(reader);
				}
			}
		}
		if (!paragraph.isEmpty()) {
			endParagraph();
		}
	}

	/** What the document has beside its text. */
	LeftOut leftOut() {
		return leftOut;
	}

	private void open(PartReader reader) throws SourceException {
		switch (reader.element()) {
		case "p" -> {
			if (monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
			properties = ParagraphProperties.NONE;
			pageBreak = false;
		}
		case "pPr" -> properties = ParagraphProperties.read(reader);
		case "tbl" -> lines.openTable();
		case "trPr" -> rowProperties(reader);
		case "tcPr" -> cellProperties(reader);
		case "del", "moveFrom" -> {
			if (deleted == 0) {
				deleted = reader.depth();
				leftOut.deletions++;
			}
		}
		case "t" -> text(reader);
		case "tab", "ptab" -> append("\t");
		case "br" -> lineBreak(reader.attribute("type"));
		case "cr" -> append("\n");
		case "noBreakHyphen" -> append("\u2011");
		case "softHyphen" -> append("\u00AD");
		case "sym" -> symbol(reader.attribute("char"));
		case "fldChar" -> field(reader);
		case "bookmarkStart" -> lines.bookmark(reader.attribute("name"), paragraph.length());
		case "footnoteReference", "endnoteReference" -> {
			leftOut.notes++;
			lines.note(reader.element().substring(0, reader.element().indexOf('R')), reader.attribute("id"));
		}
		case "commentReference" -> {
			leftOut.comments++;
			lines.note("comment", reader.attribute("id"));
		}
		case "drawing", "pict", "object" -> {
			leftOut.boxes++;
			reader.skip();
		}
		// Choice and Fallback say the same twice; the fallback is what every program understands.
		case "Choice", "rPr", "tblPr", "tblGrid", "sectPr", "sdtPr", "sdtEndPr", "customXmlPr", "smartTagPr",
				"instrText", "delText", "delInstrText", "rubyPr", "rt" -> reader.skip();
		default -> {
			// Whatever else may hold text (hyperlinks, content controls, insertions) is gone into.
		}
		}
	}

	private void close(PartReader reader) throws SourceException {
		if (deleted > reader.depth()) {
			deleted = 0;
		}
		switch (reader.element()) {
		case "p" -> {
			if (!properties.joined()) {
				endParagraph();
			}
		}
		case "tc" -> lines.closeCell();
		case "tr" -> lines.closeRow();
		case "tbl" -> lines.closeTable();
		default -> {
			// Nothing ends with it.
		}
		}
	}

	private void endParagraph() throws SourceException {
		ParagraphFormats.Format format = formats.next(properties);
		lines.add(paragraph.toString(), format);
		paragraph.setLength(0);
	}

	private void rowProperties(PartReader reader) throws SourceException {
		int level = reader.depth();
		while (reader.child(level)) {
			if (reader.opens("del")) {
				lines.deleteRow();
			}
		}
	}

	private void cellProperties(PartReader reader) throws SourceException {
		int level = reader.depth();
		int span = 1;
		boolean continues = false;
		while (reader.child(level)) {
			if (reader.opens("gridSpan")) {
				span = span(reader.attribute("val"));
			} else if (reader.opens("vMerge")) {
				continues = !"restart".equals(reader.attribute("val"));
			}
		}
		lines.cell(span, continues);
	}

	/** A file may say anything; more columns than Word itself can have are not believed. */
	private static int span(String value) {
		return value != null && value.matches("[1-9]\\d?") ? Math.min(Integer.parseInt(value), MOST_COLUMNS) : 1;
	}

	private void text(PartReader reader) throws SourceException {
		boolean preserve = "preserve".equals(reader.attribute("space"));
		StringBuilder text = new StringBuilder();
		int level = reader.depth();
		while (reader.depth() >= level && reader.next()) {
			if (reader.isText()) {
				text.append(reader.text());
			}
		}
		String plain = text.toString().replace('\t', ' ').replace('\n', ' ').replace('\r', ' ');
		append(preserve ? plain : trim(plain));
	}

	/** Without space="preserve" the white space of XML at the ends counts for nothing; U+3000 is none of it. */
	private static String trim(String text) {
		int start = 0;
		int end = text.length();
		while (start < end && text.charAt(start) == ' ') {
			start++;
		}
		while (end > start && text.charAt(end - 1) == ' ') {
			end--;
		}
		return text.substring(start, end);
	}

	private void append(String text) {
		if (deleted > 0 || text.isEmpty() || fields.contains(false)) {
			return;
		}
		if (pageBreak) {
			paragraph.append('\n');
			pageBreak = false;
		}
		paragraph.append(text);
	}

	/** A page break parts lines only in the midst of a paragraph's text; it is no empty line. */
	private void lineBreak(String type) {
		if (type == null || type.equals("textWrapping")) {
			append("\n");
		} else if (deleted == 0) {
			pageBreak = !paragraph.isEmpty();
		}
	}

	private void symbol(String code) {
		try {
			int point = code == null ? -1 : Integer.parseInt(code, 16);
			if (Character.isValidCodePoint(point) && point >= ' ' && (point < 0xD800 || point > 0xDFFF)) {
				append(Character.toString(point));
			}
		} catch (NumberFormatException e) {
			append("\uFFFD");
		}
	}

	/** Only a field's result is text. Fields are followed inside deletions too, for one may end outside. */
	private void field(PartReader reader) throws SourceException {
		switch (String.valueOf(reader.attribute("fldCharType"))) {
		case "begin" -> fields.push(false);
		case "separate" -> {
			if (fields.poll() != null) {
				fields.push(true);
			}
		}
		case "end" -> fields.poll();
		default -> {
			// Not a mark of ECMA-376; nothing is known of it.
		}
		}
		reader.skip();
	}
}
