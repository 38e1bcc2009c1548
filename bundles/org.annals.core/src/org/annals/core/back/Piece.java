/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.back;

import org.annals.core.source.docx.ReturnedDocument.Grid;

/** A stretch of the returned document that one passage prints or shall print: a paragraph, a part of one, or a table. */
final class Piece {

	/** Index of the paragraph among those that are not blank. */
	final int paragraph;
	/** Whether it is the first in its paragraph. */
	final boolean opens;
	/** What it says with its number, without white space at the ends; the cells of a table. */
	final String text;
	/** 1 to 9 for a heading, else 0. */
	final int level;
	/** Whether the word processor generates its number. */
	final boolean numbered;
	/** The table, or null. */
	final Grid grid;
	/** What of the report it is; null for what is new. */
	Unit unit;
	/** For a new piece, the unit that its text was part of; else null. */
	Unit from;
	/** Title of the table, or null. */
	String tableTitle;

	Piece(int paragraph, boolean opens, String text, int level, boolean numbered, Grid grid) {
		this.paragraph = paragraph;
		this.opens = opens;
		this.text = PlainText.of(text);
		this.level = level;
		this.numbered = numbered;
		this.grid = grid;
	}

	/** A part of it, in the same paragraph. */
	Piece part(int start, int end) {
		return new Piece(paragraph, opens && start == 0, text.substring(start, end), level, numbered && start == 0, null);
	}

	Piece of(Unit whose) {
		unit = whose;
		return this;
	}
}
