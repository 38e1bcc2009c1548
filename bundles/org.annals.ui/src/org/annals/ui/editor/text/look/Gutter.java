/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor.text.look;

import java.util.List;
import java.util.function.Function;

import org.annals.core.check.Severity;
import org.annals.core.page.PageLine;
import org.annals.core.text.Range;
import org.annals.model.report.Actor;
import org.annals.model.report.Element;
import org.annals.model.report.Section;
import org.annals.ui.AnnalsUi;
import org.annals.ui.editor.text.MarkPlaces;
import org.annals.ui.editor.text.Sheet;
import org.annals.ui.emf.Signs;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;

/** The margin left of the text: what each line is, who answers for it, what was found in it; quiet until the mouse comes. */
public final class Gutter {

	private static final int QUIET = 130;
	private static final int LOUD = 255;
	private static final int ICON = 16;
	private static final int KIND_LEFT = 32;
	private static final int OWNER_RIGHT = 36;
	private static final int SIGN_LEFT = 4;
	private static final int BAR_LEFT = 9;
	private static final int INITIALS = 2;

	private final Sheet sheet;
	private final Typography type;
	private final Frame frame;
	private final Function<Element, String> label;
	private int hovered = -1;
	private int current = -1;

	/** @param label what an element is called in a tooltip */
	public Gutter(Sheet sheet, Typography type, Frame frame, Function<Element, String> label) {
		this.sheet = sheet;
		this.type = type;
		this.frame = frame;
		this.label = label;
		StyledText widget = sheet.widget();
		widget.addListener(SWT.MouseMove, this::moved);
		widget.addListener(SWT.MouseExit, event -> hover(-1));
	}

	/** Shows in which line the caret stands. */
	public void setCurrent(int line) {
		if (line != current) {
			redraw(current);
			current = line;
			redraw(current);
		}
	}

	/** The line whose margin is at a place of the widget, or -1. */
	public int lineAt(int x, int y) {
		if (!frame.isGutter(x)) {
			return -1;
		}
		int line = sheet.widget().getLineIndex(y);
		return line < sheet.page().lineCount() ? line : -1;
	}

	/** What a click in the margin of a line selects; null in a line that the report lacks. */
	public Element element(int line) {
		PageLine shown = sheet.page().line(line);
		Element kind = Kinds.of(shown);
		return kind != null ? kind : shown.passage();
	}

	private void moved(Event event) {
		int line = lineAt(event.x, event.y);
		if (line != hovered) {
			hover(line);
		}
		sheet.widget().setCursor(line >= 0 ? event.display.getSystemCursor(SWT.CURSOR_HAND) : null);
	}

	private void hover(int line) {
		redraw(hovered);
		hovered = line;
		redraw(hovered);
		sheet.widget().setToolTipText(line < 0 ? null : tooltip(line));
	}

	private String tooltip(int line) {
		Element element = element(line);
		StringBuilder text = new StringBuilder(element == null ? "" : label.apply(element));
		Actor owner = Kinds.owner(element);
		if (owner != null && owner.getName() != null) {
			text.append(" · ").append(owner.getName());
		}
		for (MarkPlaces.Placed placed : marks(line)) {
			text.append('\n').append(Signs.of(placed.mark().severity())).append(' ').append(placed.mark().message());
		}
		return text.isEmpty() ? null : text.toString();
	}

	private void redraw(int line) {
		StyledText widget = sheet.widget();
		if (line >= 0 && line < widget.getLineCount() && !widget.isDisposed()) {
			int top = widget.getLinePixel(line);
			int bottom = line + 1 < widget.getLineCount() ? widget.getLinePixel(line + 1) : frame.client().height;
			widget.redraw(frame.paperLeft(), top, frame.textLeft() - frame.paperLeft(), bottom - top, false);
		}
	}

	private List<MarkPlaces.Placed> marks(int line) {
		int start = sheet.page().offset(line);
		return sheet.marks().in(new Range(start, start + sheet.page().line(line).text().length()));
	}

	/** Paints the margin of a line. */
	void paint(GC gc, int index, int top, int bottom) {
		PageLine line = sheet.page().line(index);
		int middle = top + firstRow(index) / 2;
		gc.setFont(type.margin());
		gc.setAlpha(index == hovered || index == current ? LOUD : QUIET);
		Element element = Kinds.of(line);
		if (element instanceof Section) {
			gc.setForeground(Inks.gutter());
			centre(gc, Integer.toString(line.level()), frame.textLeft() - KIND_LEFT + ICON / 2, middle);
		} else if (element != null && element != above(index)) {
			Image icon = AnnalsUi.image(Kinds.icon(element));
			Rectangle size = icon.getBounds();
			gc.drawImage(icon, frame.textLeft() - KIND_LEFT, middle - size.height / 2);
		}
		Actor owner = element == null || element == above(index) ? null : Kinds.owner(element);
		if (owner != null && owner.getName() != null) {
			gc.setForeground(Inks.gutter());
			String initials = owner.getName().substring(0, Math.min(INITIALS, owner.getName().length()));
			Point size = gc.textExtent(initials);
			gc.drawText(initials, frame.textLeft() - OWNER_RIGHT - size.x, middle - size.y / 2, true);
		}
		gc.setAlpha(LOUD);
		if (index == current) {
			gc.setBackground(Inks.accent());
			gc.fillRectangle(frame.textLeft() - BAR_LEFT, top + 2, 2, bottom - top - 4);
		}
		sign(gc, index, middle);
	}

	private void sign(GC gc, int index, int middle) {
		Severity worst = null;
		for (MarkPlaces.Placed placed : marks(index)) {
			if (worst == null || !worst.atLeast(placed.mark().severity())) {
				worst = placed.mark().severity();
			}
		}
		if (worst != null) {
			gc.setForeground(Inks.of(worst));
			Point size = gc.textExtent(Signs.of(worst));
			gc.drawText(Signs.of(worst), frame.paperLeft() + SIGN_LEFT, middle - size.y / 2, true);
		}
	}

	/** The element of the line above: a group names itself once. */
	private Element above(int index) {
		return index == 0 ? null : Kinds.of(sheet.page().line(index - 1));
	}

	private int firstRow(int index) {
		StyledText widget = sheet.widget();
		return widget.getLineHeight(widget.getOffsetAtLine(index)) - widget.getLineSpacing();
	}

	private static void centre(GC gc, String text, int x, int y) {
		Point size = gc.textExtent(text);
		gc.drawText(text, x - size.x / 2, y - size.y / 2, true);
	}
}
