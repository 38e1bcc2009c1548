/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor.source;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;

/** The colours of XML for a light and for a dark background, at least 4.5 : 1 on either. */
public enum SourceColours {
	LIGHT(0x1F4E8C, 0x7A3E00, 0x1B6B2F, 0x5F6368), DARK(0x7FB2F0, 0xE0A366, 0x8CCB8C, 0x9AA0A6);

	private static final double DARK_BELOW = 0.5;

	private final Color tag;
	private final Color attribute;
	private final Color value;
	private final Color comment;

	SourceColours(int tag, int attribute, int value, int comment) {
		this.tag = color(tag);
		this.attribute = color(attribute);
		this.value = color(value);
		this.comment = color(comment);
	}

	private static Color color(int rgb) {
		return new Color(rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF);
	}

	/** Those that can be read on the control as the theme paints it now. */
	public static SourceColours on(Control control) {
		RGB background = control.getBackground().getRGB();
		return background.getHSB()[2] < DARK_BELOW ? DARK : LIGHT;
	}

	/** The colour of a kind; null for that of the control. */
	public Color of(XmlLines.Kind kind) {
		return switch (kind) {
		case TAG -> tag;
		case ATTRIBUTE -> attribute;
		case VALUE -> value;
		case COMMENT -> comment;
		default -> null;
		};
	}

	/** The colour of what stands beside the text, such as line numbers. */
	public Color quiet() {
		return comment;
	}
}
