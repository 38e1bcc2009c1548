/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.back;

import java.util.Locale;

import org.annals.core.message.Messages;
import org.annals.model.report.Element;

/**
 * One thing that somebody changed in a document that came back.
 *
 * @param key      names the change among the others, the same for the same report and document
 * @param kind     what was done
 * @param element  of the report that it is about; null for what is new
 * @param place    what people call it: its heading, or how its text begins
 * @param before   what the report says, "" for nothing
 * @param after    what the document says, "" for nothing
 * @param conflict whether the report was changed at this place too since the document was written
 */
public record BackChange(String key, Kind kind, Element element, String place, String before, String after, boolean conflict) {

	private static final Messages MESSAGES = Messages.of(BackChange.class);
	private static final int LONGEST = 30;

	/** What can be done to a passage. */
	public enum Kind {
		/** Other words. */
		TEXT,
		/** The same words in another width or with other quotation marks. */
		LOOK,
		ADDED, REMOVED, MOVED,
		/** A paragraph was made two. */
		SPLIT,
		/** It goes on in the paragraph before. */
		JOINED,
		/** A heading has another level, is none any more, or became one. */
		LEVEL,
		/** Cells or rows of a table. */
		TABLE,
		/** A value of the register, because all places say so. */
		METRIC,
		/** A figure that stays text, because other places say something else. */
		DOUBT,
		/** A metric that no place names any more; it stays in the register. */
		UNSAID;

		/** Whether the person may leave it out. */
		public boolean isChoice() {
			return this != METRIC && this != DOUBT && this != UNSAID;
		}
	}

	/** One sentence in the language of the person. */
	public String sentence() {
		String key = kind.name().toLowerCase(Locale.ROOT);
		if (kind == Kind.LEVEL) {
			key += before.equals("0") ? ".heading" : after.equals("0") ? ".text" : "";
		}
		String sentence = MESSAGES.get(key, cut(place), cut(before), cut(after));
		return conflict ? MESSAGES.get("conflict", sentence) : sentence;
	}

	private static String cut(String text) {
		String line = text.replaceAll("\\s+", " ").strip();
		return line.codePointCount(0, line.length()) <= LONGEST ? line
				: line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…";
	}
}
