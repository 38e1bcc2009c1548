/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor.source;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** Numbers the lines beside a text; paints only those that are seen. */
final class LineNumbers {

	private static final int MARGIN = 8;

	private final StyledText text;
	private final Canvas canvas;
	private int painted = -1;
	private int digits;

	/** Takes the next place of the parent's grid. */
	LineNumbers(Composite parent, StyledText text) {
		this.text = text;
		canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
		canvas.setData("id", "source.lines");
		canvas.addListener(SWT.Paint, this::paint);
		GridDataFactory.fillDefaults().grab(false, true).hint(0, SWT.DEFAULT).applyTo(canvas);
		text.addListener(SWT.Paint, event -> scrolled());
		text.addListener(SWT.Resize, event -> canvas.redraw());
	}

	/** Asks for as much room as the last number needs. */
	void fit() {
		int needed = Math.max(3, Integer.toString(text.getLineCount()).length());
		if (needed != digits) {
			digits = needed;
			GC gc = new GC(canvas);
			gc.setFont(text.getFont());
			Point size = gc.stringExtent("0".repeat(digits));
			gc.dispose();
			((GridData) canvas.getLayoutData()).widthHint = size.x + 2 * MARGIN;
			canvas.getParent().layout();
		}
		canvas.redraw();
	}

	private void scrolled() {
		if (text.getTopPixel() != painted) {
			canvas.redraw();
		}
	}

	private void paint(Event event) {
		painted = text.getTopPixel();
		GC gc = event.gc;
		gc.setBackground(text.getBackground());
		gc.fillRectangle(canvas.getClientArea());
		gc.setFont(text.getFont());
		gc.setForeground(SourceColours.on(text).quiet());
		int last = Math.min(text.getLineCount() - 1, text.getLineIndex(text.getClientArea().height));
		for (int line = text.getLineIndex(0); line <= last; line++) {
			String number = Integer.toString(line + 1);
			int x = canvas.getSize().x - MARGIN - gc.stringExtent(number).x;
			gc.drawString(number, x, text.getLinePixel(line), true);
		}
	}
}
