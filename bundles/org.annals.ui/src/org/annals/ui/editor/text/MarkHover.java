/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor.text;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import org.annals.core.text.Range;
import org.annals.ui.checking.FindingMarks;
import org.annals.ui.checking.FindingMarks.Mark;
import org.annals.ui.editor.text.MarkPlaces.Placed;
import org.annals.ui.emf.Signs;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;

/** Says what was found in the text under the mouse. */
final class MarkHover {

	private final Sheet sheet;
	private final FindingMarks findings;
	private boolean told;

	MarkHover(Sheet sheet, FindingMarks findings) {
		this.sheet = sheet;
		this.findings = findings;
		sheet.widget().addListener(SWT.MouseHover, this::hover);
		sheet.widget().addListener(SWT.MouseMove, event -> {
			if (told) {
				told = false;
				sheet.widget().setToolTipText(null);
			}
		});
	}

	private void hover(Event event) {
		int offset = sheet.widget().getOffsetAtPoint(new Point(event.x, event.y));
		if (offset < 0) {
			return;
		}
		List<Placed> here = sheet.marks().in(new Range(offset, offset + 1)).stream()
				.filter(placed -> placed.range().start() <= offset && offset < placed.range().end())
				.sorted(Comparator.comparing((Placed placed) -> placed.mark().severity())).toList();
		if (here.isEmpty()) {
			return;
		}
		List<Mark> marks = here.stream().map(Placed::mark).toList();
		if (findings.hover() != null) {
			findings.hover().show(marks, bounds(sheet, here.get(0).range()), sheet.widget());
		} else {
			told = true;
			sheet.widget().setToolTipText(marks.stream().map(mark -> Signs.of(mark.severity()) + " " + mark.message())
					.collect(Collectors.joining("\n")));
		}
	}

	/** Where the first line of a range stands on the display. */
	static Rectangle bounds(Sheet sheet, Range range) {
		StyledText widget = sheet.widget();
		int end = Math.max(0, widget.getCharCount() - 1);
		if (range.isEmpty() || end == 0) {
			int at = Math.min(range.start(), widget.getCharCount());
			Point place = widget.toDisplay(widget.getLocationAtOffset(at));
			return new Rectangle(place.x, place.y, 1, widget.getLineHeight(at));
		}
		int start = Math.min(range.start(), end);
		Rectangle first = widget.getTextBounds(start, start);
		Rectangle last = widget.getTextBounds(Math.clamp(range.end() - 1L, start, end), Math.clamp(range.end() - 1L, start, end));
		Point place = widget.toDisplay(first.x, first.y);
		int width = last.y == first.y ? last.x + last.width - first.x : first.width;
		return new Rectangle(place.x, place.y, width, first.height);
	}
}
