/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.source.docx;

import org.annals.core.source.SourceException;

/**
 * What a {@code w:pPr} says of a paragraph or a style, as far as it bears on the text.
 *
 * @param style   id of the paragraph style, or null
 * @param outline 0 to 8 for a heading, 9 for body text, -1 where it says nothing
 * @param list    id of the numbering, 0 for none, null where it says nothing
 * @param depth   level of the numbering from 0, -1 where it says nothing
 * @param joined  whether the paragraph's end was deleted in a tracked change, so that the next one goes on in it
 */
record ParagraphProperties(String style, int outline, String list, int depth, boolean joined) {

	static final ParagraphProperties NONE = new ParagraphProperties(null, -1, null, -1, false);

	/** Reads the element that {@code reader} has just opened, to its end. */
	static ParagraphProperties read(PartReader reader) throws SourceException {
		String style = null;
		int outline = -1;
		String list = null;
		int depth = -1;
		boolean joined = false;
		int level = reader.depth();
		while (reader.child(level)) {
			switch (reader.element()) {
			case "pStyle" -> style = reader.attribute("val");
			case "outlineLvl" -> outline = reader.number("val", -1);
			case "numPr" -> {
				int inner = reader.depth();
				while (reader.child(inner)) {
					if (reader.opens("ilvl")) {
						depth = reader.number("val", -1);
					} else if (reader.opens("numId")) {
						list = reader.attribute("val");
					}
				}
			}
			case "rPr" -> {
				int inner = reader.depth();
				while (reader.child(inner)) {
					joined |= reader.opens("del") || reader.opens("moveFrom");
				}
			}
			default -> reader.skip();
			}
		}
		return new ParagraphProperties(style, outline, list, depth, joined);
	}
}
