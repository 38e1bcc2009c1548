/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor.text.look;

import org.annals.core.check.Severity;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Display;

/** The colours of the text page, as the theme defines them. Ask anew for each drawing: a theme may change. */
public final class Inks {

	private static final String PREFIX = "org.annals.ui.text.";

	private Inks() {
	}

	public static Color desk() {
		return color("desk", SWT.COLOR_WIDGET_BACKGROUND);
	}

	public static Color paper() {
		return color("paper", SWT.COLOR_LIST_BACKGROUND);
	}

	/** The border of the paper, and what parts the cells of a table. */
	public static Color edge() {
		return color("edge", SWT.COLOR_WIDGET_NORMAL_SHADOW);
	}

	public static Color ink() {
		return color("ink", SWT.COLOR_LIST_FOREGROUND);
	}

	/** Numbers that the report writes by itself. */
	public static Color marker() {
		return color("marker", SWT.COLOR_LIST_FOREGROUND);
	}

	/** Behind a mention. */
	public static Color mention() {
		return color("mention", SWT.COLOR_LIST_BACKGROUND);
	}

	/** Under a mention. */
	public static Color mentionLine() {
		return color("mentionLine", SWT.COLOR_LINK_FOREGROUND);
	}

	public static Color guidance() {
		return color("guidance", SWT.COLOR_WIDGET_DARK_SHADOW);
	}

	public static Color gutter() {
		return color("gutter", SWT.COLOR_WIDGET_DARK_SHADOW);
	}

	/** The place of the caret in the margin, the find match. */
	public static Color accent() {
		return color("accent", SWT.COLOR_LIST_SELECTION);
	}

	public static Color match() {
		return color("match", SWT.COLOR_YELLOW);
	}

	public static Color of(Severity severity) {
		return switch (severity) {
		case ERROR -> color("error", SWT.COLOR_RED);
		case WARNING -> color("warning", SWT.COLOR_DARK_YELLOW);
		case INFO -> color("info", SWT.COLOR_BLUE);
		};
	}

	private static Color color(String name, int otherwise) {
		Color color = JFaceResources.getColorRegistry().get(PREFIX + name);
		return color != null ? color : Display.getCurrent().getSystemColor(otherwise);
	}
}
