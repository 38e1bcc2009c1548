/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.cli.console;

/**
 * How many columns of a terminal characters take; ideographs take two. UAX 11, East Asian Width; the
 * ambiguous ones, “ ” … ①, take one in most terminals.
 */
public final class Width {

	private Width() {
	}

	/** Columns of a text without line ends. */
	public static int of(CharSequence text) {
		return text.codePoints().map(Width::of).sum();
	}

	/** The beginning of a text that takes no more than a number of columns, so that a line of a terminal does not wrap. */
	public static String cut(String text, int columns) {
		int taken = 0;
		for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
			taken += of(text.codePointAt(i));
			if (taken > columns) {
				return text.substring(0, i);
			}
		}
		return text;
	}

	/** 0 for marks that stack on the character before, 2 for wide and full-width characters, 1 for all else. */
	public static int of(int c) {
		int type = Character.getType(c);
		if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
			return 0;
		}
		return isWide(c) ? 2 : 1;
	}

	private static boolean isWide(int c) {
		return c >= 0x1100 && (c <= 0x115F || c >= 0x2E80 && c <= 0x303E || c >= 0x3041 && c <= 0xA4CF
				|| c >= 0xAC00 && c <= 0xD7A3 || c >= 0xF900 && c <= 0xFAFF || c >= 0xFE30 && c <= 0xFE6F
				|| c >= 0xFF00 && c <= 0xFF60 || c >= 0xFFE0 && c <= 0xFFE6 || c >= 0x1F300 && c <= 0x1FAFF
				|| c >= 0x20000 && c <= 0x3FFFD);
	}
}
