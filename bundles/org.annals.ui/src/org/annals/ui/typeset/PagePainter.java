/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.typeset;

import org.annals.document.font.PlacedText;
import org.annals.document.page.Page;
import org.annals.document.page.Rule;
import org.annals.document.style.TextStyle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;

/**
 * Paints pages on a screen or a printer: the glyphs that a PDF embeds, each at its own place, as shapes, so that no font of the
 * platform moves or replaces one. Ink is black and paper is white whatever the theme.
 */
public final class PagePainter {

	private static final int WHITE = 255;
	/** A glyph reaches at most this many sizes above and below its baseline. */
	private static final double REACH = 1.6;

	private final Device device;

	/**
	 * Where a page is painted.
	 *
	 * @param x      left edge of the paper
	 * @param y      top edge of the paper
	 * @param scale  for a millimetre; all three in the units of the graphics context
	 * @param top    of what is needed, from the top edge of the paper, mm
	 * @param bottom of what is needed, mm
	 * @param snap   whether lines of tables keep to whole units, to be crisp on a screen
	 */
	public record Place(double x, double y, double scale, double top, double bottom, boolean snap) {
	}

	public PagePainter(Device device) {
		this.device = device;
	}

	/** The colour of paper. */
	public static Color paper() {
		return new Color(WHITE, WHITE, WHITE);
	}

	/** Paints what stands on a page; its paper is left as it is. */
	public void paint(GC gc, SetReport report, int index, Place place) {
		gc.setAdvanced(true);
		gc.setAntialias(SWT.ON);
		gc.setFillRule(SWT.FILL_WINDING);
		gc.setBackground(new Color(0, 0, 0));
		Page page = report.page(index);
		for (Rule rule : page.rules()) {
			if (rule.y2() >= place.top() - rule.width() && rule.y1() <= place.bottom() + rule.width()) {
				rule(gc, rule, place);
			}
		}
		for (PlacedText text : report.texts().get(index)) {
			double reach = text.size() * TextStyle.POINT * REACH;
			if (text.baseline() + reach >= place.top() && text.baseline() - reach <= place.bottom()) {
				text(gc, text, place);
			}
		}
	}

	private void text(GC gc, PlacedText text, Place place) {
		double size = text.size() * TextStyle.POINT * place.scale() / text.font().em();
		Path path = new Path(device);
		PathPen pen = new PathPen(path, size, place.y() + text.baseline() * place.scale());
		for (int i = 0; i < text.glyphs().length; i++) {
			text.font().shape(text.glyphs()[i]).trace(pen.at(place.x() + text.x()[i] * place.scale()));
		}
		gc.fillPath(path);
		path.dispose();
	}

	private void rule(GC gc, Rule rule, Place place) {
		double pen = rule.width() * place.scale();
		double width = place.snap() ? Math.max(1, Math.round(pen)) : pen;
		double left = edge(place.x() + rule.x1() * place.scale() - width / 2, place);
		double top = edge(place.y() + rule.y1() * place.scale() - width / 2, place);
		double right = edge(place.x() + rule.x2() * place.scale() - width / 2, place) + width;
		double bottom = edge(place.y() + rule.y2() * place.scale() - width / 2, place) + width;
		Path path = new Path(device);
		path.addRectangle((float) left, (float) top, (float) (right - left), (float) (bottom - top));
		gc.fillPath(path);
		path.dispose();
	}

	private static double edge(double value, Place place) {
		return place.snap() ? Math.round(value) : value;
	}
}
