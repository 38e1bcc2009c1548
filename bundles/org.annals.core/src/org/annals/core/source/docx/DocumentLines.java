/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.source.docx;

import java.util.ArrayList;
import java.util.List;

import org.annals.core.source.SourceDocument;
import org.annals.core.source.SourceException;
import org.annals.core.source.SourceFiles;
import org.annals.core.source.SourceLine;
import org.annals.core.source.SourceTable;
import org.annals.core.text.Range;

/** Collects the lines of a document; a row of a table is one line, its cells parted by tabs. */
final class DocumentLines implements BodySink {

	private final DocxPackage parts;
	private final StringBuilder text = new StringBuilder();
	private final List<SourceLine> lines = new ArrayList<>();
	private final StringBuilder row = new StringBuilder();
	private final StringBuilder cell = new StringBuilder();
	private final List<SourceTable> merged = new ArrayList<>();
	private final List<List<SourceTable.Cell>> tableRows = new ArrayList<>();
	private List<SourceTable.Cell> rowCells = new ArrayList<>();
	private int span = 1;
	private boolean continues;
	private int tableLine;
	private int tables;
	private boolean rowHasCells;
	private boolean rowDeleted;

	DocumentLines(DocxPackage parts) {
		this.parts = parts;
	}

	/** A paragraph; inside a table it goes into the cell. */
	@Override
	public void add(String content, ParagraphFormats.Format format) throws SourceException {
		String paragraph = format.label() + content;
		if (tables > 0) {
			if (!paragraph.isBlank()) {
				cell.append(cell.isEmpty() ? "" : " ").append(paragraph.replace('\t', ' ').replace('\n', ' '));
			}
			return;
		}
		int start = 0;
		int level = format.level();
		for (int feed = paragraph.indexOf('\n'); feed >= 0; feed = paragraph.indexOf('\n', start)) {
			line(paragraph.substring(start, feed), level, format.title());
			// A heading is one line; what follows a line break in it is not a second heading.
			level = 0;
			start = feed + 1;
		}
		line(paragraph.substring(start), level, format.title());
	}

	private void line(String line, int level, boolean title) throws SourceException {
		if (lines.size() >= SourceFiles.MAX_LINES) {
			throw parts.refusal("too-many-lines", SourceFiles.MAX_LINES);
		}
		if (!lines.isEmpty()) {
			text.append('\n');
		}
		int start = text.length();
		text.append(line);
		lines.add(new SourceLine(new Range(start, text.length()), level, title));
	}

	@Override
	public void openTable() {
		if (tables == 0) {
			tableLine = lines.size();
		}
		tables++;
	}

	@Override
	public void cell(int columns, boolean goesOn) {
		if (tables == 1) {
			span = columns;
			continues = goesOn;
		}
	}

	/** A table inside a cell is part of the cell's text. */
	@Override
	public void closeCell() {
		if (tables == 1) {
			row.append(rowHasCells ? "\t" : "").append(cell);
			rowHasCells = true;
			rowCells.add(new SourceTable.Cell(span, continues));
			span = 1;
			continues = false;
			cell.setLength(0);
		}
	}

	@Override
	public void deleteRow() {
		rowDeleted |= tables == 1;
	}

	@Override
	public void closeRow() throws SourceException {
		if (tables == 1) {
			if (!rowDeleted) {
				line(row.toString(), 0, false);
				tableRows.add(rowCells);
			}
			rowCells = new ArrayList<>();
			row.setLength(0);
			rowHasCells = false;
			rowDeleted = false;
		}
	}

	@Override
	public void closeTable() {
		tables--;
		if (tables == 0 && !tableRows.isEmpty()) {
			merged.add(new SourceTable(tableLine, tableRows));
			tableRows.clear();
		}
	}

	/** @throws SourceException when all is white space */
	SourceDocument toDocument(List<String> notes) throws SourceException {
		if (text.toString().isBlank()) {
			throw parts.refusal("docx.empty");
		}
		return new SourceDocument(parts.file().name(), "docx", text.toString(), lines, notes, merged);
	}
}
