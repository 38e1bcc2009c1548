/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor.text.look;

import org.annals.core.page.LineKind;
import org.annals.core.page.PageLine;
import org.annals.ui.editor.text.Sheet;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.events.PaintListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** Paints what is no text: the desk around the paper, the borders of cells, the guidance in lines that are still empty. */
public final class Backdrop implements PaintListener {

	private static final String DOTS = "…";

	private final Sheet sheet;
	private final Typography type;
	private final Frame frame;
	private final TableTabs tabs;
	private final Gutter gutter;
	private final PageBreaks breaks;

	public Backdrop(Sheet sheet, Typography type, Frame frame, TableTabs tabs, Gutter gutter, PageBreaks breaks) {
		this.sheet = sheet;
		this.type = type;
		this.frame = frame;
		this.tabs = tabs;
		this.gutter = gutter;
		this.breaks = breaks;
	}

	@Override
	public void paintControl(PaintEvent event) {
		StyledText widget = sheet.widget();
		int count = Math.min(sheet.page().lineCount(), widget.getLineCount());
		int index = widget.getLineIndex(event.y);
		int top = widget.getLinePixel(index);
		int bottom = event.y + event.height;
		// A line that is scrolled half out of sight ends at the margin, as its text does.
		int margin = Math.max(event.y, widget.getTopMargin());
		event.gc.setClipping(event.x, margin, event.width, Math.max(0, bottom - margin));
		while (index < count && top < bottom) {
			int next = index + 1 < widget.getLineCount() ? widget.getLinePixel(index + 1)
					: top + widget.getLineHeight(widget.getOffsetAtLine(index)) + widget.getLineSpacing();
			line(event.gc, index, top, next);
			top = next;
			index++;
		}
		event.gc.setClipping((Rectangle) null);
		desk(event);
	}

	private void desk(PaintEvent event) {
		GC gc = event.gc;
		Rectangle client = frame.client();
		gc.setBackground(Inks.desk());
		gc.fillRectangle(0, event.y, frame.paperLeft(), event.height);
		gc.fillRectangle(frame.paperRight(), event.y, client.width - frame.paperRight(), event.height);
		gc.setForeground(Inks.edge());
		if (frame.paperLeft() > 0) {
			gc.drawLine(frame.paperLeft() - 1, event.y, frame.paperLeft() - 1, event.y + event.height);
			gc.drawLine(frame.paperRight(), event.y, frame.paperRight(), event.y + event.height);
		}
	}

	private void line(GC gc, int index, int top, int bottom) {
		PageLine line = sheet.page().line(index);
		gutter.paint(gc, index, top, bottom);
		if (!sheet.composition().isActive()) {
			breaks.paint(gc, index, frame, type);
		}
		if (line.kind() == LineKind.TABLE_ROW) {
			cells(gc, index, top, bottom);
		}
		if (line.guidance() != null && !isComposing(index)) {
			guidance(gc, index, line);
		}
	}

	private boolean isComposing(int index) {
		return sheet.composition().isActive()
				&& sheet.widget().getLineAtOffset(sheet.composition().start()) == index;
	}

	private void cells(GC gc, int index, int top, int bottom) {
		int[] stops = tabs.stops(index);
		int left = frame.textLeft() - 5;
		int last = stops.length - 1;
		int right = frame.textLeft() + stops[last] - 5;
		int low = bottom - 1;
		gc.setForeground(Inks.edge());
		if (tabs.isFirst(index)) {
			gc.drawLine(left, top, right, top);
		}
		gc.drawLine(left, low, right, low);
		gc.drawLine(left, top, left, low);
		for (int stop : stops) {
			gc.drawLine(frame.textLeft() + stop - 5, top, frame.textLeft() + stop - 5, low);
		}
	}

	private void guidance(GC gc, int index, PageLine line) {
		StyledText widget = sheet.widget();
		int end = widget.getOffsetAtLine(index) + line.text().length();
		if (end > widget.getCharCount()) {
			return;
		}
		Point at = widget.getLocationAtOffset(end);
		gc.setFont(type.guidance());
		gc.setForeground(Inks.guidance());
		boolean centred = line.kind() == LineKind.TITLE || line.kind() == LineKind.SUBTITLE;
		boolean right = line.kind() == LineKind.SIGNATURE || line.kind() == LineKind.DATE;
		int room = centred || right ? type.lineWidth() : frame.textRight() - at.x - 4;
		String text = fit(gc, line.guidance(), room);
		Point size = gc.textExtent(text);
		// The place of an offset in an empty line knows nothing of how the line is aligned.
		int x = centred ? (frame.textLeft() + frame.textRight() - size.x) / 2
				: right ? frame.textRight() - size.x - 4 : at.x + 4;
		int y = at.y + (widget.getLineHeight(end) - widget.getLineSpacing() - size.y) / 2;
		gc.drawText(text, x, y, true);
		gc.setFont(widget.getFont());
	}

	private static String fit(GC gc, String text, int room) {
		if (gc.textExtent(text).x <= room) {
			return text;
		}
		int low = 0;
		int high = text.length();
		while (low < high) {
			int middle = (low + high + 1) >>> 1;
			if (gc.textExtent(text.substring(0, middle) + DOTS).x <= room) {
				low = middle;
			} else {
				high = middle - 1;
			}
		}
		return text.substring(0, low) + DOTS;
	}
}
