/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.back;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.annals.core.source.docx.ReturnedDocument;
import org.annals.core.source.docx.ReturnedDocument.Block;
import org.annals.core.source.docx.ReturnedDocument.Grid;
import org.annals.core.source.docx.ReturnedDocument.Mark;
import org.annals.core.source.docx.ReturnedDocument.Text;
import org.annals.model.report.Paragraph;
import org.annals.model.report.ParagraphRole;

/** Cuts a returned document by its bookmarks. A bookmark that was doubled counts where the text is most like the old one. */
final class Pieces {

	private final Map<String, Unit> byId = new HashMap<>();
	private final Map<String, Piece> owners = new HashMap<>();
	/** What titles say, whose lines may be broken. */
	private final Set<String> titles = new HashSet<>();
	private final List<Piece> pieces = new ArrayList<>();
	private int paragraph;

	private Pieces(List<Unit> units) {
		for (Unit unit : units) {
			if (isTitle(unit)) {
				titles.add(unit.shown());
			}
			if (!unit.isSilent() && unit.passage().getId() != null) {
				byId.put(unit.passage().getId(), unit);
			}
		}
	}

	/** All pieces in the order of the document; blank paragraphs are none. */
	static List<Piece> of(ReturnedDocument document, List<Unit> units) {
		Pieces work = new Pieces(units);
		Unit titled = null;
		String title = null;
		for (Block block : document.blocks()) {
			switch (block) {
			case Text text -> {
				if (titled != null) {
					// Its table is gone, but not its words.
					work.line(new Text(title, List.of(), 0, false, false));
				}
				titled = work.table(text.marks());
				title = titled == null ? null : PlainText.of(text.text());
				if (titled == null) {
					work.add(text);
				}
			}
			case Grid grid -> {
				Unit table = work.table(grid.marks());
				work.add(grid, table != null ? table : titled, title);
				titled = null;
				title = null;
			}
			}
		}
		if (titled != null) {
			work.line(new Text(title, List.of(), 0, false, false));
		}
		return work.pieces;
	}

	/** The table that a bookmark among these stands for, or null. */
	private Unit table(List<Mark> marks) {
		return known(marks).stream().map(mark -> unit(mark)).filter(Unit::isTable).findFirst().orElse(null);
	}

	private List<Mark> known(List<Mark> marks) {
		return marks.stream().filter(mark -> unit(mark) != null).sorted(Comparator.comparingInt(Mark::offset)).toList();
	}

	private Unit unit(Mark mark) {
		return mark.name().startsWith(PassageMarks.BOOKMARK) ? byId.get(mark.name().substring(PassageMarks.BOOKMARK.length()))
				: null;
	}

	private void add(Grid grid, Unit table, String title) {
		StringBuilder all = new StringBuilder();
		grid.rows().forEach(row -> all.append(String.join("\t", row)).append('\n'));
		Piece piece = new Piece(paragraph++, true, all.toString(), 0, false, grid);
		piece.tableTitle = title;
		pieces.add(piece);
		if (table != null) {
			own(piece, table);
		}
	}

	private void add(Text text) {
		List<Mark> marks = known(text.marks());
		boolean title = text.title() || marks.stream().anyMatch(mark -> isTitle(unit(mark)))
				|| titles.contains(PlainText.of(text.text().replace("\n", "")));
		if (title) {
			int[] kept = kept(text.text());
			marks = marks.stream().map(mark -> new Mark(mark.name(), kept[Math.min(mark.offset(), text.text().length())])).toList();
			line(new Text(text.text().replace("\n", ""), marks, text.level(), true, text.numbered()));
			return;
		}
		int start = 0;
		int level = text.level();
		for (String line : text.text().split("\n", -1)) {
			int from = start;
			int end = start + line.length();
			boolean last = end == text.text().length();
			line(new Text(line, marks.stream().filter(mark -> mark.offset() >= from && (mark.offset() <= end || last))
					.filter(mark -> mark.offset() < end || last || from == end)
					.map(mark -> new Mark(mark.name(), Math.min(mark.offset(), end) - from)).toList(), level, false,
					text.numbered() && start == 0));
			// A heading is one line; what follows a line break in it is not a second heading.
			level = 0;
			start = end + 1;
		}
	}

	/** The lines of a title are broken by the writer, because no word processor can shape them. */
	private static boolean isTitle(Unit unit) {
		return unit.passage() instanceof Paragraph paragraph
				&& (paragraph.getRole() == ParagraphRole.TITLE || paragraph.getRole() == ParagraphRole.SUBTITLE);
	}

	/** Where the offsets of a text are when its line feeds are left out. */
	private static int[] kept(String text) {
		int[] kept = new int[text.length() + 1];
		for (int i = 0; i < text.length(); i++) {
			kept[i + 1] = kept[i] + (text.charAt(i) == '\n' ? 0 : 1);
		}
		return kept;
	}

	private void line(Text line) {
		String text = line.text();
		if (PlainText.of(text).isEmpty()) {
			return;
		}
		int start = 0;
		Unit unit = null;
		boolean opens = true;
		for (Mark mark : line.marks()) {
			int at = Math.min(mark.offset(), text.length());
			// What was typed before the first bookmark of a paragraph belongs to the passage that opens it.
			boolean before = start == 0 && unit == null && unit(mark).opens();
			if (!before && !PlainText.of(text.substring(start, at)).isEmpty()) {
				piece(line, start, at, unit, opens);
				opens = false;
				start = at;
			}
			unit = unit(mark);
		}
		if (!PlainText.of(text.substring(start)).isEmpty()) {
			piece(line, start, text.length(), unit, opens);
		}
		paragraph++;
	}

	private void piece(Text line, int start, int end, Unit unit, boolean opens) {
		Piece piece = new Piece(paragraph, opens, line.text().substring(start, end), line.level(), line.numbered() && opens, null);
		pieces.add(piece);
		if (unit != null) {
			own(piece, unit);
		}
	}

	private void own(Piece piece, Unit unit) {
		Piece other = owners.get(unit.passage().getId());
		if (other != null) {
			if (PlainText.likeness(other.text, unit.shown()) >= PlainText.likeness(piece.text, unit.shown())) {
				return;
			}
			other.unit = null;
		}
		owners.put(unit.passage().getId(), piece.of(unit));
	}
}
