/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor.text.look;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;

/** Where the paper lies on the desk: in the middle, as wide as a line of 28 characters and its margins if there is room. */
public final class Frame {

	private static final int LEFT = 92;
	private static final int RIGHT = 60;
	private static final int LEAST_LEFT = 58;
	private static final int LEAST_RIGHT = 14;
	private static final int TOP = 36;
	private static final int BOTTOM = 12;

	private final StyledText widget;
	private final Typography type;
	private int paperLeft;
	private int paperRight;
	private int textLeft;

	public Frame(StyledText widget, Typography type) {
		this.widget = widget;
		this.type = type;
		widget.addListener(SWT.Resize, event -> update());
	}

	/** Fits the paper to the width of the widget and the zoom. */
	public void update() {
		int width = widget.getClientArea().width;
		if (width <= 0) {
			return;
		}
		int text = Math.min(type.lineWidth(), Math.max(1, width - LEAST_LEFT - LEAST_RIGHT));
		int rest = width - text;
		int left = Math.clamp((long) rest * LEFT / (LEFT + RIGHT), LEAST_LEFT, LEFT);
		int right = Math.clamp(rest - left, 0, RIGHT);
		paperLeft = Math.max(0, (rest - left - right) / 2);
		textLeft = paperLeft + left;
		paperRight = Math.min(width, textLeft + text + right);
		int rightMargin = Math.max(0, width - textLeft - text);
		if (widget.getLeftMargin() != textLeft || widget.getRightMargin() != rightMargin) {
			widget.setMargins(textLeft, TOP, rightMargin, BOTTOM);
		}
	}

	/** Left edge of the paper in the widget, in pixels. */
	public int paperLeft() {
		return paperLeft;
	}

	public int paperRight() {
		return paperRight;
	}

	/** Left edge of the text. */
	public int textLeft() {
		return textLeft;
	}

	public int textRight() {
		return widget.getClientArea().width - widget.getRightMargin();
	}

	/** The part of the paper left of the text. */
	public boolean isGutter(int x) {
		return x >= paperLeft && x < textLeft - 4;
	}

	Rectangle client() {
		return widget.getClientArea();
	}
}
