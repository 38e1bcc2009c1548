/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.writing;

import static org.annals.model.report.ReportPackage.Literals.PASSAGE__NUMBERING;

import java.util.Arrays;

import org.annals.core.edit.Runs;
import org.annals.core.page.LineKind;
import org.annals.core.page.PageDocument;
import org.annals.core.page.PageLine;
import org.annals.core.page.Slot;
import org.annals.core.text.Range;
import org.annals.model.report.Item;
import org.annals.model.report.Numbering;
import org.annals.model.report.Passage;
import org.annals.model.report.Section;

/** Enter, Backspace, Delete and Tab. */
final class Keys {

	private final PageDocument page;
	private final Edits edits;

	Keys(PageDocument page, Edits edits) {
		this.page = page;
		this.edits = edits;
	}

	Caret enter(Range selection) {
		Spot spot = Spot.at(page, selection.start());
		if (selection.isEmpty() && (spot.line().isGhost() || entersGhost(spot) || entersGuided(spot))) {
			return Caret.at(spot.index() + 1 < page.lineCount() ? page.offset(spot.index() + 1) : selection.start());
		}
		if (selection.isEmpty() && spot.isTable()) {
			return Caret.at(below(spot));
		}
		return edits.structural("enter", tree -> {
			Spot there = selection.isEmpty() ? spot : Spot.at(page, new Deletion(tree, page).delete(selection));
			if (there.slot() == null || there.isTable()) {
				return there.slot() == null ? Typing.insert(tree, there, "") : there.point();
			}
			return new Splitting(tree).split(there);
		});
	}

	/** Behind a title, Enter goes to the part that is asked for next. */
	private boolean entersGhost(Spot spot) {
		return spot.column() == spot.line().text().length() && !spot.line().text().isEmpty()
				&& spot.index() + 1 < page.lineCount() && page.line(spot.index() + 1).isGhost()
				&& page.line(spot.index() + 1).ghost().part() != null && spot.line().kind() != LineKind.BODY
				&& spot.line().kind() != LineKind.HEADING;
	}

	/** Behind a heading, Enter goes to the empty line below that says what belongs there. */
	private boolean entersGuided(Spot spot) {
		if (spot.line().kind() != LineKind.HEADING || spot.column() < spot.line().text().length()
				|| spot.column() == spot.textStart() || spot.index() + 1 >= page.lineCount()) {
			return false;
		}
		PageLine below = page.line(spot.index() + 1);
		return below.kind() == LineKind.BODY && below.guidance() != null && below.text().isEmpty();
	}

	/** The same cell of the next row, else the next line. */
	private int below(Spot spot) {
		if (spot.index() + 1 == page.lineCount()) {
			return page.length();
		}
		int cell = (int) spot.slots().stream().filter(Slot::isProse).takeWhile(slot -> slot != spot.slot()).count();
		Slot below = page.slots(spot.index() + 1).stream().filter(slot -> slot.isProse() && slot.cell() != null).skip(cell)
				.findFirst().orElse(null);
		return page.offset(spot.index() + 1) + (below == null ? 0 : below.range().start());
	}

	Caret backspace(Range selection) {
		if (!selection.isEmpty()) {
			return erase(selection, "deleting");
		}
		Spot spot = Spot.at(page, selection.start());
		int offset = selection.start();
		if (spot.line().isGhost() || spot.isTable() && spot.column() == spot.slot().range().start()) {
			return Caret.at(Math.max(0, offset - 1));
		}
		if (spot.column() == 0 || spot.column() <= spot.textStart() && spot.slots().get(0).kind() == Slot.Kind.MARKER) {
			return atStart(spot, offset);
		}
		for (Slot slot : spot.slots()) {
			if (slot.kind() == Slot.Kind.MARKER && slot.range().start() < spot.column() && spot.column() <= slot.range().end()) {
				int start = page.offset(spot.index());
				return erase(slot.range().shift(start), "plain");
			}
		}
		int length = Character.charCount(spot.line().text().codePointBefore(spot.column()));
		return run(spot, new Range(offset - length, offset));
	}

	/** Structure goes before lines are joined. */
	private Caret atStart(Spot spot, int offset) {
		Passage first = spot.slots().isEmpty() ? spot.line().passage() : spot.slots().get(0).owner();
		if (spot.line().kind() == LineKind.HEADING && first instanceof Section section) {
			return edits.structural("plain", tree -> new Levels(tree).paragraph(section));
		}
		boolean marked = !spot.slots().isEmpty() && spot.slots().get(0).kind() == Slot.Kind.MARKER;
		if (first instanceof Item item && (marked || item.getHeading() != null)) {
			return edits.structural("plain", tree -> Splitting.start(tree.unwrap(item).get(0)));
		}
		if (marked) {
			return edits.structural("plain", tree -> {
				tree.plain(first);
				tree.edit().set(first, PASSAGE__NUMBERING, Numbering.NONE);
				return Point.at(first, 0);
			});
		}
		if (spot.index() == 0) {
			return Caret.at(offset);
		}
		PageLine before = page.line(spot.index() - 1);
		if (before.isGhost() || before.kind() == LineKind.TABLE_ROW && !spot.line().text().isEmpty()) {
			return Caret.at(offset - 1);
		}
		return edits.structuralAt("join", tree -> {
			if (before.kind() == LineKind.TABLE_ROW) {
				tree.remove(first);
				page.sync();
				return offset - 1;
			}
			return new Deletion(tree, page).delete(new Range(offset - 1, offset));
		});
	}

	Caret delete(Range selection) {
		if (!selection.isEmpty()) {
			return erase(selection, "deleting");
		}
		Spot spot = Spot.at(page, selection.start());
		int offset = selection.start();
		if (spot.line().isGhost()) {
			return Caret.at(offset);
		}
		if (spot.column() < spot.line().text().length()) {
			Slot slot = spot.slots().stream().filter(other -> spot.column() < other.range().end()).findFirst().orElseThrow();
			if (slot.kind() == Slot.Kind.MARKER) {
				return slot == spot.slots().get(0) ? Caret.at(page.offset(spot.index()) + slot.range().end())
						: erase(slot.range().shift(page.offset(spot.index())), "plain");
			}
			if (slot.kind() == Slot.Kind.TAB) {
				return Caret.at(offset);
			}
			int length = Character.charCount(spot.line().text().codePointAt(spot.column()));
			return run(spot, new Range(offset, offset + length));
		}
		if (spot.index() + 1 == page.lineCount() || page.line(spot.index() + 1).isGhost()
				|| page.line(spot.index() + 1).kind() == LineKind.TABLE_ROW || spot.line().kind() == LineKind.TABLE_ROW) {
			return Caret.at(offset);
		}
		Spot next = Spot.at(page, offset + 1);
		boolean vanishes = spot.line().text().isEmpty();
		return edits.structuralAt("join", tree -> new Deletion(tree, page)
				.delete(new Range(offset, offset + 1 + (vanishes ? 0 : next.textStart()))));
	}

	/** One char of a run of deletions. */
	private Caret run(Spot spot, Range range) {
		Spot at = Spot.at(page, range.start());
		Slot slot = containing(spot, range);
		if (slot == null || !staysThere(spot, slot, range)) {
			return erase(range, "deleting");
		}
		int start = page.offset(at.index()) + slot.range().start();
		int from = range.start() - start;
		Point caret = Point.at(LineDeletion.owner(slot), spot.column() - slot.range().start());
		return edits.typing("deleting", caret, false,
				tree -> ProseChange.replace(tree, LineDeletion.owner(slot), from, from + range.length(), ""));
	}

	private Slot containing(Spot spot, Range range) {
		Range inLine = range.shift(-page.offset(spot.index()));
		return spot.slots().stream().filter(slot -> slot.isProse() && slot.range().covers(inLine)).findFirst().orElse(null);
	}

	/** Whether the prose keeps text, or need not. */
	private static boolean staysThere(Spot spot, Slot slot, Range range) {
		return slot.range().length() > range.length() || slot.kind() == Slot.Kind.HEADING || slot.cell() != null
				|| spot.slots().stream().allMatch(other -> other.owner() == slot.owner());
	}

	/** Takes a selection out. */
	Caret erase(Range selection, String label) {
		if (selection.isEmpty()) {
			return Caret.at(selection.start());
		}
		Spot spot = Spot.at(page, selection.start());
		boolean oneLine = page.lineAt(selection.end()) == spot.index();
		Slot slot = oneLine ? containing(spot, selection) : null;
		if (slot != null && staysThere(spot, slot, selection)) {
			int from = selection.start() - page.offset(spot.index()) - slot.range().start();
			return edits.prose(label, tree -> ProseChange.replace(tree, LineDeletion.owner(slot), from,
					from + selection.length(), ""));
		}
		return edits.structuralAt(label, tree -> new Deletion(tree, page).delete(selection));
	}

	/** What Tab works on; null where there is nothing. */
	Passage passage(Range selection) {
		Spot spot = Spot.at(page, selection.start());
		if (spot.isTable()) {
			return spot.slot().owner();
		}
		if (spot.line().isGhost() || spot.slots().isEmpty()) {
			return null;
		}
		Passage first = spot.slots().get(0).owner();
		return first.eContainer() instanceof Item item && spot.slots().get(0).kind() == Slot.Kind.MARKER ? item : first;
	}

	boolean isCell(Range selection) {
		return Spot.at(page, selection.start()).isTable();
	}

	Caret level(Range selection, boolean promote) {
		Spot spot = Spot.at(page, selection.start());
		if (spot.isTable()) {
			return cell(spot, promote);
		}
		Passage passage = passage(selection);
		if (passage == null || !(promote ? Levels.canPromote(passage) : Levels.canDemote(passage))) {
			return new Caret(selection.start(), selection.end());
		}
		int offset = spot.slot() == null || spot.slot().owner() != passage ? 0
				: Math.min(spot.point().offset(), Runs.of(Blocks.prose(passage)).length());
		return edits.structural(promote ? "promote" : "demote", tree -> promote ? new Levels(tree).promote(passage, offset)
				: new Levels(tree).demote(passage, offset));
	}

	/** The cell beside, in the row beside at a row's end; its text is selected. */
	private Caret cell(Spot spot, boolean back) {
		int step = back ? -1 : 1;
		Slot[] cells = spot.slots().stream().filter(Slot::isProse).toArray(Slot[]::new);
		int column = Arrays.asList(cells).indexOf(spot.slot()) + step;
		int line = spot.index();
		if (column < 0 || column >= cells.length) {
			line += step;
			if (line < 0 || line >= page.lineCount() || page.line(line).kind() != LineKind.TABLE_ROW) {
				return Caret.at(page.offset(spot.index()) + spot.column());
			}
			cells = page.slots(line).stream().filter(Slot::isProse).toArray(Slot[]::new);
			column = back ? cells.length - 1 : 0;
		}
		Range cell = cells[column].range().shift(page.offset(line));
		return new Caret(cell.start(), cell.end());
	}
}
