/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.line;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.StringTokenizer;

import org.annals.document.style.Metrics;
import org.annals.document.style.Script;

/** How wide characters are and which script they are set in: the same everywhere, whatever fonts are installed. */
public final class Widths {

	/** Of a narrow character that the table does not know, thousandths of the size. */
	private static final int UNKNOWN = 550;
	private static final int THOUSAND = 1000;
	private static final Map<Integer, short[]> TABLE = load();

	private Widths() {
	}

	private static Map<Integer, short[]> load() {
		Map<Integer, short[]> table = new HashMap<>();
		try (BufferedReader lines = new BufferedReader(
				new InputStreamReader(Widths.class.getResourceAsStream("widths.txt"), StandardCharsets.UTF_8))) {
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				StringTokenizer tokens = new StringTokenizer(line);
				if (!line.startsWith("#") && tokens.countTokens() == 4) {
					int point = Integer.parseInt(tokens.nextToken(), 16);
					table.put(point, new short[] { Short.parseShort(tokens.nextToken()), Short.parseShort(tokens.nextToken()),
							Short.parseShort(tokens.nextToken()) });
				}
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return table;
	}

	/**
	 * The script that a character is set in.
	 *
	 * @param eastAsian whether marks that both worlds share, such as “ and —, are full-width
	 */
	public static Script script(int point, boolean eastAsian) {
		if (point < 0x80) {
			return Script.LATIN;
		}
		if (isShared(point)) {
			return eastAsian ? Script.HAN : Script.LATIN;
		}
		boolean latin = TABLE.containsKey(point) || point < 0x1100 || point >= 0x1e00 && point < 0x2000
				|| point >= 0xfb00 && point < 0xfe00 || point >= 0xfe70 && point < 0xff00 || point >= 0xff61 && point < 0xffa0;
		return latin ? Script.LATIN : Script.HAN;
	}

	/** Marks that are narrow in Latin and full-width in East Asian text (UAX 11, class A), as far as reports have them. */
	private static boolean isShared(int point) {
		return point >= 0x2010 && point <= 0x2046 && point != 0x2011 || "·§°±×÷℃‰′″→←↑↓≤≥≠≈∞√∑Ωµ•".indexOf(point) >= 0
				|| point >= 0x391 && point <= 0x3c9 || point >= 0x401 && point <= 0x451 || point >= 0x2100 && point <= 0x2bff;
	}

	/** Width in units of a full-width character; 0 for what stands on the character before. */
	public static double of(int point, Script script, Metrics metrics) {
		if (isZero(point)) {
			return 0;
		}
		if (script == Script.HAN) {
			return 1;
		}
		if (metrics == Metrics.HALF) {
			return 0.5;
		}
		short[] widths = TABLE.get(point);
		return (widths == null ? UNKNOWN : widths[metrics.ordinal()]) / (double) THOUSAND;
	}

	private static boolean isZero(int point) {
		int type = point < 0x300 ? Character.OTHER_LETTER : Character.getType(point);
		return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT;
	}
}
