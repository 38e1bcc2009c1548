/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.annals.core.text.Markers;
import org.annals.core.text.ReportText;
import org.annals.model.report.Action;
import org.annals.model.report.Item;
import org.annals.model.report.Passage;
import org.annals.model.report.Prose;
import org.annals.model.report.Report;
import org.annals.model.report.Section;

/**
 * Carries changes of a report's text over into its model, so that the model prints the changed text. Text goes into the runs,
 * numbers into the typed markers, white space into the passages; a mention or a citation that is cut becomes text.
 */
public final class TextEdits {

	private final ReportText text;
	private final List<Piece> pieces;
	private final Map<Piece, StringBuilder> changed = new LinkedHashMap<>();

	private TextEdits(ReportText text) {
		this.text = text;
		this.pieces = Pieces.of(text);
	}

	/**
	 * Changes the model; afterwards {@link ReportText#of} its report is {@link #applied}.
	 *
	 * @param text  the report written out as it is now
	 * @param edits apart from each other, offsets in {@code text}
	 * @throws IllegalArgumentException when an edit lies outside of the text, overlaps another one, or would change what
	 *                                  parts the cells of a table; the model is untouched then
	 */
	public static void apply(ReportText text, List<TextEdit> edits) {
		List<TextEdit> ordered = ordered(text, edits);
		TextEdits change = new TextEdits(text);
		for (int i = ordered.size() - 1; i >= 0; i--) {
			change.take(ordered.get(i));
		}
		String expected = applied(text, edits);
		change.write();
		if (!ReportText.of(text.report()).text().equals(expected)) {
			change.writeSpaces();
		}
	}

	/** The text that the edits make, without touching the model. */
	public static String applied(ReportText text, List<TextEdit> edits) {
		StringBuilder result = new StringBuilder(text.text());
		List<TextEdit> ordered = ordered(text, edits);
		for (int i = ordered.size() - 1; i >= 0; i--) {
			TextEdit edit = ordered.get(i);
			result.replace(edit.range().start(), edit.range().end(), edit.replacement());
		}
		return result.toString();
	}

	private static List<TextEdit> ordered(ReportText text, List<TextEdit> edits) {
		List<TextEdit> ordered = new ArrayList<>(edits);
		ordered.sort(Comparator.comparing(TextEdit::range));
		int last = 0;
		for (TextEdit edit : ordered) {
			if (edit.range().start() < last || edit.range().end() > text.text().length()) {
				throw new IllegalArgumentException(edit.toString());
			}
			last = edit.range().end();
		}
		return ordered;
	}

	/** Takes one edit in; later ones in the text were taken in before, so that offsets before it still hold. */
	private void take(TextEdit edit) {
		int start = edit.range().start();
		int end = edit.range().end();
		Piece target = edit.replacement().isEmpty() ? null : target(edit);
		if (target != null) {
			int at = Math.clamp(start, target.range().start(), target.range().end()) - target.range().start();
			int cut = Math.clamp(end, target.range().start(), target.range().end()) - target.range().start();
			content(target).replace(at, Math.max(at, cut), edit.replacement());
		}
		for (Piece piece : pieces) {
			int from = Math.max(start, piece.range().start());
			int to = Math.min(end, piece.range().end());
			if (from < to && piece != target) {
				if (piece.kind() == Piece.Kind.FIXED) {
					throw new IllegalArgumentException(edit.toString());
				}
				content(piece).delete(from - piece.range().start(), to - piece.range().start());
			}
		}
	}

	/** The piece that takes the replacement: one that the range begins in, or one beside it. */
	private Piece target(TextEdit edit) {
		boolean blank = edit.replacement().isBlank();
		Piece best = null;
		for (Piece piece : pieces) {
			boolean fits = fits(piece, edit);
			if (fits && piece.kind() != Piece.Kind.FIXED && (blank || piece.kind() != Piece.Kind.SPACE)
					&& (best == null || rank(piece, edit) < rank(best, edit))) {
				best = piece;
			}
		}
		if (best == null) {
			throw new IllegalArgumentException(edit.toString());
		}
		return best;
	}

	/** Nothing that the range leaves over may stand between the piece and the place of the replacement. */
	private static boolean fits(Piece piece, TextEdit edit) {
		int start = edit.range().start();
		int end = edit.range().end();
		return piece.touches(start) || piece.touches(end)
				|| start <= piece.range().start() && piece.range().end() <= end;
	}

	private static int rank(Piece piece, TextEdit edit) {
		boolean cut = piece.range().overlaps(edit.range())
				|| piece.range().start() < edit.range().start() && edit.range().start() < piece.range().end();
		if (piece.kind() == Piece.Kind.SPACE && cut && edit.replacement().isBlank()) {
			return -1;
		}
		return piece.kind().ordinal() * 4 + (cut ? 0 : 2) + (piece.range().start() < edit.range().start() ? 0 : 1)
				- (cut && piece.kind() != Piece.Kind.OBJECT ? 20 : 0);
	}

	private StringBuilder content(Piece piece) {
		return changed.computeIfAbsent(piece, key -> new StringBuilder(text.text(key.range())));
	}

	private void write() {
		Map<Prose, Runs.Builder> proses = new LinkedHashMap<>();
		changed.forEach((piece, content) -> {
			switch (piece.kind()) {
			case TEXT, OBJECT, EMPTY_PROSE -> proses.computeIfAbsent((Prose) piece.owner(), key -> new Runs.Builder());
			case STOP -> stop((Passage) piece.owner(), content.isEmpty() ? null : content.toString());
			case SPACE -> space(piece.owner(), content.toString());
			case MARKER, FIXED -> {
				// markers come last: the derived ones depend on the rest
			}
			}
		});
		for (Piece piece : pieces) {
			Runs.Builder edit = proses.get(piece.owner());
			if (edit != null) {
				StringBuilder content = changed.get(piece);
				if (content == null && piece.kind() == Piece.Kind.OBJECT) {
					edit.keep(((Prose) piece.owner()).getMixed().get(piece.entry()));
				} else {
					edit.text(content == null ? text.text(piece.range()) : content.toString());
				}
			}
		}
		proses.forEach((prose, runs) -> runs.build().apply(prose));
		changed.forEach((piece, content) -> {
			if (piece.kind() == Piece.Kind.MARKER) {
				Passage passage = (Passage) piece.owner();
				passage.setMarker(Markers.derived(passage).contentEquals(content) ? null : content.toString());
			}
		});
	}

	/**
	 * Spells out the white space before every passage. A heading that became empty, or no longer is, changes what a passage
	 * without typed white space prints.
	 */
	private void writeSpaces() {
		Map<Object, String> spaces = new IdentityHashMap<>();
		for (Piece piece : pieces) {
			if (piece.kind() == Piece.Kind.SPACE) {
				StringBuilder content = changed.get(piece);
				spaces.put(piece.owner(), content == null ? text.text(piece.range()) : content.toString());
			}
		}
		for (Passage passage : text.passages()) {
			passage.setSpace(spaces.getOrDefault(passage, ""));
		}
	}

	private static void stop(Passage passage, String stop) {
		switch (passage) {
		case Section section -> section.setStop(stop);
		case Item item -> item.setStop(stop);
		case Action action -> action.setStop(stop);
		default -> throw new IllegalStateException(passage.eClass().getName());
		}
	}

	private static void space(Object owner, String space) {
		if (owner instanceof Report report) {
			report.setTail(space);
		} else {
			((Passage) owner).setSpace(space);
		}
	}
}
