/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor.text;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.annals.core.page.PageDocument;
import org.annals.core.session.ReportSession;
import org.annals.core.text.Range;
import org.annals.core.writing.Caret;
import org.annals.core.writing.TextEditing;
import org.annals.ui.AnnalsUi;
import org.annals.ui.checking.FindingMarks.Mark;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;

/** The widget that shows a page: a mirror of {@link PageDocument}, which alone decides what stands in it. */
public final class Sheet {

	/** More lines than this are styled anew by forgetting the style of all. */
	private static final int MANY = 40;
	/** As many lines the widget keeps laid out, from the one above the view. */
	private static final int KEPT = 300;

	private final StyledText widget;
	private final PageDocument page;
	private final TextEditing editing;
	private final MarkPlaces marks;
	private final Composition composition;
	private boolean behind;
	private boolean placing;
	private int changed = -1;

	Sheet(Composite parent, ReportSession session) {
		page = new PageDocument(session);
		editing = new TextEditing(session, page, AnnalsUi.core());
		marks = new MarkPlaces(page);
		widget = new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.DOUBLE_BUFFERED);
		widget.setText(page.text());
		composition = new Composition(widget, editing, this::catchUp);
		page.addListener(this::replaced);
		widget.addCaretListener(event -> {
			if (!placing) {
				editing.closeTyping();
			}
		});
		widget.addListener(SWT.Dispose, event -> page.dispose());
	}

	public StyledText widget() {
		return widget;
	}

	public PageDocument page() {
		return page;
	}

	public TextEditing editing() {
		return editing;
	}

	/** The findings on the page. */
	public MarkPlaces marks() {
		return marks;
	}

	public Composition composition() {
		return composition;
	}

	/** What is selected, on the page. */
	public Range selection() {
		Point selected = widget.getSelection();
		int start = bound(composition.toPage(selected.x));
		return new Range(start, Math.max(start, bound(composition.toPage(selected.y))));
	}

	/** The caret, on the page. */
	public int caret() {
		return bound(composition.toPage(widget.getCaretOffset()));
	}

	private int bound(int offset) {
		return Math.clamp(offset, 0, page.length());
	}

	/** Puts the caret somewhere and brings it into view. */
	public void place(Caret caret) {
		if (!composition.isActive()) {
			int end = widget.getCharCount();
			placing = true;
			widget.setSelection(Math.clamp(caret.anchor(), 0, end), Math.clamp(caret.offset(), 0, end));
			placing = false;
		}
	}

	/** Selects a range of the page and shows it with what stands around it. */
	public void reveal(Range range) {
		show(range);
		place(new Caret(range.start(), range.end()));
	}

	/** Scrolls to a range of the page unless it is well in view. */
	void show(Range range) {
		int height = widget.getClientArea().height;
		int top = widget.getLinePixel(page.lineAt(range.start()));
		if (top < 0 || top > height * 3 / 4) {
			// A third of the window above it shows what it belongs to.
			widget.setTopPixel(widget.getTopPixel() + top - height / 3);
		}
	}

	/** Where the page last changed, the offset behind what came; -1 when it did not since {@link #forgetChange}. */
	int lastChange() {
		return changed;
	}

	void forgetChange() {
		changed = -1;
	}

	/** A change over lines reaches to the last heading that has another number now: the caret belongs where it began. */
	private static int behind(PageDocument.Change change) {
		int came = change.oldLines() > 1 || change.newLines() > 1
				? Math.max(0, change.text().length() - change.length()) : change.text().length();
		return change.start() + came;
	}

	private void replaced(PageDocument.Change change) {
		placing = true;
		take(change);
		placing = false;
	}

	private void take(PageDocument.Change change) {
		marks.follow(change);
		changed = behind(change);
		if (composition.isActive()) {
			behind = true;
		} else if (behind) {
			catchUp();
		} else {
			if (change.length() > 0 || !change.text().isEmpty()) {
				widget.getContent().replaceTextRange(change.start(), change.length(), change.text());
			}
			restyle(change.firstLine(), change.newLines());
		}
	}

	/** Takes over at once what changed while something was composed. */
	void catchUp() {
		if (!behind || composition.isActive()) {
			return;
		}
		behind = false;
		String old = widget.getContent().getTextRange(0, widget.getCharCount());
		String text = page.text();
		int head = 0;
		int common = Math.min(old.length(), text.length());
		while (head < common && old.charAt(head) == text.charAt(head)) {
			head++;
		}
		int tail = 0;
		while (tail < common - head && old.charAt(old.length() - 1 - tail) == text.charAt(text.length() - 1 - tail)) {
			tail++;
		}
		widget.getContent().replaceTextRange(head, old.length() - head - tail, text.substring(head, text.length() - tail));
		restyle();
	}

	/** Takes findings over; whether any looks different now. Only the lines in which one does are drawn anew. */
	boolean mark(List<Mark> found) {
		Set<Integer> lines = new TreeSet<>();
		List<Range> changed = marks.set(found);
		for (Range range : changed) {
			for (int line = page.lineAt(bound(range.start())); line <= page.lineAt(bound(range.end())); line++) {
				lines.add(line);
			}
		}
		int first = firstKept();
		lines.removeIf(line -> line < first || line >= first + KEPT);
		// The widget may move its caret and back; that ends no run of typing.
		placing = true;
		forget(lines);
		placing = false;
		return !changed.isEmpty();
	}

	/** Has lines drawn anew with what they are now, which may have made them higher. */
	private void restyle(int firstLine, int count) {
		if (count > MANY) {
			// The value is of no use, but another one makes the widget forget all it has laid out and measured.
			widget.setWrapIndent(1 - widget.getWrapIndent());
		} else {
			forget(lines(firstLine, count));
		}
	}

	/** Has all drawn anew; for what changes the looks of lines, not their height. */
	public void restyle() {
		forget(lines(firstKept(), KEPT));
	}

	/** The widget keeps the layout of no line above this one. */
	private int firstKept() {
		// One more than the first line in full view, and one that is kept above the view.
		return Math.max(0, widget.getTopIndex() - 2);
	}

	private static List<Integer> lines(int first, int count) {
		return IntStream.range(first, first + count).boxed().toList();
	}

	/** Only what is laid out is forgotten: to measure all lines anew takes a second in a large report. */
	private void forget(Collection<Integer> lines) {
		if (lines.isEmpty()) {
			return;
		}
		Point selected = widget.getSelection();
		int top = widget.getTopPixel();
		int count = widget.getLineCount();
		boolean above = false;
		int view = widget.getTopIndex();
		for (int line : lines) {
			if (line < count) {
				// The widget has no other way to forget the style of one line.
				widget.getContent().replaceTextRange(widget.getOffsetAtLine(line), 0, "");
				above |= line <= view;
			}
		}
		Point now = widget.getSelection();
		if (!now.equals(selected)) {
			widget.setSelection(selected);
		}
		if (above) {
			// The widget goes to a line above the view that changes.
			widget.setTopPixel(top);
		}
	}
}
