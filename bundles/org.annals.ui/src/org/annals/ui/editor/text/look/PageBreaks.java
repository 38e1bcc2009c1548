/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor.text.look;

import java.util.Arrays;

import org.annals.core.page.PageDocument;
import org.annals.ui.editor.text.Sheet;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;

/** Dashed lines where pages of the print begin, each with the page's number; they move with the text until the next are known. */
public final class PageBreaks {

	private static final int[] DASHES = { 4, 4 };
	private static final int INSET = 8;
	private static final int QUIET = 150;
	private static final int LOUD = 255;

	private final Sheet sheet;
	/** Where the second page begins, the third and so on; offsets on the page to write on. */
	private int[] starts = {};

	PageBreaks(Sheet sheet) {
		this.sheet = sheet;
		sheet.page().addListener(this::follow);
	}

	/**
	 * Shows where pages begin.
	 *
	 * @param offsets UTF-16 offsets in the session's report text as it is now, of the second page, the third and so on
	 */
	public void set(int[] offsets) {
		int[] now = Arrays.stream(offsets).map(sheet.page()::toPage).toArray();
		if (!Arrays.equals(now, starts)) {
			starts = now;
			sheet.widget().redraw();
		}
	}

	private void follow(PageDocument.Change change) {
		int end = change.start() + change.length();
		int longer = change.text().length() - change.length();
		for (int i = 0; i < starts.length; i++) {
			if (starts[i] >= end) {
				starts[i] += longer;
			} else if (starts[i] > change.start()) {
				starts[i] = change.start();
			}
		}
	}

	/** Paints what begins in a line. */
	void paint(GC gc, int index, Frame frame, Typography type) {
		int start = sheet.page().offset(index);
		int end = start + sheet.page().line(index).text().length();
		int first = Arrays.binarySearch(starts, start);
		for (int i = first < 0 ? -first - 1 : first; i < starts.length && starts[i] <= end; i++) {
			// More than one page may begin at what has just been deleted.
			if (i + 1 == starts.length || starts[i + 1] != starts[i]) {
				line(gc, starts[i], i + 2, frame, type);
			}
		}
	}

	private void line(GC gc, int offset, int number, Frame frame, Typography type) {
		StyledText widget = sheet.widget();
		if (offset > widget.getCharCount()) {
			return;
		}
		Point at = widget.getLocationAtOffset(offset);
		// Inside of the line's own room, or a line above that is painted alone would wipe it out.
		int y = at.y;
		gc.setForeground(Inks.guidance());
		gc.setAlpha(QUIET);
		gc.setLineDash(DASHES);
		gc.drawLine(frame.paperLeft() + INSET, y, frame.paperRight() - INSET, y);
		gc.setLineStyle(SWT.LINE_SOLID);
		gc.setAlpha(LOUD);
		gc.setFont(type.margin());
		String text = Integer.toString(number);
		gc.drawText(text, frame.paperRight() - INSET - gc.textExtent(text).x, y + 1, true);
		gc.setFont(widget.getFont());
	}
}
