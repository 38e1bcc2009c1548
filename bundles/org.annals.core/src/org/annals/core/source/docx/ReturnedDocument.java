/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.source.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.annals.core.source.SourceException;
import org.annals.core.source.SourceFile;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * A document that came back from a word processor, with what ties it to the report that it was made from: bookmarks and
 * properties. Tracked changes count as accepted.
 *
 * @param name       file name for messages
 * @param blocks     paragraphs and tables in the order of the document, blank paragraphs included
 * @param properties the custom properties by name
 * @param remarks    comments and notes, which are no part of the text
 * @param leftOut    what else the document holds beside its text, one sentence each
 */
public record ReturnedDocument(String name, List<Block> blocks, Map<String, String> properties, List<Remark> remarks,
		List<String> leftOut) {

	/** A paragraph or a table. */
	public sealed interface Block permits Text, Grid {
	}

	/**
	 * A paragraph.
	 *
	 * @param text     without a number that the word processor generates; line feeds for breaks
	 * @param marks    bookmarks by name, in the order of their places
	 * @param level    1 to 9 for a heading, else 0
	 * @param title    whether it has the style of a document's title
	 * @param numbered whether the word processor generates a number for it
	 */
	public record Text(String text, List<Mark> marks, int level, boolean title, boolean numbered) implements Block {
	}

	/**
	 * A table.
	 *
	 * @param rows  the texts of its cells
	 * @param marks bookmarks in it
	 */
	public record Grid(List<List<String>> rows, List<Mark> marks) implements Block {
	}

	/**
	 * Where a bookmark begins.
	 *
	 * @param offset UTF-16 offset in its paragraph
	 */
	public record Mark(String name, int offset) {
	}

	/**
	 * What somebody wrote beside the text.
	 *
	 * @param kind   comment, footnote or endnote
	 * @param author of a comment, "" when it does not say
	 * @param text   what it says
	 * @param at     the paragraph that it belongs to
	 */
	public record Remark(String kind, String author, String text, String at) {
	}

	/**
	 * Reads a document.
	 *
	 * @throws SourceException when it is none, or cannot be read; the message is one sentence for the person
	 */
	public static ReturnedDocument read(SourceFile file, IProgressMonitor monitor) throws SourceException {
		try (DocxPackage parts = DocxPackage.open(file)) {
			Body body = new Body();
			ParagraphFormats formats = new ParagraphFormats(Styles.read(parts), Numberings.read(parts));
			DocumentText text = new DocumentText(parts, formats, body, monitor);
			text.read();
			text.leftOut().comments = 0;
			text.leftOut().notes = 0;
			return new ReturnedDocument(file.name(), body.blocks, properties(parts), remarks(parts, body.references),
					text.leftOut().sentences());
		}
	}

	private static Map<String, String> properties(DocxPackage parts) throws SourceException {
		Map<String, String> found = new HashMap<>();
		try (PartReader reader = parts.ofPackage("custom-properties")) {
			String name = null;
			while (reader != null && reader.next()) {
				if (reader.opens("property")) {
					name = reader.attribute("name");
				} else if (reader.isText() && name != null) {
					found.merge(name, reader.text(), String::concat);
				} else if (reader.closes() && reader.element().equals("property")) {
					name = null;
				}
			}
		}
		return found;
	}

	private static List<Remark> remarks(DocxPackage parts, List<String[]> references) throws SourceException {
		List<Remark> remarks = new ArrayList<>();
		for (String kind : List.of("comment", "footnote", "endnote")) {
			Map<String, String[]> texts = new LinkedHashMap<>();
			try (PartReader reader = parts.related(kind + "s")) {
				String id = null;
				while (reader != null && reader.next()) {
					if (reader.opens(kind)) {
						id = reader.attribute("id");
						String author = reader.attribute("author");
						texts.put(id, new String[] { author == null ? "" : author, "" });
					} else if (reader.isText() && id != null) {
						texts.get(id)[1] += reader.text();
					} else if (reader.closes() && reader.element().equals("p") && id != null) {
						texts.get(id)[1] += " ";
					}
				}
			}
			for (String[] reference : references) {
				String[] text = reference[0].equals(kind) ? texts.get(reference[1]) : null;
				if (text != null) {
					remarks.add(new Remark(kind, text[0], text[1].replaceAll("\\s+", " ").strip(), reference[2].strip()));
				}
			}
		}
		return remarks;
	}

	/** Gathers the body. */
	private static final class Body implements BodySink {

		private final List<Block> blocks = new ArrayList<>();
		/** Kind, id and paragraph of each reference to a remark. */
		private final List<String[]> references = new ArrayList<>();
		private List<Mark> marks = new ArrayList<>();
		private final List<String[]> open = new ArrayList<>();
		private List<List<String>> rows = new ArrayList<>();
		private List<String> row = new ArrayList<>();
		private final StringBuilder cell = new StringBuilder();
		private int tables;
		private boolean rowDeleted;

		@Override
		public void add(String text, ParagraphFormats.Format format) {
			open.forEach(reference -> references.add(new String[] { reference[0], reference[1], text }));
			open.clear();
			if (tables > 0) {
				if (!text.isBlank()) {
					cell.append(cell.isEmpty() ? "" : " ").append(text.replace('\t', ' ').replace('\n', ' '));
				}
				return;
			}
			blocks.add(new Text(text, List.copyOf(marks), format.level(), format.title(), !format.label().isEmpty()));
			marks = new ArrayList<>();
		}

		@Override
		public void openTable() {
			tables++;
		}

		@Override
		public void closeCell() {
			if (tables == 1) {
				row.add(cell.toString());
				cell.setLength(0);
			}
		}

		@Override
		public void deleteRow() {
			rowDeleted |= tables == 1;
		}

		@Override
		public void closeRow() {
			if (tables == 1) {
				if (!rowDeleted) {
					rows.add(row);
				}
				row = new ArrayList<>();
				rowDeleted = false;
			}
		}

		@Override
		public void closeTable() {
			tables--;
			if (tables == 0) {
				blocks.add(new Grid(rows, List.copyOf(marks)));
				rows = new ArrayList<>();
				marks = new ArrayList<>();
			}
		}

		@Override
		public void bookmark(String name, int offset) {
			if (name != null) {
				marks.add(new Mark(name, tables > 0 ? 0 : offset));
			}
		}

		@Override
		public void note(String kind, String id) {
			open.add(new String[] { kind, String.valueOf(id), "" });
		}
	}
}
