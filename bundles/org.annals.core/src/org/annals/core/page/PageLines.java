/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.page;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.annals.core.page.PageDocument.Change;
import org.eclipse.emf.ecore.EObject;

/** The lines of a page with their offsets, and the changes from one state to the next. */
final class PageLines {

	private List<LineView> views = new ArrayList<>();
	private int[] pageStarts = {};
	private int[] reportStarts = {};
	private Map<EObject, LineView> homes = new IdentityHashMap<>();
	private String text;

	int size() {
		return views.size();
	}

	LineView get(int index) {
		return views.get(index);
	}

	int pageStart(int index) {
		return pageStarts[index];
	}

	int reportStart(int index) {
		return reportStarts[index];
	}

	int length() {
		int last = views.size() - 1;
		return pageStarts[last] + views.get(last).length();
	}

	/** The line in which a passage, prose or cell begins, or null. */
	LineView home(EObject object) {
		return homes.get(object);
	}

	String text() {
		if (text == null) {
			text = join(0, views.size());
		}
		return text;
	}

	private String join(int from, int to) {
		StringBuilder joined = new StringBuilder();
		for (int i = from; i < to; i++) {
			joined.append(i > from ? "\n" : "").append(views.get(i).line.text());
		}
		return joined.toString();
	}

	/** The last line that begins at or before a page offset. */
	int lineAt(int offset) {
		return search(pageStarts, offset);
	}

	/** The line of the report's text at an offset of it, never a ghost; -1 when no line is of the report. */
	int lineOfReport(int offset) {
		int line = search(reportStarts, offset);
		while (line >= 0 && views.get(line).line.isGhost()) {
			line--;
		}
		if (line < 0) {
			line = 0;
			while (line < views.size() && views.get(line).line.isGhost()) {
				line++;
			}
		}
		return line == views.size() ? -1 : line;
	}

	private static int search(int[] starts, int offset) {
		int low = 0;
		int high = starts.length - 1;
		while (low < high) {
			int middle = (low + high + 1) >>> 1;
			if (starts[middle] <= offset) {
				low = middle;
			} else {
				high = middle - 1;
			}
		}
		return low;
	}

	/** Writes one line anew; its atoms are the same. */
	Change rewrite(LineView old) {
		LineView fresh = new LineView(old.draft);
		int index = old.index;
		settle(fresh, index);
		if (fresh.line.equals(old.line)) {
			return null;
		}
		text = null;
		int moved = fresh.length() - old.length();
		if (moved != 0) {
			for (int i = index + 1; i < pageStarts.length; i++) {
				pageStarts[i] += moved;
				reportStarts[i] += moved;
			}
		}
		return change(old.line.text(), fresh.line.text(), pageStarts[index], index, 1, 1);
	}

	private void settle(LineView view, int index) {
		view.index = index;
		if (index < views.size()) {
			views.set(index, view);
		} else {
			views.add(view);
		}
		if (view.draft.first != null) {
			homes.put(view.draft.first, view);
		}
		for (Slot slot : view.slots) {
			home(slot.owner(), view);
			home(slot.prose(), view);
			home(slot.cell(), view);
		}
	}

	/** An object's home is where it begins. */
	private void home(EObject object, LineView view) {
		if (object != null) {
			LineView known = homes.get(object);
			if (known == null || known.index >= view.index) {
				homes.put(object, view);
			}
		}
	}

	/**
	 * Takes over new lines; what is equal to an old line is kept as it is.
	 *
	 * @param dirty proses whose text changed
	 * @return null when nothing changed
	 */
	Change replace(List<LineDraft> drafts, Set<EObject> dirty) {
		List<LineView> old = views;
		int[] oldStarts = pageStarts;
		Map<EObject, LineView> known = homes;
		views = new ArrayList<>(drafts.size());
		homes = new IdentityHashMap<>(Math.max(16, known.size() + known.size() / 4));
		for (LineDraft draft : drafts) {
			LineView candidate = draft.atoms.isEmpty() || draft.atoms.get(0).owner() == null ? null
					: known.get(draft.atoms.get(0).prose() != null ? draft.atoms.get(0).prose() : draft.first);
			boolean same = candidate != null && candidate.draft.isSame(draft) && (dirty.isEmpty() || isClean(draft, dirty));
			settle(same ? candidate : new LineView(draft), views.size());
		}
		place();
		int head = 0;
		int common = Math.min(old.size(), views.size());
		while (head < common && isSame(old.get(head), views.get(head))) {
			head++;
		}
		int tail = 0;
		while (tail < common - head && isSame(old.get(old.size() - 1 - tail), views.get(views.size() - 1 - tail))) {
			tail++;
		}
		text = null;
		if (old.isEmpty() || head == old.size() && head == views.size()) {
			return null;
		}
		return region(old, oldStarts, head, tail);
	}

	private static boolean isSame(LineView a, LineView b) {
		return a == b || a.line.equals(b.line);
	}

	private static boolean isClean(LineDraft draft, Set<EObject> dirty) {
		for (Atom atom : draft.atoms) {
			if (atom.prose() != null && dirty.contains(atom.prose())) {
				return false;
			}
		}
		return true;
	}

	private Change region(List<LineView> old, int[] oldStarts, int head, int tail) {
		List<LineView> fresh = views;
		String after = region(fresh, head, fresh.size() - tail, tail > 0);
		String before = region(old, head, old.size() - tail, tail > 0);
		int start = head == 0 ? 0 : tail > 0 ? oldStarts.length > head ? oldStarts[head] : 0
				: oldStarts[head - 1] + old.get(head - 1).length();
		return change(before, after, start, head, old.size() - head - tail, fresh.size() - head - tail);
	}

	/** The lines with the feeds that part them from their neighbours. */
	private static String region(List<LineView> lines, int from, int to, boolean followed) {
		StringBuilder region = new StringBuilder();
		for (int i = from; i < to; i++) {
			if (!followed && i > 0) {
				region.append('\n');
			}
			region.append(lines.get(i).line.text());
			if (followed) {
				region.append('\n');
			}
		}
		return region.toString();
	}

	private static Change change(String before, String after, int start, int firstLine, int oldLines, int newLines) {
		int head = 0;
		int common = Math.min(before.length(), after.length());
		while (head < common && before.charAt(head) == after.charAt(head)) {
			head++;
		}
		if (head > 0 && Character.isHighSurrogate(before.charAt(head - 1))) {
			head--;
		}
		int tail = 0;
		while (tail < common - head
				&& before.charAt(before.length() - 1 - tail) == after.charAt(after.length() - 1 - tail)) {
			tail++;
		}
		if (tail > 0 && Character.isLowSurrogate(before.charAt(before.length() - tail))) {
			tail--;
		}
		return new Change(start + head, before.length() - tail - head, after.substring(head, after.length() - tail),
				firstLine, oldLines, newLines);
	}

	private void place() {
		pageStarts = new int[views.size()];
		reportStarts = new int[views.size()];
		int page = 0;
		int report = 0;
		for (int i = 0; i < pageStarts.length; i++) {
			LineView view = views.get(i);
			pageStarts[i] = page;
			page += view.length() + 1;
			report += view.draft.before;
			reportStarts[i] = report;
			report += view.line.isGhost() ? 0 : view.length();
		}
	}
}
