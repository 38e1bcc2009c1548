/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.source.docx;

import org.annals.core.source.SourceException;

/**
 * One level of a numbering.
 *
 * @param start   the first number
 * @param format  how it is written, a value of ST_NumberFormat
 * @param text    the label, with %1 to %9 for the numbers of the levels
 * @param suffix  what stands between label and text: tab, space or nothing
 * @param restart level (from 1) that makes this one begin again, 0 for never, -1 for any outer one
 * @param legal   whether all numbers of the label are written in Arabic digits
 * @param style   id of the paragraph style that belongs to the level, or null
 */
record ListLevel(int start, String format, String text, String suffix, int restart, boolean legal, String style) {

	static final ListLevel DEFAULT = new ListLevel(0, "decimal", "", "tab", -1, false, null);

	/** Reads the {@code w:lvl} that {@code reader} has just opened, to its end. */
	static ListLevel read(PartReader reader) throws SourceException {
		int start = DEFAULT.start;
		String format = DEFAULT.format;
		String text = DEFAULT.text;
		String suffix = DEFAULT.suffix;
		int restart = DEFAULT.restart;
		boolean legal = false;
		String style = null;
		int level = reader.depth();
		while (reader.depth() >= level && reader.next()) {
			if (!reader.opens()) {
				continue;
			}
			switch (reader.element()) {
			case "start" -> start = reader.number("val", start);
			case "numFmt" -> format = String.valueOf(reader.attribute("val"));
			case "lvlText" -> text = reader.attribute("val") == null ? "" : reader.attribute("val");
			case "suff" -> suffix = reader.attribute("val");
			case "lvlRestart" -> restart = reader.number("val", restart);
			case "isLgl" -> legal = reader.on();
			case "pStyle" -> style = reader.attribute("val");
			case "pPr", "rPr" -> reader.skip();
			default -> {
				// AlternateContent is gone through: its fallback comes last and is a format that is known here.
			}
			}
		}
		return new ListLevel(start, format, text, suffix, restart, legal, style);
	}

	/** Bullets and pictures are no text. */
	boolean isBullet() {
		return format.equals("bullet");
	}
}
