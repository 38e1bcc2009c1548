/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.back;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

import org.annals.model.text.XmlCharacters;

/** Text as a word processor can hold it, and as people take it for the same. */
final class PlainText {

	private static final int CONTROLS_END = 0xA0;
	private static final int CONTROLS = 0x7F;

	private PlainText() {
	}

	/** Without what no document holds, and with white space as spaces; the same length rules as in the DOCX. */
	static String clean(String text) {
		StringBuilder clean = new StringBuilder(text.length());
		for (int i = 0; i < text.length();) {
			int point = text.codePointAt(i);
			i += Character.charCount(point);
			if (point == '\t' || point == '\n' || point == '\r' || point == CONTROLS_END) {
				clean.append(' ');
			} else if (XmlCharacters.isLegal(point) && point != 0xFEFF && (point < CONTROLS || point > CONTROLS_END)) {
				clean.appendCodePoint(point);
			}
		}
		return clean.toString();
	}

	/** {@link #clean} without white space at the ends, that of ideographs included. */
	static String of(String text) {
		return clean(text).strip();
	}

	/** What is left when width, quotation marks and spaces do not count. */
	static String folded(String text) {
		String folded = Normalizer.normalize(clean(text), Normalizer.Form.NFKC);
		return folded.replaceAll("[“”„‟«»「」『』]", "\"").replaceAll("[‘’‚‛`´]", "'").replaceAll("[—–―‒-]+", "-")
				.replaceAll("(?:…|\\.\\.\\.)+", "…").replaceAll("\\s+", "");
	}

	/** How much two texts have in common, from 0 to 1, by pairs of neighbouring characters (L. Dice, 1945). */
	static double likeness(String a, String b) {
		if (a.equals(b)) {
			return 1;
		}
		if (a.length() < 2 || b.length() < 2) {
			return 0;
		}
		Map<Integer, Integer> pairs = new HashMap<>();
		for (int i = 0; i + 1 < a.length(); i++) {
			pairs.merge(a.charAt(i) << 16 | a.charAt(i + 1), 1, Integer::sum);
		}
		int common = 0;
		for (int i = 0; i + 1 < b.length(); i++) {
			int pair = b.charAt(i) << 16 | b.charAt(i + 1);
			int left = pairs.getOrDefault(pair, 0);
			if (left > 0) {
				pairs.put(pair, left - 1);
				common++;
			}
		}
		return 2.0 * common / (a.length() + b.length() - 2);
	}
}
