/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.line;

/** Which marks may not begin or end a line. GB/T 15834-2011, 5.1. */
public final class Prohibitions {

	private static final String NOT_FIRST = "。，、；：！？）》”’〉】〕」』〗｝］…·・‧～—–－｜／％‰℃°々ー"
			+ ".,;:!?)]}%\u00a0\u2011\u2060";
	private static final String NOT_LAST = "（《“‘〈【〔「『〖｛［([{￥＄$€£№＃第\u00a0\u2011\u2060";
	/** Closing marks whose right half is empty. */
	private static final String CLOSING = "。，、；：）》”’〉】〕」』〗｝］";
	private static final String EXCLAIMING = "！？";
	private static final String OPENING = "（《“‘〈【〔「『〖｛［";

	private Prohibitions() {
	}

	/** Whether a line may begin with {@code point} when {@code following} comes after it (0 for none). */
	public static boolean mayBegin(int point, int following) {
		// A dash of two and an ellipsis of two may begin a line, a lone connecting mark may not.
		boolean pair = isPaired(point) && following == point;
		return pair || NOT_FIRST.indexOf(point) < 0;
	}

	/** Whether a line may end with a character. */
	public static boolean mayEnd(int point) {
		return NOT_LAST.indexOf(point) < 0;
	}

	/** Whether two of a character are one mark, which is never cut. */
	public static boolean isPaired(int point) {
		return point == '—' || point == '…' || point == '─';
	}

	/** How much of a full-width mark may be taken away at its right side, in its own width. */
	static double slackBehind(int point) {
		return CLOSING.indexOf(point) >= 0 ? 0.5 : EXCLAIMING.indexOf(point) >= 0 ? 0.25 : 0;
	}

	/** The same at its left side. */
	static double slackBefore(int point) {
		return OPENING.indexOf(point) >= 0 ? 0.5 : 0;
	}
}
