/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.source.docx;

import org.annals.core.source.SourceException;

/** Is handed the body of a document piece by piece, so that one walk through it serves several purposes. */
interface BodySink {

	/** A paragraph ends; {@code text} is without the number that {@link ParagraphFormats.Format#label} generates. */
	void add(String text, ParagraphFormats.Format format) throws SourceException;

	void openTable();

	/**
	 * What a cell says of itself.
	 *
	 * @param columns  how many columns it covers
	 * @param goesOn whether it is one with the cell above it
	 */
	default void cell(int columns, boolean goesOn) {
		// of no use to those who take rows as they stand
	}

	void closeCell();

	/** The row that is open was deleted in a tracked change. */
	void deleteRow();

	void closeRow() throws SourceException;

	void closeTable();

	/**
	 * A bookmark begins.
	 *
	 * @param offset UTF-16 offset in the paragraph that is open, or in the next one
	 */
	default void bookmark(String name, int offset) {
		// of no use to those who want the text alone
	}

	/**
	 * The paragraph that is open refers to a comment or a note.
	 *
	 * @param kind comment, footnote or endnote
	 */
	default void note(String kind, String id) {
		// of no use to those who want the text alone
	}
}
