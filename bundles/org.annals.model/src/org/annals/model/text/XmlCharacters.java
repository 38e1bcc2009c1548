/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.model.text;

/** Knows which characters XML 1.0 (production Char, section 2.2) can hold, so that writer and editor agree on it. */
public final class XmlCharacters {

	private XmlCharacters() {
	}

	/** Whether XML 1.0 can hold the code point; false for unpaired surrogates. */
	public static boolean isLegal(int codePoint) {
		if (codePoint < 0x20) {
			return codePoint == '\t' || codePoint == '\n' || codePoint == '\r';
		}
		return codePoint < 0xD800 || codePoint >= 0xE000 && codePoint <= 0xFFFD || codePoint >= 0x10000;
	}

	/**
	 * The UTF-16 offset of the first character at or after {@code from} that XML 1.0 cannot hold.
	 *
	 * @return -1 when there is none
	 */
	public static int firstIllegal(String text, int from) {
		int length = text.length();
		for (int i = from; i < length; i++) {
			char c = text.charAt(i);
			if (c >= 0x20 && c < 0xD800) {
				continue;
			}
			int codePoint = text.codePointAt(i);
			if (!isLegal(codePoint)) {
				return i;
			}
			i += Character.charCount(codePoint) - 1;
		}
		return -1;
	}

	/** The text without the characters that XML 1.0 cannot hold; for names and the like, where nothing hangs on them. */
	public static String legal(String text) {
		if (firstIllegal(text, 0) < 0) {
			return text;
		}
		return text.codePoints().filter(XmlCharacters::isLegal)
				.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
	}
}
