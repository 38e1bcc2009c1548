/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor.text.look;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.annals.core.check.Severity;
import org.annals.core.page.LineKind;
import org.annals.core.page.PageLine;
import org.annals.core.page.PageSpan;
import org.annals.core.page.SpanKind;
import org.annals.core.text.Range;
import org.annals.ui.editor.text.MarkPlaces;
import org.annals.ui.editor.text.Sheet;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.LineStyleEvent;
import org.eclipse.swt.custom.LineStyleListener;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.TextStyle;

/** Dresses a line of the page when the widget is about to lay it out, so that a large report costs what is seen of it. */
public final class LineStyles implements LineStyleListener {

	private static final int INDENT_CHARS = 2;

	private final Sheet sheet;
	private final Typography type;
	private final TableTabs tabs;
	private final Function<Range, List<Range>> matches;

	/** @param matches what the find bar found in a range of the page */
	public LineStyles(Sheet sheet, Typography type, TableTabs tabs, Function<Range, List<Range>> matches) {
		this.sheet = sheet;
		this.type = type;
		this.tabs = tabs;
		this.matches = matches;
	}

	@Override
	public void lineGetStyle(LineStyleEvent event) {
		StyledText widget = sheet.widget();
		int index = widget.getLineAtOffset(event.lineOffset);
		event.wrapIndent = 0;
		if (index >= sheet.page().lineCount()) {
			return;
		}
		PageLine line = sheet.page().line(index);
		event.alignment = alignment(line.kind());
		event.indent = isIndented(line.kind()) ? (int) Math.round(type.charWidth() * INDENT_CHARS) : 0;
		event.justify = line.kind() == LineKind.BODY || line.kind() == LineKind.HEADING;
		if (line.kind() == LineKind.TABLE_ROW) {
			event.tabStops = tabs.stops(index);
		}
		event.styles = styles(line, sheet.page().offset(index), event.lineText.length());
	}

	private StyleRange[] styles(PageLine line, int start, int shownLength) {
		List<StyleRange> styles = new ArrayList<>();
		for (PageSpan span : line.spans()) {
			styles.add(range(span.range().shift(start), style(line, span)));
		}
		for (MarkPlaces.Placed placed : sheet.marks().in(new Range(start, start + line.text().length()))) {
			Overlay.add(styles, placed.range(), style -> {
				// The gravest wins where two meet.
				if (!style.underline || style.underlineStyle != SWT.UNDERLINE_SQUIGGLE
						|| style.data instanceof Severity known && !known.atLeast(placed.mark().severity())) {
					style.underline = true;
					style.underlineStyle = SWT.UNDERLINE_SQUIGGLE;
					style.underlineColor = Inks.of(placed.mark().severity());
					style.data = placed.mark().severity();
				}
			});
		}
		for (Range match : matches.apply(new Range(start, start + line.text().length()))) {
			Overlay.add(styles, match, style -> style.background = Inks.match());
		}
		if (line.spans().isEmpty() && shownLength == 0) {
			return new StyleRange[0];
		}
		return Overlay.shift(styles, sheet.composition(), start, shownLength, style(line, null));
	}

	private static StyleRange range(Range range, TextStyle style) {
		StyleRange styled = new StyleRange(style);
		styled.start = range.start();
		styled.length = range.length();
		return styled;
	}

	/** @param span null for what is typed into an empty line */
	private TextStyle style(PageLine line, PageSpan span) {
		SpanKind kind = span == null ? SpanKind.TEXT : span.kind();
		TextStyle style = new TextStyle();
		style.foreground = Inks.ink();
		style.font = switch (line.kind()) {
		case TITLE -> type.title();
		case SUBTITLE -> type.subtitle();
		case DEBRIS -> type.debris();
		case HEADING -> span != null && span.level() > 0 ? type.heading(span.level()) : type.body();
		default -> type.body();
		};
		if (line.kind() == LineKind.DEBRIS) {
			style.foreground = Inks.guidance();
		} else if (kind == SpanKind.MARKER || kind == SpanKind.LEAD && isNumber(span)) {
			style.foreground = Inks.marker();
		} else if (kind == SpanKind.MENTION) {
			style.background = Inks.mention();
			style.underline = true;
			style.underlineStyle = SWT.UNDERLINE_SINGLE;
			style.underlineColor = Inks.mentionLine();
		}
		return style;
	}

	private static boolean isNumber(PageSpan span) {
		return span.range().length() <= INDENT_CHARS;
	}

	private static int alignment(LineKind kind) {
		return switch (kind) {
		case TITLE, SUBTITLE -> SWT.CENTER;
		case SIGNATURE, DATE -> SWT.RIGHT;
		default -> SWT.LEFT;
		};
	}

	private static boolean isIndented(LineKind kind) {
		return kind == LineKind.BODY || kind == LineKind.HEADING || kind == LineKind.ATTACHMENT;
	}
}
