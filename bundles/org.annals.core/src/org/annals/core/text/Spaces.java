/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.text;

import org.annals.model.text.XmlCharacters;

/**
 * Keeps white space as the model can store it: a form feed and its like are no characters of XML 1.0, so they are kept
 * as their pictures (U+000C as U+240C), which no white space contains.
 */
public final class Spaces {

	private static final char PICTURES = '\u2400';

	private Spaces() {
	}

	/** What {@code space} and {@code tail} hold for white space as it is typed. */
	public static String stored(String typed) {
		if (XmlCharacters.firstIllegal(typed, 0) < 0) {
			return typed;
		}
		StringBuilder stored = new StringBuilder(typed);
		for (int i = 0; i < stored.length(); i++) {
			char c = stored.charAt(i);
			if (!XmlCharacters.isLegal(c)) {
				stored.setCharAt(i, (char) (PICTURES + c));
			}
		}
		return stored.toString();
	}

	/** What {@code space} and {@code tail} print. */
	public static String typed(String stored) {
		StringBuilder typed = new StringBuilder(stored);
		for (int i = 0; i < typed.length(); i++) {
			char c = typed.charAt(i);
			if (c >= PICTURES && c < PICTURES + ' ') {
				typed.setCharAt(i, (char) (c - PICTURES));
			}
		}
		return typed.toString();
	}
}
