/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor.text.look;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;

/** The official typography at the size of the screen: fonts by role, the width of a line of 28 characters, its pitch. */
public final class Typography {

	private static final int BODY_POINTS = 16;
	private static final int TITLE_POINTS = 22;
	private static final int SMALL_POINTS = 8;
	private static final int CHARS = 28;
	/** 225 mm by 22 lines on 16 pt type. */
	private static final double PITCH = 1.81;
	private static final int PERCENT = 100;

	private final Control control;
	private final Map<Face, Face.Choice> faces = new EnumMap<>(Face.class);
	private final Map<String, Font> fonts = new HashMap<>();
	private int zoom;
	private double charWidth;
	private int lineHeight;

	/** @param zoom in percent */
	public Typography(Control control, int zoom) {
		this.control = control;
		Set<String> installed = new HashSet<>();
		for (FontData data : control.getDisplay().getFontList(null, true)) {
			installed.add(data.getName());
		}
		for (Face face : Face.values()) {
			faces.put(face, face.choose(installed));
		}
		control.addDisposeListener(event -> fonts.values().forEach(Font::dispose));
		setZoom(zoom);
	}

	/** In percent. Fonts already given stay usable, so that what was drawn with them may go on. */
	public void setZoom(int percent) {
		zoom = percent;
		GC gc = new GC(control);
		gc.setFont(body());
		charWidth = gc.textExtent("国".repeat(CHARS)).x / (double) CHARS;
		lineHeight = gc.getFontMetrics().getHeight();
		gc.dispose();
	}

	public int zoom() {
		return zoom;
	}

	public Font body() {
		return font(Face.FANGSONG, BODY_POINTS, SWT.NORMAL);
	}

	public Font title() {
		return font(Face.SONG, TITLE_POINTS, SWT.NORMAL);
	}

	public Font subtitle() {
		return font(Face.KAI, BODY_POINTS, SWT.NORMAL);
	}

	/** @param level 1 for the outermost section */
	public Font heading(int level) {
		return switch (level) {
		case 1 -> font(Face.HEI, BODY_POINTS, SWT.NORMAL);
		case 2 -> font(Face.KAI, BODY_POINTS, SWT.NORMAL);
		default -> body();
		};
	}

	public Font debris() {
		return font(Face.PLAIN, BODY_POINTS - 4, SWT.NORMAL);
	}

	public Font guidance() {
		return font(Face.PLAIN, BODY_POINTS - 3, SWT.ITALIC);
	}

	/** For what stands in the margin; does not grow with the zoom as much as the text. */
	public Font margin() {
		return font(Face.PLAIN, SMALL_POINTS, SWT.NORMAL);
	}

	/** Of one full-width character of the body, in pixels. */
	public double charWidth() {
		return charWidth;
	}

	/** Of a full line, in pixels. */
	public int lineWidth() {
		return (int) Math.ceil(charWidth * CHARS) + 2;
	}

	/** What has to be added between lines for the official pitch, in pixels. */
	public int lineSpacing() {
		return Math.max(0, (int) Math.round(charWidth * PITCH) - lineHeight);
	}

	private Font font(Face face, int points, int style) {
		Face.Choice choice = faces.get(face);
		int size = Math.max(SMALL_POINTS, Math.round(points * zoom / (float) PERCENT));
		int all = choice.style() | style;
		return fonts.computeIfAbsent(choice.family() + '/' + size + '/' + all,
				key -> new Font(control.getDisplay(), choice.family(), size, all));
	}
}
