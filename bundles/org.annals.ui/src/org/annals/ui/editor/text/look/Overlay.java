/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor.text.look;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.annals.core.text.Range;
import org.annals.ui.editor.text.Composition;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.TextStyle;

/** Lays one style over others: the widget takes only a list of styles that do not overlap. */
final class Overlay {

	private Overlay() {
	}

	/** Changes what lies in a range, after splitting the styles at its ends. */
	static void add(List<StyleRange> styles, Range range, Consumer<StyleRange> change) {
		List<StyleRange> done = new ArrayList<>(styles.size() + 2);
		for (StyleRange style : styles) {
			int end = style.start + style.length;
			int from = Math.max(style.start, range.start());
			int to = Math.min(end, range.end());
			if (from >= to) {
				done.add(style);
				continue;
			}
			if (style.start < from) {
				done.add(part(style, style.start, from));
			}
			StyleRange middle = part(style, from, to);
			change.accept(middle);
			done.add(middle);
			if (to < end) {
				done.add(part(style, to, end));
			}
		}
		styles.clear();
		styles.addAll(done);
	}

	private static StyleRange part(StyleRange style, int start, int end) {
		StyleRange part = (StyleRange) style.clone();
		part.start = start;
		part.length = end - start;
		return part;
	}

	/**
	 * Makes room for what is being composed.
	 *
	 * @param shown  number of chars that the widget shows in the line
	 * @param typing what composed text looks like in an empty line
	 */
	static StyleRange[] shift(List<StyleRange> styles, Composition composition, int lineStart, int shown, TextStyle typing) {
		int at = composition.start();
		int length = composition.length();
		int lineEnd = lineStart + shown;
		if (composition.isActive() && at < lineStart) {
			// The line stands behind the composed text: its place on the page is less than in the widget.
			styles.forEach(style -> style.start += length);
		} else if (composition.isActive() && at <= lineEnd) {
			if (styles.isEmpty()) {
				StyleRange composed = new StyleRange(typing);
				composed.start = at;
				composed.length = length;
				styles.add(composed);
			} else {
				grow(styles, at, length);
			}
		}
		styles.removeIf(style -> style.length <= 0);
		return styles.toArray(StyleRange[]::new);
	}

	private static void grow(List<StyleRange> styles, int at, int length) {
		boolean grown = false;
		for (StyleRange style : styles) {
			if (grown) {
				style.start += length;
			} else if (style.start + style.length >= at) {
				style.length += length;
				grown = true;
			}
		}
	}
}
