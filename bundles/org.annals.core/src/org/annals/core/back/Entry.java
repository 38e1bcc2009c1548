/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.back;

import org.annals.model.report.Passage;

/** A passage in the order in which it shall stand in the merged report. */
final class Entry {

	/** What it was; null for what is new. */
	final Unit unit;
	/** Where it stands in the document; null for what no document shows, or what stays although it was taken out. */
	final Piece piece;
	/** What the document says without the number; null without piece. */
	final Typed typed;
	/** Whether the person's words take the place of the old ones. */
	boolean retold;
	/** Depth that a heading shall have, 0 for the one that it has. */
	int depth;
	/** Whether it is to be a heading or no longer one. */
	boolean becameHeading;
	boolean becameText;
	boolean moved;
	/** The passage of the report that it becomes. */
	Passage passage;

	Entry(Unit unit, Piece piece) {
		this.unit = unit;
		this.piece = piece;
		this.typed = piece == null || unit == null ? null : Typed.of(piece, unit);
		this.passage = unit == null ? null : unit.passage();
	}

	/** Whether it begins a line whatever the document says; null for what that says. */
	Boolean opening;

	/** Whether it begins a line. */
	boolean opens() {
		return opening != null ? opening : piece != null ? piece.opens : unit.opens();
	}
}
