/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.annals.core.text.Range;
import org.annals.core.text.ReportText;
import org.annals.core.text.RunSpan;
import org.annals.model.report.Action;
import org.annals.model.report.Item;
import org.annals.model.report.Passage;
import org.annals.model.report.Prose;
import org.annals.model.report.Row;
import org.annals.model.report.Section;
import org.annals.model.report.Table;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Takes a report's text apart into the pieces that print it, in the order of the text and without gap. */
final class Pieces {

	private final ReportText text;
	private final List<Piece> pieces = new ArrayList<>();

	private Pieces(ReportText text) {
		this.text = text;
	}

	static List<Piece> of(ReportText text) {
		Pieces all = new Pieces(text);
		all.runs();
		all.emptyProses();
		all.marks();
		all.spaces();
		return all.pieces;
	}

	private void runs() {
		for (RunSpan run : text.runs()) {
			boolean isText = run.prose().getMixed().getValue(run.entry()) instanceof String;
			pieces.add(new Piece(isText ? Piece.Kind.TEXT : Piece.Kind.OBJECT, run.range(), run.prose(), run.entry()));
		}
	}

	private void emptyProses() {
		for (var objects = EcoreUtil.<EObject>getAllContents(text.report(), false); objects.hasNext();) {
			if (objects.next() instanceof Prose prose && prose.getMixed().isEmpty()) {
				text.range(prose).ifPresent(range -> pieces.add(new Piece(Piece.Kind.EMPTY_PROSE, range, prose, 0)));
			}
		}
	}

	private void marks() {
		for (Passage passage : text.passages()) {
			text.marker(passage).ifPresent(range -> pieces.add(new Piece(Piece.Kind.MARKER, range, passage, 0)));
			String stop = stop(passage);
			if (stop != null) {
				int from = text.range(prose(passage) == null ? passage : prose(passage)).orElseThrow().end();
				if (prose(passage) == null) {
					from = text.marker(passage).map(Range::end)
							.orElseGet(() -> text.range(passage).orElseThrow().start());
				}
				pieces.add(new Piece(Piece.Kind.STOP, new Range(from, from + stop.length()), passage, 0));
			}
		}
	}

	private static String stop(Passage passage) {
		return switch (passage) {
		case Section section -> section.getStop();
		case Item item -> item.getStop();
		case Action action -> action.getStop();
		default -> null;
		};
	}

	private static Prose prose(Passage passage) {
		return switch (passage) {
		case Section section -> section.getHeading();
		case Item item -> item.getHeading();
		case Action action -> action.getProse();
		default -> null;
		};
	}

	/** All that no run, marker or stop prints stands before a passage, in a table or at the end. */
	private void spaces() {
		pieces.sort(Comparator.comparing(Piece::range));
		List<Piece> gaps = new ArrayList<>();
		int next = 0;
		int reached = 0;
		Passage before = null;
		for (Passage passage : text.passages()) {
			int start = text.range(passage).orElseThrow().start();
			while (next < pieces.size() && pieces.get(next).range().start() < start) {
				Range range = pieces.get(next).range();
				if (range.start() > reached) {
					gaps.add(new Piece(Piece.Kind.FIXED, new Range(reached, range.start()), text.report(), 0));
				}
				reached = Math.max(reached, range.end());
				next++;
			}
			reached = tableEnd(before, start, reached, gaps);
			if (start > reached) {
				gaps.add(new Piece(Piece.Kind.SPACE, new Range(reached, start), passage, 0));
			}
			reached = Math.max(reached, start);
			before = passage;
		}
		for (; next < pieces.size(); next++) {
			Range range = pieces.get(next).range();
			if (range.start() > reached) {
				gaps.add(new Piece(Piece.Kind.FIXED, new Range(reached, range.start()), text.report(), 0));
			}
			reached = Math.max(reached, range.end());
		}
		reached = tableEnd(before, text.text().length(), reached, gaps);
		gaps.add(new Piece(Piece.Kind.SPACE, new Range(reached, text.text().length()), text.report(), 0));
		pieces.addAll(gaps);
		pieces.sort(Comparator.comparing(Piece::range));
	}

	/** A table that ends with empty cells prints separators behind its last run. */
	private int tableEnd(Passage before, int start, int reached, List<Piece> gaps) {
		if (before instanceof Table table) {
			int end = table.getRows().isEmpty() ? reached : end(table.getRows().get(table.getRows().size() - 1));
			if (end > reached && end <= start) {
				gaps.add(new Piece(Piece.Kind.FIXED, new Range(reached, end), text.report(), 0));
				return end;
			}
		}
		return reached;
	}

	private int end(Row row) {
		return text.range(row).orElseThrow().end();
	}
}
