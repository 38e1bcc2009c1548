/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor.text.find;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.PatternSyntaxException;

import org.annals.core.text.Range;
import org.annals.core.writing.Caret;
import org.annals.ui.editor.text.Sheet;

/** Seeks on a page and follows what changes there. */
public final class Finder {

	/** Shows how far the search is. */
	interface Display {

		/**
		 * @param at    index of the selected match, or -1
		 * @param all   number of matches
		 * @param error why nothing can be sought, or null
		 */
		void show(int at, int all, String error);
	}

	private static final int CALM_MILLIS = 200;
	private static final int WORDS = 60;

	private final Sheet sheet;
	private final Runnable restyle;
	private final Display display;
	private final Runnable again = this::again;
	private Search search;
	private List<Range> matches = List.of();

	Finder(Sheet sheet, Runnable restyle, Display display) {
		this.sheet = sheet;
		this.restyle = restyle;
		this.display = display;
		sheet.page().addListener(change -> {
			if (search != null) {
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
		String error = null;
		search = null;
		try {
			search = sought.isEmpty() ? null : new Search(sought, matchCase, regex);
		} catch (PatternSyntaxException e) {
			error = e.getDescription();
		}
		find();
		display.show(selected(), matches.size(), error);
	}

	void stop() {
		search = null;
		find();
	}

	private void again() {
		if (search != null && !sheet.widget().isDisposed()) {
			find();
			display.show(selected(), matches.size(), null);
		}
	}

	private void find() {
		List<Range> found = search == null ? List.of() : search.in(sheet.page().text());
		if (!found.equals(matches)) {
			matches = found;
			restyle.run();
		}
	}

	private int selected() {
		return matches.indexOf(sheet.selection());
	}

	/** Goes on from the caret, around the end if need be. */
	void next(int direction) {
		find();
		if (!matches.isEmpty()) {
			Range selection = sheet.selection();
			int at = first(direction > 0 ? selection.start() + (selection.isEmpty() ? 0 : 1) : selection.start());
			go(Math.floorMod(direction > 0 ? at : at - 1, matches.size()));
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

	private void go(int index) {
		Range match = matches.get(index);
		sheet.reveal(match);
		display.show(index, matches.size(), null);
	}

	/** Replaces the selected match and goes to the next; selects the next when none is selected. */
	void replace(String with) {
		find();
		if (selected() >= 0) {
			Range match = sheet.selection();
			sheet.editing().closeTyping();
			sheet.place(put(match, search.replacement(sheet.page().text(), match, with)));
			sheet.editing().closeTyping();
			find();
		}
		next(1);
		display.show(selected(), matches.size(), null);
	}

	private Caret put(Range match, String with) {
		return with.isEmpty() ? sheet.editing().delete(match) : sheet.editing().type(match, with);
	}

	/** Replaces all, from the end so that what is still to come stays in place. */
	void replaceAll(String with) {
		find();
		List<Range> all = new ArrayList<>(matches);
		String text = sheet.page().text();
		for (int i = all.size() - 1; i >= 0; i--) {
			sheet.place(put(all.get(i), search.replacement(text, all.get(i), with)));
			sheet.editing().closeTyping();
		}
		find();
		display.show(selected(), matches.size(), null);
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
