/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.table.read;

import java.util.ArrayList;
import java.util.List;

import org.annals.core.source.SourceDocument;
import org.annals.core.source.SourceException;
import org.annals.core.source.SourceFile;
import org.annals.core.source.SourceTable;
import org.annals.core.source.TextFormat;
import org.annals.core.source.docx.DocxFormat;
import org.annals.core.table.Grid;
import org.annals.core.text.Range;
import org.eclipse.core.runtime.IProgressMonitor;

/** The tables of a file, whatever they are: of a document, of a workbook's sheets, or the one of a text with separators. */
final class TableFile {

	private static final String SEPARATORS = "\t,;|";

	private TableFile() {
	}

	/** @throws SourceException when the file cannot be read */
	static List<RawTable> read(SourceFile file, IProgressMonitor monitor) throws SourceException {
		if (WorkbookTables.accepts(file)) {
			return WorkbookTables.read(file);
		}
		DocxFormat docx = new DocxFormat();
		if (docx.accepts(file)) {
			return document(docx.read(file, monitor));
		}
		return parts(delimited(new TextFormat().read(file, monitor).text()));
	}

	private static List<RawTable> document(SourceDocument document) {
		List<RawTable> tables = new ArrayList<>();
		for (SourceTable table : document.tables()) {
			List<List<String>> rows = new ArrayList<>();
			for (int i = 0; i < table.rows().size(); i++) {
				Range line = document.lines().get(table.line() + i).range();
				rows.add(List.of(line.of(document.text()).split("\t", -1)));
			}
			tables.add(new RawTable(rows, table.rows()));
		}
		return tables;
	}

	/** Tables that stand one below the other have a blank row between them. */
	private static List<RawTable> parts(List<List<String>> rows) {
		List<RawTable> parts = new ArrayList<>();
		List<List<String>> part = new ArrayList<>();
		for (List<String> row : rows) {
			if (row.stream().anyMatch(cell -> !cell.isBlank())) {
				part.add(row);
			} else if (!part.isEmpty()) {
				parts.add(new RawTable(part));
				part = new ArrayList<>();
			}
		}
		if (!part.isEmpty()) {
			parts.add(new RawTable(part));
		}
		return parts;
	}

	/** The rows by the separator that parts most lines, quotation marks understood. */
	static List<List<String>> delimited(String text) {
		String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
		char best = '\t';
		long most = -1;
		for (char separator : SEPARATORS.toCharArray()) {
			long lines = plain.lines().filter(line -> line.indexOf(separator) >= 0).count();
			if (lines > most) {
				best = separator;
				most = lines;
			}
		}
		return Grid.split(plain, best);
	}
}
