/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.page;

import java.util.ArrayList;
import java.util.List;

import org.annals.document.line.Widths;
import org.annals.document.style.Alignment;
import org.annals.document.style.DocumentStyle;
import org.annals.document.style.PageNumberStyle;
import org.annals.document.style.PageStyle;
import org.annals.document.style.Script;
import org.annals.document.style.TextStyle;

/** Sets the numbers of pages. */
final class PageNumbers {

	/** From the baseline up to the middle of digits and dashes, in heights of the text. */
	private static final double MIDDLE = 0.38;

	private final DocumentStyle style;

	PageNumbers(DocumentStyle style) {
		this.style = style;
	}

	Line line(int number) {
		PageNumberStyle numbers = style.pageNumber();
		PageStyle page = style.page();
		String text = numbers.text(number);
		double em = numbers.size() * TextStyle.POINT;
		double baseline = page.height() - page.bottom() + numbers.distance() + MIDDLE * em;
		double width = 0;
		for (int i = 0; i < text.length(); i++) {
			width += width(text.charAt(i), em);
		}
		double free = page.textWidth() - width;
		Alignment align = numbers.align(number);
		double inset = numbers.inset() * em;
		double x = page.left()
				+ (align == Alignment.CENTER ? free / 2 : align == Alignment.RIGHT ? free - inset : inset);
		return new Line(baseline, baseline - Sheets.ASCENT * em, em, -1, runs(text, x, baseline, em));
	}

	private double width(char c, double em) {
		return Widths.of(c, script(c), style.pageNumber().font().metrics()) * em;
	}

	private Script script(char c) {
		return Widths.script(c, style.isEastAsian());
	}

	private List<GlyphRun> runs(String text, double left, double baseline, double em) {
		List<GlyphRun> runs = new ArrayList<>();
		double x = left;
		int from = 0;
		for (int i = 1; i <= text.length(); i++) {
			if (i == text.length() || script(text.charAt(i)) != script(text.charAt(from))) {
				double[] advances = new double[i - from];
				double width = 0;
				for (int k = from; k < i; k++) {
					advances[k - from] = width(text.charAt(k), em);
					width += advances[k - from];
				}
				runs.add(new GlyphRun(x, baseline, style.pageNumber().font(), script(text.charAt(from)),
						style.pageNumber().size(), text.substring(from, i), advances, null, -1));
				x += width;
				from = i;
			}
		}
		return runs;
	}
}
