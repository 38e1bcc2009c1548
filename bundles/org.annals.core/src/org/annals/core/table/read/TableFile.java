/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.table.read;

import java.util.ArrayList;
import java.util.List;

import org.annals.core.message.Messages;
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

	private static final Messages MESSAGES = Messages.of(TableFile.class);
	/** Name of a stream, in UTF-16 LE. */
	private static final String ENCRYPTED = "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0";
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
		if (file.startsWith(0xD0, 0xCF, 0x11, 0xE0)) {
			// One container for what a password protects and for the workbooks of long ago.
			throw new SourceException(MESSAGES.get(file.holds(ENCRYPTED) ? "protected" : "old", file.name()));
		}
		if (file.startsWith('P', 'K', 3, 4)) {
			throw new SourceException(MESSAGES.get("foreign", file.name()));
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
			// 1,234 is one number.
			String parted = separator == ',' ? plain.replaceAll("(?<![\\d,])\\d{1,3}(?:,\\d{3})+(?![\\d,])", "0") : plain;
			long lines = parted.lines().filter(line -> line.indexOf(separator) >= 0).count();
			if (lines > most) {
				best = separator;
				most = lines;
			}
		}
		return Grid.split(plain, best);
	}
}
