/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.writing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.annals.core.edit.Runs;
import org.annals.core.page.LineKind;
import org.annals.core.page.PageDocument;
import org.annals.core.page.Slot;
import org.annals.core.text.Markers;
import org.annals.core.text.Range;
import org.annals.model.report.Action;
import org.annals.model.report.Item;
import org.annals.model.report.Numbering;
import org.annals.model.report.Passage;
import org.annals.model.report.Prose;
import org.annals.model.report.Section;
import org.eclipse.emf.ecore.EObject;

/**
 * Takes a range of the page out of the report. Over several lines, passages that lie in it whole are gone, and what is left of
 * the last line joins the first; where nothing is left of the first line, the last one stays what it is.
 */
final class Deletion {

	private final Tree tree;
	private final PageDocument page;

	Deletion(Tree tree, PageDocument page) {
		this.tree = tree;
		this.page = page;
	}

	/** One end of the range. */
	private record End(int line, int column) {
	}

	/** The page is up to date afterwards, and the range has shrunk to its start, which is returned. */
	int delete(Range range) {
		int first = page.lineAt(range.start());
		int last = page.lineAt(range.end());
		End start = new End(first, range.start() - page.offset(first));
		End end = new End(last, range.end() - page.offset(last));
		while (start.line < end.line && page.line(start.line).isGhost()) {
			start = new End(start.line + 1, 0);
		}
		while (start.line < end.line && page.line(end.line).isGhost()) {
			end = new End(end.line - 1, page.line(end.line - 1).text().length());
		}
		int offset = page.offset(start.line) + start.column;
		if (start.line == end.line) {
			new LineDeletion(tree, page.slots(start.line), start.column, end.column).run();
		} else {
			tables(start, end);
		}
		page.sync();
		return Math.min(offset, page.length());
	}

	/** Tables that are not in the range whole keep their cells; nothing joins a row. */
	private void tables(End start, End end) {
		End from = start;
		End to = end;
		for (int i = from.line; i <= end.line && i < page.lineCount(); i++) {
			if (page.line(i).kind() != LineKind.TABLE_ROW) {
				continue;
			}
			Passage table = page.line(i).passage();
			int lastRow = i;
			while (lastRow + 1 < page.lineCount() && page.line(lastRow + 1).passage() == table) {
				lastRow++;
			}
			boolean begins = i > start.line || start.column == 0 && (i == 0 || page.line(i - 1).passage() != table);
			boolean ends = lastRow < end.line || lastRow == end.line && end.column == page.line(end.line).text().length();
			if (!begins || !ends) {
				int until = Math.min(lastRow, end.line);
				for (int row = i; row <= until; row++) {
					new LineDeletion(tree, page.slots(row), row == start.line ? start.column : 0,
							row == end.line ? end.column : page.line(row).text().length()).trim();
				}
				if (i == start.line) {
					from = new End(lastRow + 1, 0);
				} else {
					to = new End(i - 1, page.line(i - 1).text().length());
				}
			}
			i = lastRow;
		}
		if (from.line == to.line) {
			new LineDeletion(tree, page.slots(from.line), from.column, to.column).run();
		} else if (from.line < to.line) {
			lines(from, to);
		}
	}

	private void lines(End start, End end) {
		List<Slot> head = page.slots(start.line);
		List<Slot> tail = page.slots(end.line);
		boolean keepsLast = start.column == 0 && end.column < page.line(end.line).text().length()
				|| start.column == 0 && page.line(start.line).text().isEmpty();
		Slot into = keepsLast ? null : prose(head, start.column);
		Slot rest = into == null ? null : rest(tail, end.column);
		Set<Passage> gone = new LinkedHashSet<>();
		for (int i = start.line; i <= end.line; i++) {
			boolean whole = i > start.line && i < end.line;
			covered(page.slots(i), i == start.line ? start.column : 0,
					i == end.line ? end.column : page.line(i).text().length(), i == end.line && !whole, gone);
		}
		if (keepsLast) {
			// What the last line begins with stays, were it but its number.
			tail.stream().filter(slot -> slot.range().end() > end.column || tail.indexOf(slot) == 0 && end.column == 0)
					.forEach(slot -> gone.remove(slot.owner()));
			head.forEach(slot -> gone.add(slot.owner()));
		}
		if (into != null) {
			gone.remove(into.owner());
		}
		new LineDeletion(tree, tail, 0, end.column).trim();
		new LineDeletion(tree, head, start.column, page.line(start.line).text().length()).trim();
		if (rest != null) {
			join(into, rest);
			gone.add(rest.owner());
		}
		Passage next = next(tail, end.column, gone);
		clear(gone);
		if (next != null && next.eContainer() != null && keepsLast && !gone.isEmpty()
				&& tail.get(0).owner() != next) {
			tree.newLine(next, tail.get(0).owner());
		} else if (next != null && next.eContainer() != null && !keepsLast) {
			tree.runIn(next);
			if (next.eContainer() instanceof Section section && section.getHeading() == null
					&& section.getBlocks().indexOf(next) == 0) {
				tree.runIn(section);
			}
		}
	}

	/** The prose that the range begins in. */
	private static Slot prose(List<Slot> slots, int column) {
		Slot found = null;
		for (Slot slot : slots) {
			if (slot.isProse() && (found == null || slot.range().start() < column)) {
				found = slot;
			}
		}
		return found;
	}

	/** The prose that the range ends in, when its rest has to go on in another one. */
	private static Slot rest(List<Slot> slots, int column) {
		boolean first = true;
		for (Slot slot : slots) {
			if (slot.isProse()) {
				if (slot.range().start() < column && column < slot.range().end() || first && column <= slot.range().start()) {
					return slot;
				}
				first = false;
			}
		}
		return null;
	}

	/** Passages of which all that the line prints lies in the range. */
	private static void covered(List<Slot> slots, int from, int to, boolean last, Set<Passage> gone) {
		for (Slot slot : slots) {
			Passage owner = slot.owner();
			boolean all = slots.stream().filter(other -> other.owner() == owner && other.kind() != Slot.Kind.SPACE)
					.allMatch(other -> from <= other.range().start() && other.range().end() <= to);
			if (all && !(last && slot.range().isEmpty() && slot.range().start() == to && to > 0)) {
				gone.add(owner);
			}
		}
	}

	private static Passage next(List<Slot> slots, int column, Set<Passage> gone) {
		for (Slot slot : slots) {
			if (slot.range().end() >= column && !gone.contains(slot.owner())) {
				return slot.owner();
			}
		}
		return null;
	}

	private void join(Slot into, Slot rest) {
		EObject target = LineDeletion.owner(into);
		Prose prose = Blocks.prose(rest.owner());
		Runs runs = Runs.of(prose);
		if (prose != null) {
			tree.edit().runs(prose, Runs.NONE);
		}
		String stop = Blocks.stop(rest.owner());
		boolean keepsStop = target instanceof Action && rest.owner() instanceof Action;
		if (keepsStop) {
			tree.stop(target, stop);
		} else {
			runs = runs.plus(Runs.text(stop));
			if (!stop.isEmpty()) {
				tree.stop(rest.owner(), "");
			}
		}
		tree.edit().runs(tree.prose(target), Runs.of(tree.prose(target)).plus(runs));
	}

	/** From the end, so that what is in a section or an item goes before it. */
	private void clear(Set<Passage> gone) {
		List<Passage> all = new ArrayList<>(gone);
		Set<EObject> containers = new LinkedHashSet<>();
		for (int i = all.size() - 1; i >= 0; i--) {
			Passage passage = all.get(i);
			if (passage.eContainer() == null) {
				continue;
			}
			EObject container = passage.eContainer();
			if (passage instanceof Section section && !(section.getBlocks().isEmpty() && section.getSections().isEmpty())) {
				tree.dissolve(section);
			} else if (passage instanceof Item item && !item.getBlocks().isEmpty()) {
				if (item.getHeading() != null) {
					tree.edit().runs(item.getHeading(), Runs.NONE);
					tree.stop(item, "");
				}
				tree.unwrap(item);
			} else {
				tree.remove(passage);
			}
			containers.add(container);
		}
		containers.forEach(this::hollow);
	}

	/** A section without heading that has lost all it held prints nothing. */
	private void hollow(EObject container) {
		if (container instanceof Section section && section.eContainer() != null && section.getHeading() == null
				&& section.getBlocks().isEmpty() && section.getSections().isEmpty()) {
			tree.remove(section);
		} else if (container instanceof Item item && item.eContainer() != null && item.getHeading() == null
				&& item.getBlocks().isEmpty()) {
			if (Markers.style(item) == Numbering.NONE) {
				tree.remove(item);
			} else {
				tree.add(item, Blocks.blocksFeature(item), 0, Blocks.content(item));
			}
		}
	}
}
