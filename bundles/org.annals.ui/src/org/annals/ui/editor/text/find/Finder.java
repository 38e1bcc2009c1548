/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor.text.find;

import java.util.List;
import java.util.regex.PatternSyntaxException;

import org.annals.core.session.ReportSession;
import org.annals.core.text.Range;
import org.annals.core.writing.Caret;
import org.annals.core.writing.FindReplace;
import org.annals.core.writing.FindReplace.Query;
import org.annals.ui.editor.text.Sheet;

/** Seeks on a page and follows what changes there. */
public final class Finder {

	/** Shows how far the search is. */
	interface Display {

		/**
		 * @param at       index of the selected match, or -1
		 * @param all      number of matches
		 * @param replaced how many were replaced just now, or -1
		 * @param error    why nothing can be sought or replaced, or null
		 */
		void show(int at, int all, int replaced, String error);
	}

	private static final int CALM_MILLIS = 200;
	private static final int WORDS = 60;

	private final Sheet sheet;
	private final Runnable restyle;
	private final Display display;
	private final Runnable again = this::again;
	private final FindReplace findReplace;
	private Query query;
	private List<Range> matches = List.of();

	Finder(ReportSession session, Sheet sheet, Runnable restyle, Display display) {
		findReplace = new FindReplace(session, sheet.page());
		this.sheet = sheet;
		this.restyle = restyle;
		this.display = display;
		sheet.page().addListener(change -> {
			if (query != null) {
				sheet.widget().getDisplay().timerExec(CALM_MILLIS, again);
			}
		});
	}

	/** What is selected in one line, to be sought; empty for more or less. */
	String selectedWords() {
		Range selection = sheet.selection();
		String text = selection.length() > WORDS ? "" : sheet.page().text(selection);
		return text.indexOf('\n') >= 0 ? "" : text;
	}

	void focus() {
		sheet.widget().setFocus();
	}

	void search(String sought, boolean matchCase, boolean regex) {
		query = sought.isEmpty() ? null : new Query(sought, matchCase, regex);
		find(-1);
	}

	void stop() {
		query = null;
		find(-1);
	}

	private void again() {
		if (query != null && !sheet.widget().isDisposed()) {
			find(-1);
		}
	}

	/** @param replaced how many were replaced just now, or -1 */
	private void find(int replaced) {
		String error = null;
		List<Range> found = List.of();
		try {
			found = query == null ? found : findReplace.all(query, null);
		} catch (PatternSyntaxException e) {
			error = e.getDescription();
		}
		if (!found.equals(matches)) {
			matches = found;
			restyle.run();
		}
		display.show(selected(), matches.size(), replaced, error);
	}

	private int selected() {
		return matches.indexOf(sheet.selection());
	}

	/** Goes on from the caret, around the end if need be. */
	void next(int direction) {
		find(-1);
		if (!matches.isEmpty()) {
			Range selection = sheet.selection();
			int at = first(direction > 0 && !selection.isEmpty() ? selection.start() + 1 : selection.start());
			int index = Math.floorMod(direction > 0 ? at : at - 1, matches.size());
			sheet.reveal(matches.get(index));
			display.show(index, matches.size(), -1, null);
		}
	}

	/** Index of the first match that begins at or behind an offset; the number of matches when none does. */
	private int first(int offset) {
		int low = 0;
		int high = matches.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (matches.get(middle).start() < offset) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}

	/** Replaces the selected match and goes to the next; selects the next when none is selected. */
	void replace(String with) {
		find(-1);
		if (selected() >= 0) {
			try {
				sheet.editing().closeTyping();
				sheet.place(Caret.at(findReplace.replace(query, sheet.selection(), with).offset()));
			} catch (IllegalArgumentException | IndexOutOfBoundsException e) {
				display.show(selected(), matches.size(), -1, e.getMessage());
				return;
			}
		}
		next(1);
	}

	/** Replaces all by one step, which one undo takes back. */
	void replaceAll(String with) {
		try {
			sheet.editing().closeTyping();
			int replaced = findReplace.replaceAll(query, with, null);
			find(replaced);
		} catch (IllegalArgumentException | IndexOutOfBoundsException e) {
			display.show(selected(), matches.size(), -1, e.getMessage());
		}
	}

	/** The matches that touch a range of the page. */
	List<Range> in(Range range) {
		int from = first(range.start());
		// A match that began in the line before may reach into the range.
		from = from > 0 && matches.get(from - 1).end() > range.start() ? from - 1 : from;
		int to = from;
		while (to < matches.size() && matches.get(to).start() < range.end()) {
			to++;
		}
		return matches.subList(from, to);
	}
}
